import ArticleCaching
import ArticleModel
import Templating
import XHTMLOutput

/// Renders the articles of a book, each by itself.
struct Bindery {
    /// In reading order.
    let articles: [ArticleView]

    private let labels: Labels
    private let templates: TemplateLibrary
    private let links: PacketLinks
    private let cache: RenderingCache?
    private let settings: RenderingSettings

    /// Of a page, in bytes; with its head and its source block it stays below the 300 kB that older
    /// readers turn without a halt.
    static let pageSize = 240_000

    init(
        _ dossier: Dossier, templates: TemplateLibrary, links: PacketLinks, cache: RenderingCache?,
        settings: RenderingSettings
    ) {
        articles = DossierView(dossier, renderer: XHTMLRenderer(links: links)).articles
        labels = dossier.labels
        self.templates = templates
        self.links = links
        self.cache = cache
        self.settings = settings
    }

    func chapter(of article: ArticleView) throws(Diagnostic) -> BoundChapter {
        guard let cache else { return try bound(article) }
        return try cache.rendering(of: article.article, with: settings) { () throws(Diagnostic) in
            try bound(article)
        }
    }

    private func bound(_ article: ArticleView) throws(Diagnostic) -> BoundChapter {
        guard let place = links.places[article.article.slug] else {
            return BoundChapter(pages: [], headings: [])
        }
        let chapters = Chapter.pages(
            of: article.article, at: place, links: links, atMost: Self.pageSize)
        var pages: [BoundChapter.Page] = []
        for chapter in chapters {
            let xml = try templates.render(
                EPUBTemplates.article,
                with: ChapterView(chapter, article: article, labels: labels))
            pages.append(
                BoundChapter.Page(
                    name: chapter.place.file, file: PackedFile(xml),
                    holdsFormula: Resource.holdsFormula(xml), ids: chapter.ids))
        }
        return BoundChapter(pages: pages, headings: chapters.first?.headings ?? [])
    }
}
