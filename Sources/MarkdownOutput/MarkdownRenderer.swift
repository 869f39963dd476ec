import ArticleModel
import Templating

/// The model in Markdown, for the views.
struct MarkdownRenderer: MarkupRenderer {
    let dossier: Dossier
    let flavour: Flavour
    let layout: MarkdownLayout
    /// What the writing of texts outside articles must know.
    private var outside = MarkdownContext()

    init(dossier: Dossier, flavour: Flavour, layout: MarkdownLayout) {
        self.dossier = dossier
        self.flavour = flavour
        self.layout = layout
        let headings = dossier.articles.map {
            ($0.slug, "\($0.number). \($0.title)".headingReference)
        }
        let paths = dossier.pictures.map { ($0.name, MarkdownWriter.pictures + $0.name) }
        outside.flavour = flavour
        outside.layout = layout
        outside.articleHeadings = Dictionary(headings, uniquingKeysWith: { first, _ in first })
        // Only a folder has room for pictures.
        outside.pictures =
            layout == .folder
            ? Dictionary(paths, uniquingKeysWith: { first, _ in first }) : [:]
        outside.labels = dossier.labels
        outside.links = dossier.links
        outside.language = dossier.language
        outside.headingOffset = partLevel
    }

    func text(_ text: String) -> Markup { Markup(MarkdownLine.escaped(text, in: flavour.name)) }

    func code(_ text: String) -> Markup { Markup(CodeSpan.markdown(text)) }

    func address(_ url: String, readable: String) -> Markup {
        link(to: .external(url), words: readable)
    }

    func link(to article: DossierArticle, words: String) -> Markup {
        link(to: .article(slug: article.slug), words: words)
    }

    /// Readers number footnotes as they please, so the link leads to the article.
    func link(toNote number: Int, of article: DossierArticle, words: String) -> Markup {
        link(to: article, words: words)
    }

    /// Only a folder has room for documents.
    func link(toFile name: String, words: String) -> Markup? {
        layout == .folder
            ? link(to: .external(MarkdownWriter.attachments + name), words: words) : nil
    }

    func reference(toNote number: Int, of article: DossierArticle) -> String? { article.slug }

    func inlines(_ inlines: [Inline], of article: DossierArticle?) -> Markup {
        Markup(InlineWriter.markdown(inlines, in: context(of: article)))
    }

    /// An article from right to left says so once, around all of it.
    func body(_ blocks: [Block], of article: DossierArticle?) -> Markup {
        let writer = writer(of: article, blocks)
        let lines = writer.lines(of: blocks)
        let language = article?.article.attribution.language.value
        guard let language, Direction(ofLanguage: language) == .rightToLeft, !lines.isEmpty else {
            return Markup(lines.joined(separator: "\n"))
        }
        return Markup(
            writer.inLanguage(language, .rightToLeft, lines).joined(separator: "\n"))
    }

    /// Where notes are no footnotes, what comes after them needs a heading.
    func footnotes(of article: DossierArticle) -> Markup {
        let blocks = article.article.blocks
        let writer = writer(of: article, blocks)
        var lines = writer.definitions(in: blocks)
        let hasNotes = dossier.links != .inline && !article.notes.isEmpty
        if flavour.notes == .link, hasNotes || !lines.isEmpty {
            let heading = writer.paragraph([.strong([.text(dossier.labels.notes + ".")])])
            lines = heading + (lines.isEmpty ? [] : [""] + lines)
        }
        return Markup(lines.joined(separator: "\n"))
    }

    private func link(to target: Link.Target, words: String) -> Markup {
        inlines([.link(Link(target: target, content: [.text(words)]))], of: nil)
    }

    private func writer(of article: DossierArticle?, _ blocks: [Block]) -> BlockWriter {
        var context = context(of: article)
        context.survey(blocks)
        return BlockWriter(context: context)
    }

    private func context(of article: DossierArticle?) -> MarkdownContext {
        guard let article else { return outside }
        var context = outside
        context.language = article.article.attribution.language.value ?? dossier.language
        context.headingOffset = articleLevel
        context.idPrefix = idPrefix(of: article)
        return context
    }
}

extension MarkdownRenderer {
    /// The level of the headings of parts, from 1.
    var partLevel: Int { flavour.printsFrontMatter ? 1 : 2 }

    /// The level of the headings of articles, one more below parts. In a file of its own it is 1, or
    /// 0 where only the header says the title.
    var articleLevel: Int {
        let hasParts = dossier.parts.contains { $0.title != nil }
        return layout == .folder ? partLevel - 1 : partLevel + (hasParts ? 1 : 0)
    }

    /// What the ids of an article begin with, so that they are unique in the file.
    func idPrefix(of article: DossierArticle) -> String {
        layout == .folder ? "" : "a\(article.number)-"
    }
}
