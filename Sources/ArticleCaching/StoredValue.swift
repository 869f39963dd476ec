/// A value that stays in its binary form until somebody asks for it.
package struct StoredValue<Value: BinaryValue>: Sendable {
    let bytes: [UInt8]
    let range: Range<Int>

    /// Reads the value. Nothing in an entry whose digest is right can be malformed: this program
    /// wrote it, and kept only what it can read.
    package var value: Value {
        var reader = BinaryReader(bytes, range)
        guard let value = try? reader.read() as Value else {
            preconditionFailure("A whole entry of the cache cannot be read.")
        }
        return value
    }
}
