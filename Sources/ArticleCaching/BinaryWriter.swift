/// Writes values one after the other, without names: what reads them knows the order.
///
/// Numbers are variable in length (LEB128, zigzag), a text that came before is only referred to.
package struct BinaryWriter {
    package private(set) var bytes: [UInt8] = []
    /// Where in the order of first appearance a text stands, counted from 1.
    private var texts: [String: Int] = [:]
    /// What is only compared need not be small.
    private let refersToTexts: Bool
    private var depth = 0
    /// The values stand no deeper in one another than a `BinaryReader` goes.
    private(set) var isReadable = true

    init(refersToTexts: Bool = true) { self.refersToTexts = refersToTexts }

    package mutating func write(_ value: some BinaryWritable) {
        depth += 1
        if depth >= BinaryReader.maximalDepth { isReadable = false }
        value.write(to: &self)
        depth -= 1
    }

    /// Several values, one after the other.
    package mutating func write<each Value: BinaryWritable>(_ values: repeat each Value) {
        repeat write(each values)
    }

    package mutating func write(byte: UInt8) { bytes.append(byte) }

    package mutating func write(number: UInt64) {
        var rest = number
        while rest >= 0x80 {
            bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
            rest >>= 7
        }
        bytes.append(UInt8(truncatingIfNeeded: rest))
    }

    /// A new text is 0, its length in bytes and the bytes; one that came before is its number.
    package mutating func write(text: String) {
        if refersToTexts {
            if let known = texts[text] { return write(number: UInt64(known)) }
            texts[text] = texts.count + 1
        }
        let characters = text.utf8
        write(number: 0)
        write(number: UInt64(characters.count))
        bytes.append(contentsOf: characters)
    }

    /// A value that can be read by itself, as `StoredValue`.
    package mutating func write(stored value: some BinaryWritable) {
        var writer = BinaryWriter(refersToTexts: refersToTexts)
        writer.depth = depth
        writer.write(value)
        isReadable = isReadable && writer.isReadable
        write(bytes: writer.bytes)
    }

    /// Their number, and the bytes as they are.
    package mutating func write(bytes new: [UInt8]) {
        write(number: UInt64(new.count))
        bytes += new
    }
}
