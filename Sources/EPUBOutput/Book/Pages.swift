import ArticleModel
import Pictures
import Templating

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
        let files = articles.map { ($0.slug, Chapter.file(of: $0, among: articles.count)) }
        let links = BookLinks(
            labels: dossier.labels, style: dossier.links,
            articleFiles: Dictionary(files, uniquingKeysWith: { first, _ in first }),
            pictures: Dictionary(
                dossier.pictures.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first }))
        pictures = dossier.shownPictures(among: links)
        chapters = Dictionary(
            articles.map { ($0.number, Chapter($0, links: links)) },
            uniquingKeysWith: { first, _ in first })
        packet = DossierView(dossier, renderer: XHTMLRenderer(links: links, chapters: chapters))
    }

    /// All of the book but its package document, the texts in reading order.
    func resources() throws(Diagnostic) -> [Resource] {
        let cover = try cover()
        return try [
            styleSheet(), ncx(), cover, coverPage(picture: cover.path),
            page("title-page", EPUBTemplates.titlePage, packet), navigation(),
        ] + articles() + appendices()
            + (dossier.hasSlips ? [page("slips", EPUBTemplates.slips, packet)] : []) + [
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
            id: chapter.id, path: Book.texts + chapter.file,
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

    static func id(ofPart index: Int) -> String { "part-\(index + 1)" }
}
