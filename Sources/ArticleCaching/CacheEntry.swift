import Digests

/// A value as the cache holds it: a mark, the SHA-256 of what follows, the value in binary form.
package enum CacheEntry {
    /// - Returns: `nil` for a value too deep to be read again.
    package static func bytes<Value: CacheValue>(of value: Value) -> [UInt8]? {
        var writer = BinaryWriter()
        writer.write(value)
        guard writer.isReadable else { return nil }
        return mark(of: Value.self) + Array(SHA256.hex(writer.bytes).utf8) + writer.bytes
    }

    /// - Returns: `nil` for bytes that are no entry, a damaged one, or one of another kind.
    package static func value<Value: CacheValue>(in bytes: [UInt8]) -> Value? {
        let mark = mark(of: Value.self)
        let start = mark.count + digestLength
        guard bytes.starts(with: mark), bytes.count >= start,
            SHA256.hex(bytes[start...]).utf8.elementsEqual(bytes[mark.count..<start])
        else { return nil }
        var reader = BinaryReader(bytes, from: start)
        guard let value = try? reader.read() as Value, reader.isAtEnd else { return nil }
        return value
    }

    private static func mark<Value: CacheValue>(of type: Value.Type) -> [UInt8] {
        Array("dossier \(Value.kind)\n".utf8)
    }

    /// Of a SHA-256 in hexadecimal digits.
    private static let digestLength = 64
}
