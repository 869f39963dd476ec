import ArticleModel
import Pictures
import Templating
import XHTMLOutput

/// Renders the pages of a book and what belongs to them.
struct Pages {
    let dossier: Dossier
    let templates: TemplateLibrary
    let preparation: PicturePreparation
    /// By article number.
    let chapters: [Int: Chapter]
    let packet: DossierView
    /// Those that some page shows, by name.
    let pictures: [Picture]

    init(_ dossier: Dossier, templates: TemplateLibrary, preparation: PicturePreparation) {
        self.dossier = dossier
        self.templates = templates
        self.preparation = preparation
        let articles = dossier.articles
        let places = articles.map { ($0.slug, Self.place(of: $0, among: articles.count)) }
        let links = PacketLinks(
            labels: dossier.labels, style: dossier.links,
            places: Dictionary(places, uniquingKeysWith: { first, _ in first }),
            pictures: PacketPictures(dossier.pictures, in: "../" + Book.pictures))
        pictures = dossier.shownPictures
        chapters = Chapter.chapters(of: dossier, links: links)
        packet = DossierView(dossier, renderer: XHTMLRenderer(links: links, chapters: chapters))
    }

    /// All of the book but its package document, the texts in reading order.
    func resources() throws(Diagnostic) -> [Resource] {
        let cover = try cover()
        return try [
            styleSheet(), ncx(), cover, coverPage(picture: cover.path),
            page("title-page", EPUBTemplates.titlePage, packet), navigation(),
        ] + articles() + appendices()
            + pages(of: slipPages, EPUBTemplates.slips) + [
                page(
                    "about", EPUBTemplates.about,
                    AboutView(dossier, packet: packet, pictures: pictures))
            ] + pictures.map(Resource.picture)
    }

    private func articles() throws(Diagnostic) -> [Resource] {
        var pages: [Resource] = []
        for (index, part) in packet.parts.enumerated() {
            if part.part.title != nil {
                let id = Self.id(ofPart: index)
                let view = PartPageView(id: id, part: part, packet: packet)
                pages.append(try page(id, EPUBTemplates.part, view))
            }
            for article in part.articles {
                guard let chapter = chapters[article.article.number] else { continue }
                pages.append(try page(for: chapter, article))
            }
        }
        return pages
    }

    private func page(for chapter: Chapter, _ article: ArticleView) throws(Diagnostic) -> Resource {
        let view = ChapterView(chapter, article: article, labels: dossier.labels)
        return .page(
            id: chapter.place.id, path: Book.texts + chapter.place.file,
            xml: try templates.render(EPUBTemplates.article, with: view))
    }

    func page<View>(
        _ id: String, _ template: Template<View>, _ view: View
    ) throws(Diagnostic) -> Resource {
        .page(
            id: id, path: Book.texts + id + ".xhtml",
            xml: try templates.render(template, with: view))
    }

    private func styleSheet() throws(Diagnostic) -> Resource {
        let css = try templates.render(EPUBTemplates.styleSheet, with: packet)
        return Resource(
            id: "style", path: "packet.css", mediaType: "text/css", bytes: Array(css.utf8))
    }

    /// The file of an article, its number padded so that names sort as the book reads.
    private static func place(of article: DossierArticle, among count: Int) -> ArticlePlace {
        let number = String(article.number)
        let width = max(2, String(count).utf8.count)
        let padding = String(repeating: "0", count: max(0, width - number.utf8.count))
        return ArticlePlace(
            file: "\(padding)\(number)-\(article.slug).xhtml", id: Chapter.id(of: article))
    }

    static func id(ofPart index: Int) -> String { "part-\(index + 1)" }
}
