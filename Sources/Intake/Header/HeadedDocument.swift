import ArticleModel

/// A document parted into its `---` header and the rest.
struct HeadedDocument {
    /// In order; empty when there is no header.
    var header: [HeaderField] = []
    var content: [UInt8]
    /// The file's line on which `content` begins, counted from 1.
    var firstLine = 1
    /// What is wrong with the header.
    var warnings: [Diagnostic] = []

    /// Parts the document; what only looks like a header stays in `content`.
    init(_ text: [UInt8], file: String, limits: Intake.Limits) throws(Diagnostic) {
        content = text
        guard let block = HeaderBlock(text, sizeLimit: limits.headerSize) else {
            guard !HeaderBlock.isUnclosed(text, limits: limits) else {
                throw .headerExcess(
                    file, "is longer than", limits.headerSize, unit: "bytes", bound: "headerSize")
            }
            return
        }
        let reader = HeaderReader(file: file, limits: limits)
        guard let reading = try reader.reading(of: block) else { return }
        header = reading.fields
        warnings = reading.warnings
        firstLine = block.contentLine
        content = Array(text[block.end...])
    }
}

extension HeaderBlock {
    /// Whether a text begins like a header whose closing marker comes after the bound.
    fileprivate static func isUnclosed(_ text: [UInt8], limits: Intake.Limits) -> Bool {
        guard let whole = HeaderBlock(text, sizeLimit: .max), let first = whole.lines.first else {
            return false
        }
        return HeaderLine(first).key.map { HeaderKey.known.contains($0) } ?? false
    }
}
