import Archives

/// The files of a ZIP archive, in any order.
final class ZIPBundle: Bundle {
    let archive: ZIPReader
    let files: [BundledFile]
    /// Names that lead out of the archive.
    let strayNames: [String]
    private let limits: Intake.Limits

    init(_ archive: ZIPReader, limits: Intake.Limits) {
        self.archive = archive
        self.limits = limits
        var files: [BundledFile] = []
        var strayNames: [String] = []
        for (index, entry) in archive.entries.enumerated() where !entry.isFolder {
            if let file = BundledFile(index: index, name: entry.name) {
                files.append(file)
            } else {
                strayNames.append(entry.name)
            }
        }
        self.files = files
        self.strayNames = strayNames
    }

    func bytes(of file: BundledFile) throws(StreamError) -> [UInt8] {
        guard archive.entries.indices.contains(file.index) else { return [] }
        return try archive.bytes(of: archive.entries[file.index], limits)
    }
}

extension ZIPReader {
    /// An entry whole. What the archive says of its size is no bound: what comes out is counted.
    func bytes(of entry: Entry, _ limits: Intake.Limits) throws(StreamError) -> [UInt8] {
        guard !entry.isEncrypted else { throw .unreadable(reason: "it is encrypted") }
        let stream = try stream(of: entry)
        var bytes: [UInt8] = []
        while let chunk = try stream.next() {
            bytes += chunk
            guard bytes.count <= limits.fileSize else { throw .excess(.size) }
            let surplus = bytes.count - (1 << 20)
            guard surplus / max(1, limits.compressionRatio) <= entry.compressedSize else {
                throw .excess(.ratio)
            }
        }
        return bytes
    }
}
