import Archives

/// A web archive that can be read from any of its records: a file, or an entry of a WACZ.
struct WARCFile {
    private let open: (Int) throws(StreamError) -> any ByteStream
    private let limits: Intake.Limits

    init(_ file: InputFile, limits: Intake.Limits) {
        open = { offset in FileStream(file, from: offset) }
        self.limits = limits
    }

    init(_ entry: ZIPReader.Entry, of archive: ZIPReader, limits: Intake.Limits) {
        open = { (offset) throws(StreamError) in try archive.stream(of: entry, from: offset) }
        self.limits = limits
    }

    /// The records from the one on that begins at `origin`.
    func records(from origin: Int = 0) throws(StreamError) -> WARCReader {
        let isPacked = try GzipReader.recognises(open(origin).next() ?? [])
        let stream = try open(origin)
        return WARCReader(
            isPacked ? GzipStream(stream, ratioLimit: limits.compressionRatio) : stream,
            headerSize: limits.recordHeaderSize)
    }
}
