package import Archives
import ArticleModel

extension Intake {
    /// The documents in a file, which may be gzip; `name` is its path as the user gave it, or `-`.
    package func pages(of file: InputFile, named name: String) -> any PageReader {
        pages(of: file, named: name, depth: 0)
    }

    /// The same for a file that is in `depth` archives.
    func pages(of file: InputFile, named name: String, depth: Int) -> any PageReader {
        do throws(Diagnostic) {
            return try reader(of: file, named: name, depth: depth)
        } catch {
            return ReadPages(failure: error)
        }
    }

    private func reader(
        of file: InputFile, named name: String, depth: Int
    ) throws(Diagnostic) -> any PageReader {
        let head = try reading(name) { () throws(StreamError) in
            try file.bytes(at: 0, count: ContainerFormat.reach)
        }
        if GzipReader.recognises(head) {
            return try packedReader(of: file, named: name, depth: depth)
        }
        if let format = ContainerFormat.format(of: head, named: name) {
            return try reader(of: file, in: format, named: name, depth: depth)
        }
        let archive = try reading(name) { () throws(StreamError) in
            head.first == UInt8(ascii: "<")
                ? try SelfExtracting.archive(in: file, limit: limits.fileSize) : nil
        }
        if let archive { return try zip(archive, named: name, depth: depth) }
        return ReadPages(SavedPage(name: name, content: file))
    }

    private func reader(
        of file: InputFile, in format: ContainerFormat, named name: String, depth: Int
    ) throws(Diagnostic) -> any PageReader {
        switch format {
        case .zip: return try zip(file, named: name, depth: depth)
        case .tar: return try tar(named: name, depth: depth) { FileStream(file) }
        case .warc:
            return try reading(name) { () throws(StreamError) in
                try WARCPages(WARCFile(file, limits: limits), named: name, intake: self)
            }
        case .mail: return try mail(try bytes(of: file, named: name), named: name)
        case .safariArchive:
            return try SafariArchive.pages(try bytes(of: file, named: name), name, self)
        case .feed:
            return try Feed.pages(try bytes(of: file, named: name), named: name, intake: self)
        case .export:
            return try Export.pages(try bytes(of: file, named: name), named: name, limits: limits)
        case .unknownXML: throw .unknownXML(name)
        }
    }

    /// What is in a gzip file: a web archive or a tar archive is read as it is unpacked, a letter or
    /// a feed is unpacked first, and a document when its turn comes.
    private func packedReader(
        of file: InputFile, named name: String, depth: Int
    ) throws(Diagnostic) -> any PageReader {
        let packed = {
            GzipStream(
                FileStream(file), ratioLimit: limits.compressionRatio,
                chunkSize: ContainerFormat.reach)
        }
        let head = (try? packed().next()) ?? []
        let bare = name.lowercased().hasSuffix(".gz") ? String(name.dropLast(3)) : name
        switch ContainerFormat.format(of: head, named: bare) {
        case nil: return ReadPages(SavedPage(name: name, content: file))
        case .warc: return try reader(of: file, in: .warc, named: name, depth: depth)
        case .tar: return try tar(named: name, depth: depth, open: packed)
        case let format?:
            let bytes = try bytes(of: file, named: name)
            let unpacked = try UnpackedFile(bytes, named: name, limits: limits)
            return DescribedPages(
                try reader(
                    of: InputFile(unpacked.bytes), in: format, named: name, depth: depth)
            ) { page in
                var page = page
                page.warnings = unpacked.warnings + page.warnings
                return page
            }
        }
    }

    /// A file whole, where it has to be.
    func bytes(of file: InputFile, named name: String) throws(Diagnostic) -> [UInt8] {
        guard file.size <= limits.fileSize else {
            throw PDFDocument.isNamed(name)
                ? .tooLargeToAttach(name, file.size, limits.fileSize)
                : .tooLarge(name, "file", file.size, bound: "fileSize", limits.fileSize)
        }
        return try reading(name) { () throws(StreamError) in try file.bytes() }
    }

    /// Puts into a sentence what goes wrong in reading.
    private func reading<Value>(
        _ name: String, _ read: () throws(StreamError) -> Value
    ) throws(Diagnostic) -> Value {
        do throws(StreamError) {
            return try read()
        } catch {
            throw .unreadable(name, error, limits: limits)
        }
    }
}
