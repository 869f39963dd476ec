import ArticleModel
import Foundation

/// The columns by which one service's export is known, and how it writes tags.
struct CSVDialect: Sendable {
    enum TagStyle { case separated(Character), json }

    /// In lower case; all of them are there.
    let signature: Set<String>
    let tagColumn: String
    let tagStyle: TagStyle
    var savedColumn: String?
    var noteColumn: String?
    /// Columns by the key of a `---` header that they stand for.
    var fields: [String: String] = [:]

    /// Source: exports of the services, and the importers that read them.
    static let all: [CSVDialect] = [
        // Pocket
        CSVDialect(
            signature: ["url", "time_added", "tags"], tagColumn: "tags",
            tagStyle: .separated("|"), savedColumn: "time_added"),
        // Instapaper
        CSVDialect(
            signature: ["url", "selection", "folder", "timestamp"], tagColumn: "tags",
            tagStyle: .json, savedColumn: "timestamp", noteColumn: "selection"),
        // Matter
        CSVDialect(
            signature: ["url", "publisher", "tags", "author", "word count"], tagColumn: "tags",
            tagStyle: .separated(";"), fields: ["author": "author", "publisher": "site"]),
        // Readwise Reader
        CSVDialect(
            signature: ["url", "document tags", "saved date"], tagColumn: "document tags",
            tagStyle: .json, savedColumn: "saved date"),
        // Raindrop
        CSVDialect(
            signature: ["url", "excerpt", "folder", "tags", "created"], tagColumn: "tags",
            tagStyle: .separated(","), savedColumn: "created", noteColumn: "note",
            fields: ["excerpt": "description"]),
    ]

    /// The service's, or a person's own, whose columns are the keys of a `---` header.
    static func dialect(of columns: [String]) -> CSVDialect? {
        all.first { $0.signature.isSubset(of: columns) }
    }
}

extension CSVDialect? {
    /// The entry of a row; the columns are all of them, in order.
    func entry(
        _ cells: [String: String], columns: [String], at place: BibliographyEntry.Place
    ) -> BibliographyEntry {
        if let self { return self.entry(cells, at: place) }
        let fields = columns.compactMap { column in
            cells[column].map { HeaderField(key: column, values: [$0], line: place.line) }
        }
        return FieldList.entry(of: fields, at: place)
    }
}

extension CSVDialect {
    fileprivate func entry(
        _ cells: [String: String], at place: BibliographyEntry.Place
    ) -> BibliographyEntry {
        var entry = BibliographyEntry(place: place)
        entry.isMachineMade = true
        entry.url = cells["url"]
        if cells["title"] != entry.url { entry.add("title", cells["title"].map(PlainNote.line)) }
        for (column, key) in fields.sorted(by: { $0.key < $1.key }) {
            entry.add(key, cells[column])
        }
        entry.tags = tags(cells[tagColumn] ?? "")
        entry.saved = savedColumn.flatMap { cells[$0] }.flatMap(ListDate.machine)
        entry.note = noteColumn.flatMap { cells[$0] }.flatMap(PlainNote.text)
        return entry
    }

    private func tags(_ cell: String) -> [String] {
        switch tagStyle {
        case .separated(let separator):
            return cell.split(separator: separator).map { PlainNote.line(of: String($0)) }
                .filter { !$0.isEmpty }
        case .json:
            // Reader writes the list as Python does.
            let json = cell.contains("\"") ? cell : cell.replacing("'", with: "\"")
            do {
                return try JSONDecoder().decode([String].self, from: Data(json.utf8))
            } catch {
                return cell.contains { $0.isLetter } ? [cell] : []
            }
        }
    }
}
