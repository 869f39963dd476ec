import ArticleModel
import Templating

/// The model in Markdown, for the views.
struct MarkdownRenderer: MarkupRenderer {
    let dossier: Dossier
    let flavour: Flavour

    func text(_ text: String) -> Markup { Markup(MarkdownLine.escaped(text)) }

    func code(_ text: String) -> Markup { Markup(CodeSpan.markdown(text)) }

    func address(_ url: String, readable: String) -> Markup { link(to: url, words: readable) }

    func link(to article: DossierArticle, words: String) -> Markup {
        link(to: "#" + article.slug, words: words)
    }

    /// Readers number footnotes as they please, so the link leads to the article.
    func link(toNote number: Int, of article: DossierArticle, words: String) -> Markup {
        link(to: article, words: words)
    }

    func inlines(_ inlines: [Inline], of article: DossierArticle?) -> Markup {
        Markup(InlineWriter.markdown(inlines, in: context(of: article)))
    }

    func body(_ blocks: [Block], of article: DossierArticle?) -> Markup {
        var context = context(of: article)
        context.survey(blocks)
        return Markup(BlockWriter(context: context).lines(of: blocks).joined(separator: "\n"))
    }

    func footnotes(of article: DossierArticle) -> Markup {
        let blocks = article.article.blocks
        var context = context(of: article)
        context.survey(blocks)
        return Markup(
            BlockWriter(context: context).definitions(in: blocks).joined(separator: "\n"))
    }

    private func link(to url: String, words: String) -> Markup {
        let link = Link(target: .external(url), content: [.text(words)])
        return inlines([.link(link)], of: nil)
    }

    private func context(of article: DossierArticle?) -> MarkdownContext {
        var context = MarkdownContext()
        context.flavour = flavour
        context.labels = dossier.labels
        context.links = dossier.links
        context.language = article?.article.attribution.language.value ?? dossier.language
        context.headingOffset = dossier.hasParts ? 3 : 2
        context.idPrefix = article.map { "a\($0.number)-" } ?? ""
        return context
    }
}

extension Dossier {
    /// Articles stand a level deeper, below headings of parts.
    fileprivate var hasParts: Bool { parts.contains { $0.title != nil } }
}
