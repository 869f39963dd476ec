import ArticleModel
import Templating

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
        } + [
            ContentsEntry(title: dossier.labels.sources, href: page("sources"))
        ] + slips + [ContentsEntry(title: dossier.labels.aboutThisPacket, href: page("about"))]
    }

    private var slips: [ContentsEntry] {
        dossier.hasSlips ? [ContentsEntry(title: dossier.labels.slips, href: page("slips"))] : []
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
            NavigationView.Landmark(
                type: "bibliography", href: page("sources"), label: labels.sources),
        ].compactMap { $0 }
    }

    private func page(_ id: String) -> String { Book.texts + id + ".xhtml" }
}
