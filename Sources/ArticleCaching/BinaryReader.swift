/// Reads what a `BinaryWriter` wrote. Bytes that it did not write end in `MalformedEntry`.
package struct BinaryReader {
    private let bytes: [UInt8]
    private let end: Int
    private var position: Int
    private var texts: [String] = []
    private var depth = 0

    /// How deep values may stand in one another; the body of an article is far flatter.
    static let maximalDepth = 1000

    init(_ bytes: [UInt8], from position: Int = 0) { self.init(bytes, position..<bytes.count) }

    init(_ bytes: [UInt8], _ range: Range<Int>) {
        self.bytes = bytes
        position = range.lowerBound
        end = range.upperBound
    }

    var isAtEnd: Bool { position == end }

    package mutating func read<Value: BinaryValue>() throws(MalformedEntry) -> Value {
        depth += 1
        defer { depth -= 1 }
        guard depth < Self.maximalDepth else { throw MalformedEntry() }
        return try Value(from: &self)
    }

    package mutating func byte() throws(MalformedEntry) -> UInt8 {
        guard position < end else { throw MalformedEntry() }
        defer { position += 1 }
        return bytes[position]
    }

    package mutating func number() throws(MalformedEntry) -> UInt64 {
        var number: UInt64 = 0
        for shift in stride(from: UInt64(0), to: 64, by: 7) {
            let byte = try byte()
            number |= UInt64(byte & 0x7F) << shift
            if byte < 0x80 { return number }
        }
        throw MalformedEntry()
    }

    /// How many of something follow; each takes a byte at least.
    package mutating func count() throws(MalformedEntry) -> Int {
        guard let count = Int(exactly: try number()), count <= end - position else {
            throw MalformedEntry()
        }
        return count
    }

    package mutating func text() throws(MalformedEntry) -> String {
        guard let known = Int(exactly: try number()) else { throw MalformedEntry() }
        guard known == 0 else {
            guard known <= texts.count else { throw MalformedEntry() }
            return texts[known - 1]
        }
        let length = try count()
        let text = String(decoding: bytes[position..<position + length], as: UTF8.self)
        position += length
        texts.append(text)
        return text
    }

    package mutating func byteArray() throws(MalformedEntry) -> [UInt8] {
        let count = try count()
        defer { position += count }
        return Array(bytes[position..<position + count])
    }

    /// A value that `write(stored:)` wrote, to be read later and as often as anybody likes.
    package mutating func stored<Value: BinaryValue>() throws(MalformedEntry) -> StoredValue<Value>
    {
        let count = try count()
        defer { position += count }
        return StoredValue(bytes: bytes, range: position..<position + count)
    }
}
