import ArticleCaching
import ArticleModel
import Templating

/// A page of a list at the book's end. A long list takes several, since readers of electronic paper
/// stand still over a long file.
struct ListPageView: TemplateView {
    /// Of the list: `sources`.
    let list: String
    /// Of the list.
    let title: String
    /// From 0.
    var index = 0
    /// What stands on the pages before.
    var start = 0
    var sources: [SourceEntryView] = []
    var outsideLinks: [OutsideLinkView] = []
    var slips: [SlipView] = []
    let packet: DossierView

    /// `sources`, `sources-2`.
    var id: String { index == 0 ? list : "\(list)-\(index + 1)" }

    /// `Sources`, `Sources 2`.
    var heading: String { index == 0 ? title : "\(title) \(index + 1)" }

    /// All that the page shows, with the packet's settings.
    func ingredients(in packet: DossierView) -> ListPage {
        ListPage(
            id: id, title: heading, start: start,
            sources: SourceList(
                articles: sources.map(\.article), links: outsideLinks.map(\.link),
                reference: packet.reference(to:)))
    }

    static let fields: TemplateFields<ListPageView> = [
        .text("id", "The page’s id in the book: sources, sources-2.") { $0.id },
        .text("heading", "The list’s name, and the page’s number from the second on.") {
            $0.heading
        },
        .text("start", "The number of the first source on the page, from the second page on.") {
            $0.start == 0 ? nil : String($0.start + 1)
        },
        .list("sources", "A citation of each article on the page.") { $0.sources },
        .list("outsideLinks", "The page’s links out of the packet.") { $0.outsideLinks },
        .list("slips", "The page’s clipping slips.") { $0.slips },
        .object("packet", "The whole packet.") { $0.packet },
    ]
}

/// What a page of a list shows.
struct ListPage: BinaryWritable {
    let id: String
    let title: String
    let start: Int
    let sources: SourceList

    func write(to writer: inout BinaryWriter) {
        writer.write(id, title, start)
        writer.write(sources)
    }
}
