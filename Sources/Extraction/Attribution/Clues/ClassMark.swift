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
    /// It is the foot of an article, not of a page.
    static let articleFooter = ClassMark(rawValue: 64)
    /// It is the foot of something.
    static let footer = ClassMark(rawValue: 256)
    /// It holds what others wrote, or what is about other articles.
    static let others = ClassMark(rawValue: 512)
    /// It holds the name of an account: of whoever wrote a post.
    static let account = ClassMark(rawValue: 1024)
    /// It holds the name of something.
    static let name = ClassMark(rawValue: 2048)
    /// It lists the article's tags.
    static let tags = ClassMark(rawValue: 128)

    /// Marks that make an element worth a second look.
    static let clues: ClassMark = [.byline, .date, .microformat, .breadcrumbs, .tags]

    /// Reads the marks off an attribute's value, in one pass over its words. A word begins where
    /// the value does, after a space, a hyphen or an underscore, and at a capital after a small
    /// letter.
    init(names value: ArraySlice<UInt8>) {
        self = unsafe value.withUnsafeBufferPointer { names in
            unsafe ClassMark(names: names, openings: ClassStem.openings)
        }
    }

    /// Nearly no three letters begin a stem: those are looked for first, at every place, and only
    /// then whether a word begins there.
    private init(names value: UnsafeBufferPointer<UInt8>, openings: [UInt64]) {
        self.init()
        var opening = 0
        for end in 0..<value.count {
            opening = unsafe ClassStem.opening(opening, value[end])
            guard openings[opening >> 6] >> UInt64(opening & 63) & 1 == 1, end >= 2,
                unsafe Self.isWordStart(value, end - 2)
            else { continue }
            unsafe add(value[(end - 2)...])
        }
    }

    private static func isWordStart(_ value: UnsafeBufferPointer<UInt8>, _ start: Int) -> Bool {
        guard start > 0 else { return true }
        let (previous, byte) = unsafe (value[start - 1], value[start])
        return !previous.isASCIILetter || previous.isASCIISmall && !byte.isASCIISmall
    }

    /// Adds the marks of the word that begins here.
    private mutating func add(_ word: Slice<UnsafeBufferPointer<UInt8>>) {
        guard let first = unsafe word.first, first.isASCIILetter else { return }
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
