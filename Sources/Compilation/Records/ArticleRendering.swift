package import ArticleModel
import EPUBOutput
import MarkdownOutput

/// One cleaned article as a text by itself.
package enum ArticleRendering {
    /// Title, byline and body.
    package static func markdown(of article: CleanArticle) -> String {
        MarkdownWriter.body(
            of: heading(of: article) + article.blocks,
            language: article.attribution.language.value)
    }

    /// The same as an XHTML fragment.
    package static func html(of article: CleanArticle) -> String { "" }

    private static func heading(of article: CleanArticle) -> [Block] { [] }
}
