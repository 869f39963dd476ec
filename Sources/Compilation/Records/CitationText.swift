package import ArticleModel
import MarkdownOutput

/// A citation by itself, to be pasted somewhere.
package enum CitationText {
    /// - Parameter asMarkdown: with italics and links; else as plain text.
    /// - Returns: one line, without a line feed.
    package static func text(of citation: [Inline], asMarkdown: Bool) -> String {
        asMarkdown
            ? MarkdownWriter.body(of: [Block(.paragraph(citation))]) : citation.plainText
    }
}
