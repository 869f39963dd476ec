import ArticleCaching

/// A catalogue record as each of the formats has it that a book carries.
struct WrittenRecord: CacheValue {
    static let kind = "record 1"

    /// In the order of the formats.
    let forms: [[UInt8]]

    init(forms: [[UInt8]]) { self.forms = forms }

    init(from reader: inout BinaryReader) throws(MalformedEntry) {
        let count: Int = try reader.read()
        var forms: [[UInt8]] = []
        for _ in 0..<max(0, count) { forms.append(try reader.byteArray()) }
        self.forms = forms
    }

    func write(to writer: inout BinaryWriter) {
        writer.write(forms.count)
        for form in forms { writer.write(bytes: form) }
    }
}
