package import ArticleModel
import MarkdownOutput

/// A citation by itself, to be pasted somewhere.
package enum FormattedCitation {
    /// - Parameters:
    ///   - citation: what a style makes of an article.
    ///   - asMarkdown: with italics and links; else as plain text.
    /// - Returns: one line, without a line feed.
    package static func text(of citation: [Inline], asMarkdown: Bool) -> String {
        asMarkdown
            ? MarkdownWriter.body(of: [Block(.paragraph(citation))]) : citation.plainText
    }
}
