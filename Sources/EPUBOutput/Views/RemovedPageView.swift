import ArticleModel
import Templating
import XHTMLOutput

/// The page that lists the removal ledgers of all articles.
struct RemovedView: TemplateView {
    let packet: DossierView
    let pages: [RemovedPageView]

    static let fields: TemplateFields<RemovedView> = [
        .object("packet", "The whole packet.") { $0.packet },
        .list("pages", "What was taken out, a page an article.") { $0.pages },
    ]
}

/// The page with the removal ledger of one article.
struct RemovedPageView: TemplateView {
    let article: RemovedArticleView
    let packet: DossierView
    /// BCP 47; empty when unknown.
    let language: String
    let packetLanguage: String

    /// `removed-3`, for the third article.
    var id: String { "removed-\(article.article.number)" }

    static let fields: TemplateFields<RemovedPageView> = [
        .text("id", "The page’s id in the book: removed-3.") { $0.id },
        .markup("link", "The page’s title, as a link to it.") { view in
            let link = XHTMLNode.element(
                "a", ["href": view.id + ".xhtml"], [.text(view.article.article.title)])
            return [link].markup(in: .xhtml)
        },
        .markup("articleLanguage", "Attributes for the article’s words, where the page differs.") {
            $0.language.isEmpty
                ? Markup("")
                : LanguageAttributes.markup(
                    $0.language, inside: $0.packetLanguage, in: .xhtml)
        },
        .object("article", "What was taken out of the article.") { $0.article },
        .object("packet", "The whole packet.") { $0.packet },
    ]
}
