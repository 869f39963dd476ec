package import ArticleModel
import CharacterEncoding
import CommonMark
import Digests

/// The bytes of a file to a `Source`: the only door of this module. Reads no disk.
package struct Intake: Sendable {
    package var limits = Limits()

    package init() {}

    /// Recognises and decodes one document.
    /// - Parameters:
    ///   - name: the path as the user gave it, or `-`; its ending decides where the bytes do not.
    ///   - bytes: the file whole; it may be gzip.
    /// - Returns: the document in UTF-8, with warnings about what was wrong with the bytes.
    /// - Throws: a `Diagnostic` for what is no text, holds nothing, or exceeds a bound.
    package func source(named name: String, bytes: [UInt8]) throws(Diagnostic) -> Source {
        try requireSize(of: bytes, file: name)
        let file = try UnpackedFile(bytes, named: name, limits: limits)
        try FileSignature.requireNone(of: file.bytes, file: name)
        let text = try DecodedText(file.bytes, named: name, limits: limits)
        let document = try HeadedDocument(text.utf8, file: name, limits: limits)
        guard document.content.contains(where: { $0 > 0x20 }) else {
            throw .empty(name, hasHeader: !document.header.isEmpty)
        }
        let kind = Recognition.kind(of: document.content, named: file.name)
        var source = Source(name: name, kind: kind, content: document.content)
        if kind == .markdown { source.content = try html(document.content, file: name) }
        source.firstLine = document.firstLine
        source.header = document.header
        source.capture = CaptureComment.capture(in: document.content) ?? Capture()
        source.encoding = text.encoding.name
        source.digest = SHA256.hex(bytes)
        source.warnings = file.warnings + text.warnings(file: name) + document.warnings
        return source
    }

    private func requireSize(of bytes: [UInt8], file: String) throws(Diagnostic) {
        guard bytes.count <= limits.fileSize else {
            throw .tooLarge(file, "file", bytes.count, bound: "fileSize", limits.fileSize)
        }
    }

    private func html(_ markdown: [UInt8], file: String) throws(Diagnostic) -> [UInt8] {
        guard markdown.count <= limits.markdownSize else {
            throw .tooLarge(
                file, "Markdown", markdown.count, bound: "markdownSize", limits.markdownSize)
        }
        return CommonMark.html(markdown, options: .init(sourcePositions: true))
    }
}
