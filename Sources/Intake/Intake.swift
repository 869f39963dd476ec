import Archives
package import ArticleModel
import CharacterEncoding
import CommonMark
import Digests

/// Files to `Source`s: the only door of this module. Reads the files it is given and no others.
///
/// A file is one document or a container of several. `pages` finds the documents, in order and a
/// few at a time; `source` recognises and decodes one of them, on whatever task has the time.
package struct Intake: Sendable {
    package var limits = Limits()
    /// Whether pages bring along the pictures their container holds.
    package var bringsResources = true

    package init() {}

    /// Recognises and decodes one document.
    /// - Parameters:
    ///   - name: the path as the user gave it, or `-`; its ending decides where the bytes do not.
    ///   - bytes: the file whole; it may be gzip, or a container of one page.
    /// - Returns: the document in UTF-8, with warnings about what was wrong with the bytes.
    /// - Throws: a `Diagnostic` for what is no text, holds nothing, several pages or none, or
    ///   exceeds a bound.
    package func source(named name: String, bytes: [UInt8]) throws(Diagnostic) -> Source {
        let reader = pages(of: InputFile(bytes), named: name)
        var source: Source?
        var remarks: [Diagnostic] = []
        while let next = reader.next() {
            switch next {
            case .success(let page):
                guard source == nil else { throw .severalPages(name, first: page.name) }
                source = try self.source(of: page)
            case .failure(let remark):
                guard remark.severity == .warning else { throw remark }
                remarks.append(remark)
            }
        }
        guard var source else { throw remarks.first ?? .noPages(name) }
        source.warnings += remarks
        return source
    }

    /// The page's bytes as its file has them, compressed or not.
    /// - Throws: a `Diagnostic` for a file that cannot be read, or is too large.
    package func bytes(of page: SavedPage) throws(Diagnostic) -> [UInt8] {
        try bytes(of: page.content, named: page.name)
    }

    /// The document in UTF-8.
    /// - Throws: as `source(named:bytes:)`.
    package func source(of page: SavedPage) throws(Diagnostic) -> Source {
        let bytes = try bytes(of: page)
        let file = try UnpackedFile(bytes, named: page.fileName, limits: limits)
        if PDFDocument.isPDF(file.bytes, named: file.name) {
            return attachment(file, of: page, digest: page.digest ?? SHA256.hex(bytes))
        }
        try PDFDocument.requireNoName(of: file, as: page.name)
        try FileSignature.requireNone(of: file.bytes, file: page.name)
        let text = try DecodedText(file.bytes, of: page, limits: limits)
        let document = try HeadedDocument(text.utf8, file: page.name, limits: limits)
        guard document.content.contains(where: { $0 > 0x20 }) else {
            throw .empty(page.name, hasHeader: !document.header.isEmpty)
        }
        let kind = Recognition.kind(of: document.content, named: file.name)
        var source = Source(name: page.name, kind: kind, content: document.content)
        if kind == .markdown { source.content = try html(document.content, file: page.name) }
        source.firstLine = document.firstLine
        source.header = document.header + page.fields
        source.capture = page.capture
            .completed(by: CaptureComment.capture(in: document.content))
            .completed(by: Capture(header: document.header))
        source.resources = page.resources
        source.encoding = text.encoding.name
        source.digest = page.digest ?? SHA256.hex(bytes)
        source.warnings = page.warnings + file.warnings + text.warnings(file: page.name)
        source.warnings += document.warnings
        return source
    }

    private func html(_ markdown: [UInt8], file: String) throws(Diagnostic) -> [UInt8] {
        guard markdown.count <= limits.markdownSize else {
            throw .tooLarge(
                file, "Markdown", markdown.count, bound: "markdownSize", limits.markdownSize)
        }
        return CommonMark.html(markdown, options: .init(sourcePositions: true))
    }
}

extension Capture {
    /// What the container says stands before what the page says of itself.
    fileprivate func completed(by other: Capture?) -> Capture {
        Capture(url: url ?? other?.url, date: date ?? other?.date)
    }
}
