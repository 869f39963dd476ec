import ArgumentParser
import ArticleModel
import Compilation

/// What `dossier clean` can write.
enum ArticleFormat: String, CaseIterable, ExpressibleByArgument {
    case markdown, text, html, json, jsonl

    /// The article without a line feed at the end.
    ///
    /// - Throws: a `Diagnostic` of kind `.program`.
    func text(
        of article: CleanArticle, _ flavour: MarkdownFlavour
    ) throws(Diagnostic) -> String {
        switch self {
        case .markdown: ArticleRendering.markdown(of: article, flavour: flavour)
        case .text: article.blocks.plainText
        case .html: ArticleRendering.html(of: article)
        case .json: try JSONText.text(of: ArticleRecord(article), isPretty: true)
        case .jsonl: try JSONText.text(of: ArticleRecord(article), isPretty: false)
        }
    }

    /// What stands between two articles besides the end of a line.
    var gap: String {
        switch self {
        case .markdown, .text: "\n"
        case .html, .json, .jsonl: ""
        }
    }
}
