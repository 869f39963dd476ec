import ArticleCaching
import ArticleModel
import Templating

/// Lists that may be too long for one file of the book.
extension Pages {
    /// Citations and addresses a page: some 200 kB, of the 300 kB that older readers turn without
    /// a halt.
    private static let entriesPerPage = 500
    /// Clipping slips a page, for the same reason.
    private static let slipsPerPage = 150

    /// The citations, then the links out of the packet; at least one page.
    var sourcesPages: [ListPageView] {
        let (sources, links) = (packet.sources, packet.outsideLinks)
        let starts = stride(
            from: 0, to: max(1, sources.count + links.count), by: Self.entriesPerPage)
        return starts.enumerated().map { index, start in
            let entries = start..<start + Self.entriesPerPage
            let linkEntries = (start - sources.count)..<(entries.upperBound - sources.count)
            return ListPageView(
                list: Appendix.sources.pageID, title: dossier.labels.sources, index: index,
                start: start, sources: Array(sources[entries.clamped(to: sources.indices)]),
                outsideLinks: Array(links[linkEntries.clamped(to: links.indices)]), packet: packet)
        }
    }

    func sourcesResources() throws(Diagnostic) -> [Resource] {
        var pages: [Resource] = []
        for view in sourcesPages {
            let page = try page(of: view)
            pages.append(
                .page(
                    id: view.id, path: Book.texts + page.name, holdsFormula: page.holdsFormula,
                    page.file))
        }
        return pages
    }

    private func page(of view: ListPageView) throws(Diagnostic) -> BoundChapter.Page {
        let render = { () throws(Diagnostic) in
            let xml = try templates.render(EPUBTemplates.sources, with: view)
            return BoundChapter.Page(
                name: view.id + ".xhtml", file: PackedFile(xml),
                holdsFormula: Resource.holdsFormula(xml), ids: [])
        }
        guard let cache else { return try render() }
        return try cache.rendering(of: view.ingredients(in: packet), with: settings, make: render)
    }

    /// None unless the manifest asks for slips.
    var slipPages: [ListPageView] {
        stride(from: 0, to: packet.slips.count, by: Self.slipsPerPage).enumerated()
            .map { index, start in
                let slips = packet.slips.dropFirst(start).prefix(Self.slipsPerPage)
                return ListPageView(
                    list: "slips", title: dossier.labels.slips, index: index, start: start,
                    slips: Array(slips), packet: packet)
            }
    }

    func pages(
        of views: [ListPageView], _ template: Template<ListPageView>
    ) throws(Diagnostic) -> [Resource] {
        var pages: [Resource] = []
        for view in views { pages.append(try page(view.id, template, view)) }
        return pages
    }
}
