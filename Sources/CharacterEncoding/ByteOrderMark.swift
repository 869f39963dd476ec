/// The bytes of U+FEFF at the start of a text: they name its encoding and outweigh all else.
struct ByteOrderMark {
    let bytes: [UInt8]
    let encoding: String

    /// Source: "BOM sniff" in the Encoding Standard.
    static let all = [
        ByteOrderMark(bytes: [0xEF, 0xBB, 0xBF], encoding: "utf-8"),
        ByteOrderMark(bytes: [0xFE, 0xFF], encoding: "utf-16be"),
        ByteOrderMark(bytes: [0xFF, 0xFE], encoding: "utf-16le"),
    ]

    /// The mark `text` begins with.
    static func leading(_ text: [UInt8]) -> ByteOrderMark? {
        all.first { text.starts(with: $0.bytes) }
    }
}
