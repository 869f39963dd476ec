/// Bytes that come one after the other, a bounded amount at a time.
package protocol ByteStream: AnyObject {
    /// The next bytes, never none; `nil` at the end.
    func next() throws(StreamError) -> [UInt8]?

    /// Where in the file a stream has to be opened to begin with the byte at `index` of the last
    /// bytes; `nil` when it cannot begin there.
    func origin(ofByte index: Int) -> Int?
}

/// Why a stream ends before its end.
package enum StreamError: Error, Equatable {
    /// The file cannot be read; the reason is in the words of the system or the library.
    case unreadable(reason: String)
    /// The compression is damaged.
    case damaged(GzipReader.Damage)
    /// More comes out than a bound allows.
    case excess(GzipReader.Excess)
}

/// The bytes of a file as they stand in it.
package final class FileStream: ByteStream {
    private let file: InputFile
    private var offset: Int
    private var last = 0

    /// In bytes.
    private static let chunkSize = 256 << 10

    package init(_ file: InputFile, from offset: Int = 0) {
        self.file = file
        self.offset = offset
    }

    package func next() throws(StreamError) -> [UInt8]? {
        let chunk = try file.bytes(at: offset, count: Self.chunkSize)
        last = offset
        offset += chunk.count
        return chunk.isEmpty ? nil : chunk
    }

    package func origin(ofByte index: Int) -> Int? { last + index }
}
