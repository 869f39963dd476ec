import ArticleModel
import Templating
import XHTMLOutput

extension Pages {
    func navigation() throws(Diagnostic) -> Resource {
        .page(
            id: "nav", path: "nav.xhtml", properties: ["nav"],
            xml: try templates.render(EPUBTemplates.navigation, with: navigationView))
    }

    func ncx() throws(Diagnostic) -> Resource {
        let xml = try templates.render(EPUBTemplates.ncx, with: navigationView)
        return Resource(
            id: "ncx", path: "toc.ncx", mediaType: "application/x-dtbncx+xml",
            bytes: Array(xml.utf8))
    }

    private var navigationView: NavigationView {
        NavigationView(
            dossier: dossier, packet: packet, contents: contents, landmarks: landmarks)
    }

    private var contents: [ContentsEntry] {
        dossier.parts.enumerated().flatMap { index, part in
            let articles = part.articles.compactMap { chapters[$0.number] }
                .map { ContentsEntry.entry(for: $0, in: Book.texts) }
            guard let title = part.title else { return articles }
            return [
                ContentsEntry(
                    title: title, href: page(Self.id(ofPart: index)), language: dossier.language,
                    children: articles, isPart: true)
            ]
        } + dossier.appendices.map(entry) + slips + [
            ContentsEntry(title: dossier.labels.aboutThisPacket, href: page("about"))
        ]
    }

    private var slips: [ContentsEntry] {
        slipPages.isEmpty ? [] : [entry(for: slipPages)]
    }

    /// The first page of a list, with the others below it.
    private func entry(for pages: [ListPageView]) -> ContentsEntry {
        let entries = pages.map { ContentsEntry(title: $0.heading, href: page($0.id)) }
        var entry = entries[0]
        entry.children = Array(entries.dropFirst())
        entry.isPart = !entry.children.isEmpty
        return entry
    }

    private func entry(for appendix: Appendix) -> ContentsEntry {
        if appendix == .sources { return entry(for: sourcesPages) }
        let children = appendix == .removed ? removedPages : []
        return ContentsEntry(
            title: appendix.title(in: dossier.labels), href: page(appendix.pageID),
            children: children.map { view in
                ContentsEntry(
                    title: view.article.article.title, href: page(view.id),
                    language: view.language.isEmpty ? nil : view.language)
            }, isPart: !children.isEmpty)
    }

    private var landmarks: [NavigationView.Landmark] {
        let labels = dossier.labels
        let body = contents.first.map {
            NavigationView.Landmark(type: "bodymatter", href: $0.href, label: labels.articles)
        }
        return [
            NavigationView.Landmark(type: "cover", href: page("cover"), label: labels.cover),
            NavigationView.Landmark(
                type: "titlepage", href: page("title-page"), label: labels.titlePage),
            NavigationView.Landmark(type: "toc", href: "nav.xhtml#toc", label: labels.contents),
            body,
        ].compactMap { $0 }
            + dossier.appendices.compactMap { appendix in
                appendix.landmark.map {
                    NavigationView.Landmark(
                        type: $0, href: page(appendix.pageID), label: appendix.title(in: labels))
                }
            }
    }

    private func page(_ id: String) -> String { Book.texts + id + ".xhtml" }
}
