import ArticleCaching
import ArticleModel
import Pictures
import Templating
import XHTMLOutput

/// The chapters of a book, and what its other pages are made from.
package struct Pages: Sendable {
    let dossier: Dossier
    let templates: TemplateLibrary
    let links: PacketLinks
    /// By article number.
    let chapters: [Int: BoundChapter]
    let packet: DossierView
    /// Those that some page shows, by name.
    let pictures: [Picture]
    let cache: RenderingCache?
    let settings: RenderingSettings

    init(
        _ dossier: Dossier, templates: TemplateLibrary, cache: RenderingCache?
    ) throws(Diagnostic) {
        let dossier = dossier.withWellFormedLanguages
        self.dossier = dossier
        self.templates = templates
        var links = Self.links(of: dossier)
        pictures = dossier.shownPictures
        self.cache = cache
        // The number of articles decides the names of their files.
        settings = RenderingSettings(
            of: dossier, and: templates.texts + [String(String(dossier.articles.count).count)])
        let bindery = Bindery(
            dossier, templates: templates, links: links, cache: cache, settings: settings)
        var chapters: [Int: BoundChapter] = [:]
        for article in bindery.articles {
            let chapter = try bindery.chapter(of: article)
            chapters[article.article.number] = chapter
            links.places[article.article.slug]?.otherFiles = chapter.otherFiles
        }
        self.chapters = chapters
        self.links = links
        packet = DossierView(dossier, renderer: XHTMLRenderer(links: links))
    }

    /// Where what the pages show and lead to lies in the book.
    static func links(of dossier: Dossier) -> PacketLinks {
        let articles = dossier.articles
        let places = articles.map { ($0.slug, place(of: $0, among: articles.count)) }
        return PacketLinks(
            labels: dossier.labels, style: dossier.links,
            places: Dictionary(places, uniquingKeysWith: { first, _ in first }),
            pictures: PacketPictures(dossier.pictures, in: "../" + Book.pictures),
            attachments: "../" + Book.attachments)
    }

    /// All of the book but its package document, the texts in reading order.
    func resources(cover: Resource) throws(Diagnostic) -> [Resource] {
        let navigationView = navigationView
        return try [
            styleSheet(), ncx(navigationView), cover, coverPage(picture: cover.path),
            page("title-page", EPUBTemplates.titlePage, packet), navigation(navigationView),
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
            for article in part.part.articles {
                guard let chapter = chapters[article.number] else { continue }
                let id = Chapter.id(of: article)
                pages += Self.resources(of: chapter, id: id)
                pages += [Resource.attachment(of: article, id: id)].compactMap { $0 }
            }
        }
        return pages
    }

    private static func resources(of chapter: BoundChapter, id: String) -> [Resource] {
        chapter.pages.enumerated().map { index, page in
            .page(
                id: index == 0 ? id : "\(id)-page-\(index + 1)", path: Book.texts + page.name,
                holdsFormula: page.holdsFormula, page.file)
        }
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
            id: "style", path: "packet.css", mediaType: "text/css", file: PackedFile(css))
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
