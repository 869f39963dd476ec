import Archives

/// Reads the records of a web archive, one after the other (ISO 28500, WARC 1.1).
final class WARCReader {
    private let stream: StreamReader
    private let headerSize: Int
    /// Where the block of the last record ends, counted as the stream counts.
    private var blockEnd = 0
    /// What is wrong with the archive so far.
    private(set) var damage: Damage?

    enum Damage {
        /// Something else than a record stands where one should.
        case stray
        /// A record says it is longer than what is there.
        case truncated
    }

    struct Record {
        let header: MIMEHeader
        /// Where reading can begin with it; `nil` where it cannot.
        let origin: Int?

        var type: String { header["warc-type"]?.lowercased() ?? "" }

        /// In angle brackets in archives of old.
        var url: String? {
            header["warc-target-uri"].map { $0.filter { $0 != "<" && $0 != ">" } }
        }
    }

    init(_ stream: any ByteStream, headerSize: Int) {
        self.stream = StreamReader(stream)
        self.headerSize = headerSize
    }

    /// The next record, whatever was left of the one before; `nil` at the end.
    func next() throws(StreamError) -> Record? {
        if try stream.skip(blockLeft) < blockLeft { damage = .truncated }
        while true {
            let origin = try stream.origin()
            guard let line = try stream.line(limit: headerSize) else { return nil }
            guard line.starts(with: "WARC/".utf8) else {
                if !line.isEmpty { damage = damage ?? .stray }
                continue
            }
            let header = try header()
            guard let length = header["content-length"].flatMap({ Int($0) }), length >= 0 else {
                damage = damage ?? .stray
                continue
            }
            blockEnd = stream.consumed.addingReportingOverflow(length).partialValue
            if blockEnd < stream.consumed { blockEnd = .max }
            return Record(header: header, origin: origin)
        }
    }

    /// In bytes: what is left of the record's block, as the record says.
    var blockLeft: Int { max(0, blockEnd - stream.consumed) }

    /// The fields at the head of the HTTP message in the block, its first line taken for granted.
    func message() throws(StreamError) -> (start: String, header: MIMEHeader) {
        let start = try stream.line(limit: min(headerSize, blockLeft)) ?? []
        return (String(decoding: start, as: UTF8.self), try header(within: blockEnd))
    }

    /// What is left of the block, at most so many bytes.
    func block(limit: Int) throws(StreamError) -> [UInt8] {
        let count = min(blockLeft, limit)
        let bytes = try stream.bytes(count)
        if bytes.count < count { damage = .truncated }
        return bytes
    }

    /// The lines up to the empty one, as many bytes of them as a header may have.
    private func header(within end: Int = .max) throws(StreamError) -> MIMEHeader {
        var header = MIMEHeader()
        let start = stream.consumed
        while stream.consumed < end, stream.consumed - start < headerSize,
            let line = try stream.line(limit: headerSize), !line.isEmpty
        {
            header.append(line[...])
        }
        return header
    }
}
