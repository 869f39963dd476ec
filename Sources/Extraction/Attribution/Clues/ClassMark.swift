/// What the names in `class` and `id` suggest of an element.
struct ClassMark: OptionSet, Sendable {
    let rawValue: UInt16

    /// It holds who wrote the article.
    static let byline = ClassMark(rawValue: 1)
    /// It stands at a byline without being one: a portrait, a biography, a share button.
    static let besideByline = ClassMark(rawValue: 2)
    /// It holds a date.
    static let date = ClassMark(rawValue: 4)
    /// It is a card or an entry of a microformat.
    static let microformat = ClassMark(rawValue: 8)
    /// Inside stands what is not of this article.
    static let periphery = ClassMark(rawValue: 16)
    static let breadcrumbs = ClassMark(rawValue: 32)

    /// Marks that make an element worth a second look.
    static let clues: ClassMark = [.byline, .date, .microformat, .breadcrumbs]

    /// Reads the marks off an attribute's value, in one pass over its words. A word begins where
    /// the value does, after a space, a hyphen or an underscore, and at a capital after a small
    /// letter.
    init(names value: ArraySlice<UInt8>) {
        var marks = ClassMark()
        var previous = UInt8(ascii: " ")
        let stems = ClassStem.byOpening
        for start in value.indices.dropLast() {
            let byte = value[start]
            let isStart =
                !previous.isASCIILetter || previous.isASCIISmall && !byte.isASCIISmall
            previous = byte
            guard isStart, byte.isASCIILetter else { continue }
            let opening = ClassStem.opening(byte, value[start + 1])
            for row in stems[opening] where !marks.contains(row.marks) {
                if row.matches(value[start...]) { marks.formUnion(row.marks) }
            }
        }
        self = marks
    }

    init(rawValue: UInt16) { self.rawValue = rawValue }
}

extension UInt8 {
    fileprivate var isASCIISmall: Bool { self >= 0x61 && self <= 0x7A }
    var isASCIILetter: Bool { (self | 0x20) >= 0x61 && (self | 0x20) <= 0x7A }
}
