import ArticleModel
import Templating

/// The page that accounts for the packet: how it was made, what is missing.
struct AboutView: TemplateView {
    let packet: DossierView
    let hasNotes: Bool
    let accounts: [AccountView]
    let pictures: PicturesView

    init(_ dossier: Dossier, packet: DossierView, pictures: [Picture]) {
        self.pictures = PicturesView(dossier: dossier, pictures: pictures)
        self.packet = packet
        hasNotes = dossier.links != .inline && dossier.articles.contains { !$0.notes.isEmpty }
        let articles = packet.parts.flatMap(\.articles)
        accounts = zip(articles, packet.sources).map { article, source in
            AccountView(article: article, link: source.link, labels: dossier.labels)
        }
    }

    static let fields: [TemplateField<AboutView>] = [
        .object("packet", "The whole packet.") { $0.packet },
        .flag("hasNotes", "There are numbered notes in the book.") { $0.hasNotes },
        .object("pictures", "What pictures the book holds.") { $0.pictures },
        .list("accounts", "What was done with every article.") { $0.accounts },
    ]
}

/// What was done with one article.
struct AccountView: TemplateView {
    let article: ArticleView
    let link: Markup
    let labels: Labels

    static let fields: [TemplateField<AccountView>] = [
        .markup("link", "The article’s title as a link to it.") { $0.link },
        .text("removed", "How many blocks were taken out.") { view in
            let count = view.article.article.article.removals.count { !$0.isAttribution }
            return view.labels.words(forRemoved: count)
        },
        .text("unknown", "What is not known of the article; absent when nothing.") { view in
            view.article.source.facts.filter(\.isUnknown).map(\.label).joined(separator: ", ")
        },
    ]
}
