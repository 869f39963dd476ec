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
        self = unsafe value.withUnsafeBufferPointer { names in
            unsafe ClassMark(names: names, openings: ClassStem.openings)
        }
    }

    private init(names value: UnsafeBufferPointer<UInt8>, openings: [UInt64]) {
        self.init()
        var previous = UInt8(ascii: " ")
        for start in 0..<max(0, value.count - 2) {
            let byte = unsafe value[start]
            let isStart =
                !previous.isASCIILetter || previous.isASCIISmall && !byte.isASCIISmall
            previous = byte
            guard isStart, byte.isASCIILetter else { continue }
            let opening = unsafe ClassStem.opening(byte, value[start + 1], value[start + 2])
            guard openings[opening >> 6] >> UInt64(opening & 63) & 1 == 1 else { continue }
            unsafe add(value[start...])
        }
    }

    /// Adds the marks of the word that begins here.
    private mutating func add(_ word: Slice<UnsafeBufferPointer<UInt8>>) {
        guard let first = unsafe word.first else { return }
        for row in ClassStem.byLetter[Int(first | 0x20)] where !contains(row.marks) {
            if unsafe row.matches(word) { formUnion(row.marks) }
        }
    }

    init(rawValue: UInt16) { self.rawValue = rawValue }
}

extension UInt8 {
    fileprivate var isASCIISmall: Bool { self >= 0x61 && self <= 0x7A }
    var isASCIILetter: Bool { (self | 0x20) >= 0x61 && (self | 0x20) <= 0x7A }
}
