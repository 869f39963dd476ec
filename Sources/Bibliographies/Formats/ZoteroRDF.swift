import ArticleModel
import DOM

/// Zotero's own export in RDF/XML: items, their notes and the files that belong to them, in one row
/// of elements that refer to each other. Source: Zotero's translator “Zotero RDF”.
enum ZoteroRDF {
    /// Elements, attributes and texts of an export: some 200 for each item, for 10,000 items.
    private static let nodeLimit = 2_000_000

    static func isFormat(_ text: ListText) -> Bool {
        text.opening.first == "<" && text.opening.contains(sign)
    }

    /// What begins every one.
    static let sign = "<rdf:RDF"

    static func entries(_ text: ListText) throws(Diagnostic) -> [BibliographyEntry] {
        let root: XMLElement
        do throws(DOMError) {
            root = try XMLReader(nodeLimit: Self.nodeLimit).root(of: Array(text.utf8))
        } catch {
            throw .brokenList(
                text.file, format: "RDF/XML", problem(of: error), line: line(of: error))
        }
        let described = Dictionary(
            root.elements.compactMap { child in child.attribute("about").map { ($0, child) } },
            uniquingKeysWith: { first, _ in first })
        return root.elements.filter { !notItems.contains($0.name) && $0.child("itemType") != nil }
            .map { ZoteroItem(item: $0, described: described).entry(at: text.place($0.line)) }
    }

    /// Elements that belong to an item.
    private static let notItems: Set<String> = ["Attachment", "Memo", "Collection"]

    private static func problem(of error: DOMError) -> String {
        switch error {
        case .excess(.depth, let bound): "it nests more than \(bound) elements in one another"
        case .excess(_, let bound): "it has more than \(bound) elements, attributes and texts"
        case .unreadable(let reason): "it is \(reason)"
        case .empty, .tooLarge, .badXPath: "it cannot be read"
        }
    }

    private static func line(of error: DOMError) -> Int? {
        guard case .unreadable(let reason) = error else { return nil }
        return reason.split(separator: " ").last.flatMap { Int($0) }
    }
}

/// One item of an export, with what it refers to.
private struct ZoteroItem {
    let item: XMLElement
    /// By `rdf:about`.
    let described: [String: XMLElement]

    func entry(at place: BibliographyEntry.Place) -> BibliographyEntry {
        var entry = BibliographyEntry(place: place)
        entry.url = url
        entry.add("url", entry.url)
        for (key, name) in Self.fields {
            guard let element = item.child(name) else { continue }
            entry.add(key, PlainNote.line(of: element.text), line: element.line)
        }
        if let language = item.child("language") {
            entry.add("language", LanguageName.tag(for: language.text), line: language.line)
        }
        if let site { entry.add("site", site.text, line: site.line) }
        entry.authors = people("authors")
        entry.contributors[.translator] = people("translators")
        entry.contributors[.editor] = people("editors")
        entry.tags = tags
        entry.files = attachments.compactMap { $0.child("resource")?.attribute("resource") }
        entry.saved = item.child("dateSubmitted").flatMap { ListDate.machine($0.text) }
        entry.note = note
        entry.kind = item.child("itemType").flatMap { Self.kinds[$0.text] }
        return entry
    }

    private static let fields = [
        ("title", "title"), ("date", "date"), ("description", "abstract"), ("rights", "rights"),
        ("section", "section"),
    ]

    private static let kinds: [String: PublicationKind] = [
        "newspaperArticle": .newspaper, "magazineArticle": .magazine, "blogPost": .blog,
        "journalArticle": .journal, "webpage": .webpage,
    ]

    /// In `dc:identifier`; an item without one is described by its address.
    private var url: String? {
        let identifiers = item.children("identifier").flatMap { $0.descendants("URI") }
        let listed = identifiers.compactMap { $0.child("value")?.text }.first
        return (listed ?? item.attribute("about")).flatMap { $0.hasPrefix("http") ? $0 : nil }
    }

    /// What the item is part of, written here or elsewhere; else its publisher.
    private var site: XMLElement? {
        let host = item.child("isPartOf").flatMap { part in
            part.elements.first ?? part.attribute("resource").flatMap { described[$0] }
        }
        return host?.child("title") ?? item.child("publisher")?.descendants("name").first
    }

    private func people(_ name: String) -> [BibliographyEntry.Name] {
        (item.child(name)?.descendants("Person") ?? []).compactMap(author)
    }

    /// A body has a surname only.
    private func author(_ person: XMLElement) -> BibliographyEntry.Name? {
        let family = PlainNote.line(of: person.child("surname")?.text ?? "")
        let given = PlainNote.line(
            of: (person.child("givenName") ?? person.child("givenname"))?.text ?? "")
        return given.isEmpty
            ? CatalogueNames.whole(family) : CatalogueNames.person(family: family, given: given)
    }

    /// Those the person gave; those that came with the page where there are no others.
    private var tags: [String] {
        let subjects = item.children("subject")
        let own = subjects.filter { $0.elements.isEmpty }.map { PlainNote.line(of: $0.text) }
        let automatic = subjects.flatMap { $0.descendants("value") }.map {
            PlainNote.line(of: $0.text)
        }
        return (own.isEmpty ? automatic : own).filter { !$0.isEmpty }
    }

    private var attachments: [XMLElement] {
        item.children("link").compactMap { $0.attribute("resource").flatMap { described[$0] } }
    }

    private var note: String? {
        let memos = item.children("isReferencedBy").compactMap { reference in
            reference.child("Memo") ?? reference.attribute("resource").flatMap { described[$0] }
        }
        let notes = memos.compactMap { $0.child("value").flatMap { PlainNote.text(of: $0.text) } }
        return notes.isEmpty ? nil : notes.joined(separator: "\n\n")
    }
}
