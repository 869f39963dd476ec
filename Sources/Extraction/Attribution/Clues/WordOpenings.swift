/// A quick look at whether bytes may begin with one of several words: nearly no three letters begin
/// one.
struct WordOpenings: Sendable {
    /// A bit for each three bytes that a word begins with, of which five bits each count.
    private var bits = [UInt64](repeating: 0, count: 512)

    /// - Parameter words: in lower case; found in capitals too.
    init(_ words: some Sequence<String>) {
        for word in words {
            for form in [word, word.prefix(1).uppercased() + word.dropFirst(), word.uppercased()] {
                add(Array(form.utf8.prefix(Self.length)))
            }
        }
    }

    /// In bytes.
    private static let length = 3

    /// After a short word anything may follow.
    private mutating func add(_ opening: [UInt8]) {
        guard opening.count == Self.length else {
            for byte in 0..<UInt8(32) { add(opening + [byte]) }
            return
        }
        let place = Self.place(opening[0], opening[1], opening[2])
        bits[place >> 6] |= 1 << UInt64(place & 63)
    }

    /// Whether one of the words may stand at the start of the bytes.
    func mayBegin(_ bytes: some Collection<UInt8>) -> Bool {
        var bytes = bytes.makeIterator()
        guard let first = bytes.next() else { return false }
        let place = Self.place(first, bytes.next() ?? 0, bytes.next() ?? 0)
        return bits[place >> 6] >> UInt64(place & 63) & 1 == 1
    }

    private static func place(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Int {
        Int(first & 31) << 10 | Int(second & 31) << 5 | Int(third & 31)
    }
}
