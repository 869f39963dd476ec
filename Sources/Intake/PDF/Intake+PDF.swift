package import ArticleModel

extension Intake {
    /// A PDF document as a source without a text: it is attached, and cited.
    func attachment(_ file: UnpackedFile, of page: SavedPage, digest: String) -> Source {
        let document = PDFDocument(file.bytes, limits: limits)
        var source = Source(name: page.name, kind: .attachment, content: [], digest: digest)
        source.attachment = Attachment(
            name: file.name.split(separator: "/").last.map(String.init) ?? file.name,
            mediaType: "application/pdf", size: file.bytes.count, pageCount: document.pageCount,
            bytes: file.bytes)
        source.header = page.fields + document.fields
        source.capture = page.capture
        source.warnings = page.warnings + file.warnings
        if !document.isWhole { source.warnings.append(.brokenPDF(page.name)) }
        return source
    }

    /// The document that a page’s file is, without the compression around it.
    ///
    /// - Throws: a `Diagnostic` for what unpacks beyond a bound.
    package func attachedBytes(
        _ bytes: [UInt8], of page: SavedPage
    ) throws(Diagnostic) -> [UInt8] {
        try UnpackedFile(bytes, named: page.fileName, limits: limits).bytes
    }
}

extension PDFDocument {
    /// What is called a PDF and is another thing was not downloaded as it should have been; but a
    /// page that stands in its place can be read, and an empty file is told as one.
    static func requireNoName(of file: UnpackedFile, as name: String) throws(Diagnostic) {
        let first = file.bytes.first { !PDFLexer.isSpace($0) }
        guard isNamed(file.name), let first, first != UInt8(ascii: "<") else { return }
        throw .noPDF(name)
    }
}
