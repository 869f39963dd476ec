import Archives
import ArticleCaching
import Digests

/// A file of the book as its container holds it.
struct PackedFile {
    let content: ZIPEntry.Content
    /// SHA-256 of the file's own bytes, in lower-case hexadecimal digits.
    let digest: String

    /// The file of some bytes, which may be compressed already.
    init(_ bytes: [UInt8], isCompressed: Bool = false) {
        digest = SHA256.hex(bytes)
        content =
            isCompressed
            ? .compressed(bytes) : DeflatedBytes(bytes).map { .deflated($0) } ?? .plain(bytes)
    }
}

extension PackedFile: BinaryValue {
    init(from reader: inout BinaryReader) throws(MalformedEntry) {
        digest = try reader.read()
        switch try reader.byte() {
        case 0: content = .plain(try reader.byteArray())
        case 1: content = .compressed(try reader.byteArray())
        case 2:
            let count: Int = try reader.read()
            guard count >= 0, let checksum = UInt32(exactly: try reader.number()) else {
                throw MalformedEntry()
            }
            content = .deflated(
                DeflatedBytes(stream: try reader.byteArray(), count: count, checksum: checksum))
        default: throw MalformedEntry()
        }
    }

    func write(to writer: inout BinaryWriter) {
        writer.write(digest)
        switch content {
        case .plain(let bytes):
            writer.write(byte: 0)
            writer.write(bytes: bytes)
        case .compressed(let bytes):
            writer.write(byte: 1)
            writer.write(bytes: bytes)
        case .deflated(let deflated):
            writer.write(byte: 2)
            writer.write(deflated.count)
            writer.write(number: UInt64(deflated.checksum))
            writer.write(bytes: deflated.stream)
        }
    }
}
