import ArticleModel
import DOM

/// Links with the time they were saved: Pocket's export in HTML, and the bookmark files of browsers
/// and services, which all copy Netscape's.
enum BookmarkFile {
    static func isFormat(_ text: ListText) -> Bool {
        guard text.opening.first == "<" else { return false }
        let opening = text.opening.lowercased()
        return signs.contains { opening.contains($0) }
    }

    /// What stands near the beginning of the one kind and the other, in lower case.
    static let signs = ["netscape-bookmark-file", " time_added=\""]

    static func entries(_ text: ListText) throws(Diagnostic) -> [BibliographyEntry] {
        let nodes: NodeTable
        do throws(DOMError) {
            nodes = try Document(html: text.utf8).nodes()
        } catch {
            throw .brokenList(text.file, format: "HTML", "it cannot be read", line: nil)
        }
        return (0..<nodes.count).filter { nodes[$0].tag == .a }
            .map { entry(nodes, $0, text.place(nodes[$0].line)) }
    }

    private static func entry(
        _ nodes: NodeTable, _ row: Int, _ place: BibliographyEntry.Place
    ) -> BibliographyEntry {
        let attributes = Dictionary(
            nodes.attributes(of: row).map { ($0.name.lowercased(), $0.value) },
            uniquingKeysWith: { first, _ in first })
        var entry = BibliographyEntry(place: place)
        entry.isMachineMade = true
        entry.url = attributes["href"]
        let title = PlainNote.line(of: nodes.text(of: row))
        if title != entry.url { entry.add("title", title) }
        entry.tags = (attributes["tags"] ?? "").split(separator: ",").map {
            PlainNote.line(of: String($0))
        }.filter { !$0.isEmpty }
        entry.saved = (attributes["time_added"] ?? attributes["add_date"]).flatMap(ListDate.unix)
        return entry
    }
}
