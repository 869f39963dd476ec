/// A value with a compact binary form: equal values have the same, different ones another.
package protocol BinaryWritable {
    func write(to writer: inout BinaryWriter)
}

/// The same with the way back: reading what was written gives an equal value.
package protocol BinaryValue: BinaryWritable {
    /// - Throws: `MalformedEntry` for bytes that `write(to:)` never writes.
    init(from reader: inout BinaryReader) throws(MalformedEntry)
}

/// Bytes that are no entry of the cache, or of another version.
package struct MalformedEntry: Error {
    package init() {}
}

extension String: BinaryValue {
    package init(from reader: inout BinaryReader) throws(MalformedEntry) {
        self = try reader.text()
    }
    package func write(to writer: inout BinaryWriter) { writer.write(text: self) }
}

extension Bool: BinaryValue {
    package init(from reader: inout BinaryReader) throws(MalformedEntry) {
        switch try reader.byte() {
        case 0: self = false
        case 1: self = true
        default: throw MalformedEntry()
        }
    }

    package func write(to writer: inout BinaryWriter) { writer.write(byte: self ? 1 : 0) }
}

extension Int: BinaryValue {
    package init(from reader: inout BinaryReader) throws(MalformedEntry) {
        let number = try reader.number()
        self = Int(bitPattern: UInt(number >> 1)) ^ -Int(number & 1)
    }

    /// Small in bytes when small in amount, below zero as well.
    package func write(to writer: inout BinaryWriter) {
        writer.write(number: UInt64(bitPattern: Int64(self << 1 ^ self >> (Int.bitWidth - 1))))
    }
}

extension Double: BinaryValue {
    package init(from reader: inout BinaryReader) throws(MalformedEntry) {
        self = Double(bitPattern: try reader.number())
    }

    package func write(to writer: inout BinaryWriter) { writer.write(number: bitPattern) }
}

extension Optional: BinaryWritable where Wrapped: BinaryWritable {
    package func write(to writer: inout BinaryWriter) {
        writer.write(self != nil)
        if let self { writer.write(self) }
    }
}

extension Optional: BinaryValue where Wrapped: BinaryValue {
    package init(from reader: inout BinaryReader) throws(MalformedEntry) {
        let isThere: Bool = try reader.read()
        guard isThere else {
            self = nil
            return
        }
        self = try reader.read() as Wrapped
    }
}

extension Array: BinaryWritable where Element: BinaryWritable {
    package func write(to writer: inout BinaryWriter) {
        writer.write(number: UInt64(count))
        for element in self { writer.write(element) }
    }
}

extension Array: BinaryValue where Element: BinaryValue {
    package init(from reader: inout BinaryReader) throws(MalformedEntry) {
        let count = try reader.count()
        self.init()
        reserveCapacity(count)
        for _ in 0..<count { append(try reader.read()) }
    }
}

extension Dictionary: BinaryWritable where Key == String, Value: BinaryWritable {
    /// In the order of the keys, so that equal dictionaries are written alike.
    package func write(to writer: inout BinaryWriter) {
        writer.write(number: UInt64(count))
        for (key, value) in sorted(by: { $0.key < $1.key }) {
            writer.write(key)
            writer.write(value)
        }
    }
}

extension Dictionary: BinaryValue where Key == String, Value: BinaryValue {
    package init(from reader: inout BinaryReader) throws(MalformedEntry) {
        let count = try reader.count()
        self.init(minimumCapacity: count)
        for _ in 0..<count {
            let key: String = try reader.read()
            self[key] = try reader.read() as Value
        }
    }
}

extension BinaryValue where Self: RawRepresentable, RawValue: BinaryValue {
    package init(from reader: inout BinaryReader) throws(MalformedEntry) {
        guard let value = Self(rawValue: try reader.read()) else { throw MalformedEntry() }
        self = value
    }

    package func write(to writer: inout BinaryWriter) { writer.write(rawValue) }
}
