/// A quick look at whether bytes may begin with one of several words: nearly no three letters begin
/// one.
struct WordOpenings: Sendable {
    /// A bit for each three bytes that a word begins with, of which five bits each count.
    private var bits = [UInt64](repeating: 0, count: 512)

    /// - Parameter words: in lower case, each of two bytes at least; found in capitals too.
    init(_ words: some Sequence<String>) {
        for word in words {
            for form in [word, word.prefix(1).uppercased() + word.dropFirst(), word.uppercased()] {
                add(Array(form.utf8.prefix(Self.length)))
            }
        }
    }

    /// In bytes.
    private static let length = 3

    private mutating func add(_ opening: [UInt8]) {
        // After a short word anything may follow.
        let last = opening.count < Self.length ? Array(0...31) : [opening[2]]
        for byte in last {
            let place = Self.place(opening[0], opening[1], byte)
            bits[place >> 6] |= 1 << UInt64(place & 63)
        }
    }

    func mayBegin(_ bytes: some Collection<UInt8>) -> Bool {
        var bytes = bytes.makeIterator()
        guard let first = bytes.next(), let second = bytes.next() else { return false }
        let place = Self.place(first, second, bytes.next() ?? 0)
        return bits[place >> 6] >> UInt64(place & 63) & 1 == 1
    }

    private static func place(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Int {
        Int(first & 31) << 10 | Int(second & 31) << 5 | Int(third & 31)
    }
}
