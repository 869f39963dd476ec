import ArticleModel
import Templating
import XHTMLOutput

extension Pages {
    func navigation(_ view: NavigationView) throws(Diagnostic) -> Resource {
        .page(
            id: "nav", path: "nav.xhtml", properties: ["nav"],
            xml: try templates.render(EPUBTemplates.navigation, with: view))
    }

    func ncx(_ view: NavigationView) throws(Diagnostic) -> Resource {
        let xml = try templates.render(EPUBTemplates.ncx, with: view)
        return Resource(
            id: "ncx", path: "toc.ncx", mediaType: "application/x-dtbncx+xml",
            file: PackedFile(xml))
    }

    /// How many levels of an article's headings the contents go down to. E-readers show two or
    /// three in all; the first is the article itself. A packet of many articles lists fewer, so that
    /// its contents are not too long for one page.
    private static let headingLevels = 0...2

    var navigationView: NavigationView {
        let entries = contents
        return NavigationView(
            dossier: dossier, packet: packet, contents: entries,
            landmarks: landmarks(body: entries.first))
    }

    private var contents: [ContentsEntry] {
        Self.headingLevels.dropFirst().reversed().lazy.map { contents(headingLevels: $0) }
            .first { $0.reduce(0) { $0 + $1.weight } <= Bindery.pageSize }
            ?? contents(headingLevels: Self.headingLevels.lowerBound)
    }

    private func contents(headingLevels: Int) -> [ContentsEntry] {
        dossier.parts.enumerated().flatMap { index, part in
            let articles = part.articles.compactMap {
                entry(for: $0, headingLevels: headingLevels)
            }
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

    private func entry(
        for article: DossierArticle, headingLevels: Int
    ) -> ContentsEntry? {
        guard let place = links.places[article.slug], let chapter = chapters[article.number] else {
            return nil
        }
        return ContentsEntry.entry(
            for: article, at: place, headings: chapter.headings,
            pages: chapter.pages.dropFirst().map(\.name), depth: headingLevels, in: Book.texts)
    }

    private var slips: [ContentsEntry] {
        let pages = slipPages
        return pages.isEmpty ? [] : [entry(for: pages)]
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

    private func landmarks(body: ContentsEntry?) -> [NavigationView.Landmark] {
        let labels = dossier.labels
        let body = body.map {
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
