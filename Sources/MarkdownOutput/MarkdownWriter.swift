package import ArticleCaching
package import ArticleModel
package import Templating

/// A dossier as Markdown, one file or a folder of them, and single bodies as Markdown.
package struct MarkdownWriter: Sendable {
    private let templates: TemplateLibrary
    private let form: MarkdownForm
    private let cache: RenderingCache?

    /// The templates this edition renders by itself.
    package static let entryPoints = [
        Template<MarkdownPacketView>.single.entryPoint,
        Template<MarkdownPacketView>.index.entryPoint,
        Template<MarkdownPacketView>.sources.entryPoint,
        Template<MarkdownArticleView>.article.entryPoint,
        Template<MarkdownArticleView>.articleFile.entryPoint,
    ]

    /// - Parameters:
    ///   - templates: made with this edition's entry points, for the same flavour.
    ///   - form: the dialect to write, and how to divide it into files.
    ///   - cache: remembers how articles are written.
    package init(
        templates: TemplateLibrary, form: MarkdownForm = MarkdownForm(),
        cache: RenderingCache? = nil
    ) {
        self.templates = templates
        self.form = form
        self.cache = cache
    }

    /// One file called by the dossier's slug, or a folder of that name: `index.md`, a file an
    /// article by its slug, and the pictures in `images`.
    ///
    /// - Throws: when the library lacks this edition's templates.
    package func files(for dossier: Dossier) throws(Diagnostic) -> [OutputFile] {
        let renderer = MarkdownRenderer(
            dossier: dossier, flavour: .named(form.flavour), layout: form.layout)
        let packet = DossierView(dossier, renderer: renderer)
        let articles = try articles(of: packet, renderer)
        let view = try listed(
            MarkdownPacketView(packet: packet, renderer: renderer, articles: articles))
        switch form.layout {
        case .single: return [file(dossier.slug, try templates.render(.single, with: view))]
        case .folder:
            var files = [file(dossier.slug + "/index", try templates.render(.index, with: view))]
            for article in articles {
                files.append(
                    file(
                        dossier.slug + "/" + article.article.article.slug,
                        try templates.render(.articleFile, with: article)))
            }
            return files
                + dossier.pictures.map {
                    OutputFile(
                        path: dossier.slug + "/" + Self.pictures + $0.name, bytes: $0.bytes)
                }
                + dossier.articles.compactMap { Self.attachment(of: $0, in: dossier.slug) }
        }
    }

    /// Every article with its text.
    private func articles(
        of packet: DossierView, _ renderer: MarkdownRenderer
    ) throws(Diagnostic) -> [MarkdownArticleView] {
        let settings = settings(renderer)
        var articles: [MarkdownArticleView] = []
        for article in packet.articles {
            let view = MarkdownArticleView(article: article, renderer: renderer)
            let render = { () throws(Diagnostic) in
                MarkdownSection(try templates.render(.article, with: view))
            }
            let section =
                if let cache {
                    try cache.rendering(of: article.article, with: settings, make: render)
                } else {
                    try render()
                }
            articles.append(view.holding(section))
        }
        return articles
    }

    /// The same with the list of sources.
    private func listed(_ view: MarkdownPacketView) throws(Diagnostic) -> MarkdownPacketView {
        guard view.renderer.dossier.appendices.contains(.sources) else { return view }
        let render = { () throws(Diagnostic) in
            MarkdownSection(try templates.render(.sources, with: view))
        }
        guard let cache else { return view.holding(try render()) }
        let list = SourceList(
            articles: view.renderer.dossier.articles, links: view.renderer.dossier.outsideLinks,
            reference: view.packet.reference(to:))
        return view.holding(
            try cache.rendering(of: list, with: settings(view.renderer), make: render))
    }

    /// All that articles and lists follow from besides what they show.
    private func settings(_ renderer: MarkdownRenderer) -> RenderingSettings {
        RenderingSettings(
            of: renderer.dossier,
            and: templates.texts + [
                form.flavour.rawValue, form.layout.rawValue, String(renderer.articleLevel),
            ])
    }

    /// The folder of the pictures, beside the articles.
    static let pictures = "images/"

    /// The folder of attached documents, likewise.
    static let attachments = "files/"

    private static func attachment(of article: DossierArticle, in folder: String) -> OutputFile? {
        article.attachmentName.map {
            OutputFile(
                path: folder + "/" + attachments + $0,
                bytes: article.article.attachment?.bytes ?? [])
        }
    }

    private func file(_ name: String, _ text: [UInt8]) -> OutputFile {
        OutputFile(path: name + ".md", bytes: text)
    }

    /// A body alone, as it would stand below a heading of level 1: links in the text, pictures with
    /// the addresses they have, footnotes last. Ends without a line feed; empty for no blocks.
    package static func body(
        of blocks: [Block], language: String? = nil, flavour: Flavour = .gfm
    ) -> String {
        var context = MarkdownContext()
        context.flavour = flavour
        context.language = language ?? context.language
        context.showsLocalImages = true
        context.survey(blocks)
        let writer = BlockWriter(context: context)
        return [writer.lines(of: blocks), writer.definitions(in: blocks)]
            .filter { !$0.isEmpty }.joined(separator: [""]).joined(separator: "\n")
    }
}

extension Template where View == MarkdownPacketView {
    fileprivate static var single: Self { Template("markdown/dossier.md") }
    fileprivate static var index: Self { Template("markdown/index.md") }
    fileprivate static var sources: Self { Template("markdown/sources.md") }
}

extension Template where View == MarkdownArticleView {
    fileprivate static var article: Self { Template("markdown/article.md") }
    fileprivate static var articleFile: Self { Template("markdown/article-file.md") }
}
