import ArticleModel
import Templating

/// An article, in a file of its own or among the others.
struct MarkdownArticleView: TemplateView {
    let article: ArticleView
    let renderer: MarkdownRenderer
    private var section: MarkdownSection?

    init(article: ArticleView, renderer: MarkdownRenderer) {
        self.article = article
        self.renderer = renderer
    }

    /// The same with the article as its template makes it.
    func holding(_ section: MarkdownSection) -> MarkdownArticleView {
        var view = self
        view.section = section
        return view
    }

    private var anchor: Anchor {
        Anchor(id: article.article.slug, form: renderer.flavour.anchors)
    }

    /// A file of its own is its own place.
    private var isMarked: Bool { renderer.layout == .single }

    static let fields: TemplateFields<MarkdownArticleView> = [
        .markup("text", "The article as markdown/article.md makes it; absent in that itself.") {
            $0.section.map { Markup($0.text) }
        },
        .object("article", "The article.") { $0.article },
        .object("labels", "The packet’s own words, in its language.") {
            $0.article.packetWords
        },
        .object("frontMatter", "What the header of the article’s own file says.") {
            ArticleFrontMatterView($0.article.article, flavour: $0.renderer.flavour)
        },
        .markup("level", "The signs that begin the heading: ##; absent where there is none.") {
            Markup(String(repeating: "#", count: $0.renderer.articleLevel))
        },
        .flag("isAlone", "The article has a file of its own.") { !$0.isMarked },
        .markup("anchor", "What links to the article lead to, where that stands before it.") {
            $0.isMarked ? Markup($0.anchor.beforeHeading.first ?? "") : nil
        },
        .markup("headingAnchor", "The same, where that ends the heading.") {
            $0.isMarked ? Markup($0.anchor.afterHeading) : nil
        },
        .list("notes", "The source notes; none when links stand in the text.") { view in
            view.article.notes.map {
                MarkdownNoteView(note: $0, of: view.article.article, renderer: view.renderer)
            }
        },
    ]
}

/// A source note of an article.
struct MarkdownNoteView: TemplateView {
    let note: NoteView
    let mark: Markup

    init(note: NoteView, of article: DossierArticle, renderer: MarkdownRenderer) {
        self.note = note
        let id = renderer.idPrefix(of: article) + String(note.note.number)
        switch renderer.flavour.notes {
        case .footnote: mark = Markup("[^\(id)]:")
        case .link:
            mark = Markup("\(note.note.number). " + Anchor(id: id, form: .element).beforeWords)
        }
    }

    static let fields: TemplateFields<MarkdownNoteView> = [
        .markup("mark", "What begins the note: [^a3-1]:") { $0.mark },
        .object("note", "The note.") { $0.note },
    ]
}

/// A run of articles under a heading of their own.
struct MarkdownPartView: TemplateView {
    let part: PartView
    let renderer: MarkdownRenderer
    let chapters: [MarkdownArticleView]

    static let fields: TemplateFields<MarkdownPartView> = [
        .object("part", "The part.") { $0.part },
        .markup("level", "The signs that begin its heading: ##.") {
            Markup(String(repeating: "#", count: $0.renderer.partLevel))
        },
        .list("chapters", "The part’s articles, in reading order.") { $0.chapters },
    ]
}

/// The whole packet as one file, or the index of a folder.
struct MarkdownPacketView: TemplateView {
    let packet: DossierView
    let renderer: MarkdownRenderer
    /// In reading order.
    let articles: [MarkdownArticleView]
    private var sources: MarkdownSection?

    init(packet: DossierView, renderer: MarkdownRenderer, articles: [MarkdownArticleView]) {
        self.packet = packet
        self.renderer = renderer
        self.articles = articles
    }

    /// The same with the list of sources as its template makes it.
    func holding(_ sources: MarkdownSection) -> MarkdownPacketView {
        var view = self
        view.sources = sources
        return view
    }

    static let fields: TemplateFields<MarkdownPacketView> = [
        .object("packet", "The whole packet.") { $0.packet },
        .object("frontMatter", "What the header says.") {
            FrontMatterView($0.renderer.dossier, flavour: $0.renderer.flavour)
        },
        .flag("printsTitle", "The title stands in the text, not only in the header.") {
            !$0.renderer.flavour.printsFrontMatter
        },
        .markup("level", "The signs that begin a heading of the packet’s own: ##.") {
            Markup(String(repeating: "#", count: $0.renderer.partLevel))
        },
        .list("parts", "The parts in order; one without a title when there are none.") {
            $0.parts
        },
        .markup("sources", "The sources as markdown/sources.md makes them; absent in that itself.")
        {
            $0.sources.map { Markup($0.text) }
        },
    ]

    private var parts: [MarkdownPartView] {
        var rest = articles[...]
        return packet.parts.map { part in
            let count = part.part.articles.count
            defer { rest = rest.dropFirst(count) }
            return MarkdownPartView(
                part: part, renderer: renderer, chapters: Array(rest.prefix(count)))
        }
    }
}
