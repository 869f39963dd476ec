/// The words of a name: letters between anything else, cut where a capital begins a new word. Each
/// as a range of the bytes.
struct NameWords: Sequence, IteratorProtocol {
    private let bytes: [UInt8]
    private var position: Int
    private let end: Int

    /// - Parameters:
    ///   - name: as a range of `bytes`.
    ///   - bytes: in UTF-8; only letters of ASCII count.
    init(_ name: Range<Int>, in bytes: [UInt8]) {
        (self.bytes, position, end) = (bytes, name.lowerBound, name.upperBound)
    }

    mutating func next() -> Range<Int>? {
        while position < end, !bytes[position].isASCIILetter { position += 1 }
        guard position < end else { return nil }
        let start = position
        var wasSmall = false
        while position < end, bytes[position].isASCIILetter {
            let isSmall = bytes[position] >= UInt8(ascii: "a")
            if wasSmall, !isSmall { break }
            wasSmall = isSmall
            position += 1
        }
        return start..<position
    }
}
