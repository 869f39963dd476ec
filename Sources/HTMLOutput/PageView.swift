import ArticleModel
import Templating
import XHTMLOutput

/// The whole packet on one page.
struct PageView: TemplateView {
    let packet: DossierView
    let about: AboutView
    let parts: [PagePartView]

    init(_ dossier: Dossier) {
        let links = PacketLinks(
            labels: dossier.labels, style: dossier.links, places: Self.places(in: dossier),
            partLevel: 2, syntax: .html, pictures: PacketPictures(dossier.pictures, in: nil))
        let packet = DossierView(dossier, renderer: XHTMLRenderer(links: links))
        self.packet = packet
        about = AboutView(
            dossier, packet: packet, pictures: dossier.shownPictures)
        parts = packet.parts.enumerated().map { index, part in
            PagePartView(
                id: "part-\(index + 1)", part: part, links: links, language: dossier.language)
        }
    }

    /// Articles of a part stand below its heading, others below the page's.
    private static func places(in dossier: Dossier) -> [String: ArticlePlace] {
        let places = dossier.parts.flatMap { part in
            part.articles.map { article in
                let level = part.title == nil ? 2 : 3
                return (
                    article.slug,
                    ArticlePlace(file: "", id: Chapter.id(of: article), level: level)
                )
            }
        }
        return Dictionary(places, uniquingKeysWith: { first, _ in first })
    }

    static let fields: TemplateFields<PageView> = [
        .object("packet", "The whole packet.") { $0.packet },
        .list("parts", "The parts in order; one without a title when there are none.") {
            $0.parts
        },
        .object("about", "How the packet was made, and what is missing.") { $0.about },
    ]
}

/// A run of articles under a heading of their own.
struct PagePartView: TemplateView {
    let id: String
    let part: PartView
    let links: PacketLinks
    /// BCP 47, of the page.
    let language: String

    private var chapters: [ChapterView] {
        part.articles.compactMap { article in
            links.places[article.article.slug].map { place in
                ChapterView(
                    Chapter(article.article, at: place, links: links), article: article,
                    labels: links.labels, inside: language)
            }
        }
    }

    static let fields: TemplateFields<PagePartView> = [
        .text("id", "The part’s id on the page: part-2.") { $0.id },
        .object("part", "The part.") { $0.part },
        .list("chapters", "The part’s articles, in reading order.") { $0.chapters },
    ]
}
