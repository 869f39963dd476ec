import Archives
import ArticleModel

/// A file without the compression around it.
struct UnpackedFile {
    let bytes: [UInt8]
    /// Without the ending `.gz`.
    let name: String
    let warnings: [Diagnostic]

    init(_ file: [UInt8], named name: String, limits: Intake.Limits) throws(Diagnostic) {
        let isNamedGzip = name.lowercased().hasSuffix(".gz")
        self.name = isNamedGzip ? String(name.dropLast(3)) : name
        guard GzipReader.recognises(file) else {
            bytes = file
            warnings = []
            return
        }
        let contents = try Self.contents(of: file, named: name, limits: limits)
        if let damage = contents.damage, contents.bytes.isEmpty {
            throw .unreadableGzip(name, damage)
        }
        bytes = contents.bytes
        warnings =
            contents.damage.map { [.damagedGzip(name, $0, read: contents.bytes.count)] } ?? []
    }

    private static func contents(
        of file: [UInt8], named name: String, limits: Intake.Limits
    ) throws(Diagnostic) -> GzipReader.Contents {
        let reader = GzipReader(
            sizeLimit: limits.fileSize, ratioLimit: limits.compressionRatio)
        do throws(GzipReader.Excess) {
            return try reader.contents(of: file)
        } catch {
            throw .gzipExcess(name, error, limits: limits)
        }
    }
}
