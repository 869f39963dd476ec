import ArgumentParser
import ArticleModel
import Compilation

/// What `dossier clean` can write.
enum ArticleFormat: String, CaseIterable, ExpressibleByArgument {
    case markdown, text, html, json, jsonl

    static var list: String { allCases.map(\.rawValue).joined(separator: ", ") }

    /// The article without a line feed at the end.
    func text(of article: CleanArticle) -> String {
        switch self {
        case .markdown: ArticleRendering.markdown(of: article)
        case .text: article.blocks.plainText
        case .html: ArticleRendering.html(of: article)
        case .json: JSONText.text(of: ArticleRecord(article), isPretty: true)
        case .jsonl: JSONText.text(of: ArticleRecord(article), isPretty: false)
        }
    }
}
