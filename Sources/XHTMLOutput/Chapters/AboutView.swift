package import ArticleModel
package import Templating

/// The page that accounts for the packet: how it was made, what is missing.
package struct AboutView: TemplateView {
    let packet: DossierView
    let hasNotes: Bool
    let accounts: [AccountView]
    let pictures: PicturesView

    /// - Parameters:
    ///   - dossier: the packet.
    ///   - packet: the same as templates see it.
    ///   - pictures: those that its texts show.
    package init(_ dossier: Dossier, packet: DossierView, pictures: [Picture]) {
        self.pictures = PicturesView(dossier: dossier, pictures: pictures)
        self.packet = packet
        hasNotes = dossier.links != .inline && dossier.articles.contains { !$0.notes.isEmpty }
        accounts = zip(packet.articles, packet.sources).map { article, source in
            AccountView(article: article, link: source.link, labels: dossier.labels)
        }
    }

    package static let fields: TemplateFields<AboutView> = [
        .object("packet", "The whole packet.") { $0.packet },
        .flag("hasNotes", "There are numbered notes in the packet.") { $0.hasNotes },
        .object("pictures", "What pictures the packet holds.") { $0.pictures },
        .list("accounts", "What was done with every article.") { $0.accounts },
    ]
}

/// What was done with one article.
package struct AccountView: TemplateView {
    let article: ArticleView
    let link: Markup
    let labels: Labels

    package static let fields: TemplateFields<AccountView> = [
        .markup("link", "The article’s title as a link to it.") { $0.link },
        .text("removed", "How many blocks were taken out.") { view in
            view.labels.words(forRemoved: view.article.article.article.takenOutCount)
        },
        .text("unknown", "What is not known of the article; absent when nothing.") { view in
            view.article.unknown.joined(separator: ", ")
        },
    ]
}
