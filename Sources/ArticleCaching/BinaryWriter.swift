/// Writes values one after the other, without names: what reads them knows the order.
///
/// Numbers are variable in length (LEB128, zigzag), a text that came before is only referred to.
struct BinaryWriter {
    private(set) var bytes: [UInt8] = []
    /// Where in the order of first appearance a text stands, counted from 1.
    private var texts: [String: Int] = [:]

    mutating func write(_ value: some BinaryValue) { value.write(to: &self) }

    /// Several values, one after the other.
    mutating func write<each Value: BinaryValue>(_ values: repeat each Value) {
        repeat (each values).write(to: &self)
    }

    mutating func write(byte: UInt8) { bytes.append(byte) }

    mutating func write(number: UInt64) {
        var rest = number
        while rest >= 0x80 {
            bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
            rest >>= 7
        }
        bytes.append(UInt8(truncatingIfNeeded: rest))
    }

    /// A new text is 0, its length in bytes and the bytes; one that came before is its number.
    mutating func write(text: String) {
        if let known = texts[text] { return write(number: UInt64(known)) }
        texts[text] = texts.count + 1
        let characters = text.utf8
        write(number: 0)
        write(number: UInt64(characters.count))
        bytes.append(contentsOf: characters)
    }
}
