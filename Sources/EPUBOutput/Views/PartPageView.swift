import ArticleModel
import Templating

/// The page before the articles of a part.
struct PartPageView: TemplateView {
    let id: String
    let part: PartView
    let packet: DossierView

    static let fields: TemplateFields<PartPageView> = [
        .text("id", "The part’s id in the book: part-2.") { $0.id },
        .object("part", "The part.") { $0.part },
        .object("packet", "The whole packet.") { $0.packet },
    ]
}
