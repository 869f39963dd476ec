import ArticleModel
import Foundation

/// What a read-later tool gives back as JSON, with the texts in it. A row of the table says where a
/// tool keeps its entries and what it calls their fields.
enum Export {
    /// One tool's form.
    struct Form: Sendable {
        let tool: String
        /// The entries of a file in this form; `nil` for other files.
        let entries: @Sendable (Any) -> [[String: Any]]?
        /// Where an entry keeps its text: HTML first, plain text else.
        let markup: [String]
        var plain: [String] = []
        /// By the key of the field, the tool's names for it; a dot leads into an object.
        let fields: [(key: String, names: [String])]
        /// When the page was saved.
        let saved: [String]
    }

    /// Source: the exporters of wallabag (`WallabagSerializer`), Karakeep (`exporters.ts`) and the
    /// JSON Feed 1.1.
    static let forms: [Form] = [
        Form(
            tool: "wallabag",
            entries: { json in
                let list = (json as? [String: Any])?["_embedded"] as? [String: Any]
                let entries = (list?["items"] ?? json) as? [[String: Any]]
                return entries.flatMap { $0.first?["is_archived"] == nil ? nil : $0 }
            },
            markup: ["content"],
            fields: [
                ("title", ["title"]), ("url", ["origin_url", "url", "given_url"]),
                ("author", ["published_by"]), ("date", ["published_at"]),
                ("language", ["language"]), ("tags", ["tags"]),
            ], saved: ["created_at"]),
        Form(
            tool: "Karakeep",
            entries: { ($0 as? [String: Any])?["bookmarks"] as? [[String: Any]] },
            markup: ["content.htmlContent"], plain: ["content.text"],
            fields: [
                ("title", ["title", "content.title"]),
                ("url", ["content.url", "content.sourceUrl"]),
                ("author", ["content.author"]), ("site", ["content.publisher"]),
                ("date", ["content.datePublished"]), ("tags", ["tags"]),
            ], saved: ["createdAt"]),
        Form(
            tool: "JSON Feed",
            entries: { json in
                let feed = json as? [String: Any]
                guard (feed?["version"] as? String)?.contains("jsonfeed.org") ?? false else {
                    return nil
                }
                return (feed?["items"] as? [[String: Any]])?.map { item in
                    item.merging(["_site": feed?["title"] ?? ""]) { own, _ in own }
                }
            },
            markup: ["content_html"], plain: ["content_text"],
            fields: [
                ("title", ["title"]), ("url", ["url", "id"]), ("author", ["authors", "author"]),
                ("date", ["date_published"]), ("updated", ["date_modified"]), ("site", ["_site"]),
                ("language", ["language"]), ("tags", ["tags"]),
            ], saved: []),
    ]

    /// One page an entry that holds a text.
    static func pages(
        _ file: [UInt8], named name: String, limits: Intake.Limits
    ) throws(Diagnostic) -> any PageReader {
        guard let json = try? JSONSerialization.jsonObject(with: Data(file)) else {
            throw .damagedJSON(name)
        }
        for form in forms {
            guard let entries = form.entries(json) else { continue }
            guard entries.count <= limits.entries else {
                throw .excess(name, "The export has more entries than", limits.entries, "entries")
            }
            return ReadPages(pages(of: entries, in: form, name))
        }
        throw .unknownJSON(name)
    }

    private static func pages(
        of entries: [[String: Any]], in form: Form, _ name: String
    ) -> [Result<SavedPage, Diagnostic>] {
        let names = PageNames(of: name)
        var pages: [Result<SavedPage, Diagnostic>] = []
        var bare: [String] = []
        for entry in entries.map(ExportEntry.init) {
            let title = entry.texts(form.fields.first { $0.key == "title" }?.names ?? []).first
            let url = entry.texts(form.fields.first { $0.key == "url" }?.names ?? []).first
            guard let content = entry.content(of: form) else {
                bare.append(url ?? title ?? "")
                continue
            }
            let pageName = names.name(for: url ?? title ?? "")
            var page = SavedPage(
                name: pageName, bytes: Array(content.text.utf8),
                fileName: pageName + (content.isMarkup ? ".html" : ".txt"))
            page.encoding = "utf-8"
            page.fields = entry.fields(named: form.fields)
            page.capture.date = entry.texts(form.saved).first.flatMap(PartialDate.init(timestamp:))
            pages.append(.success(page))
        }
        if !bare.isEmpty { pages.append(.failure(.addressesOnly(bare, in: name))) }
        return pages
    }
}

/// One entry of an export, read as leniently as tools write.
struct ExportEntry {
    private let object: [String: Any]

    init(_ object: [String: Any]) { self.object = object }

    func content(of form: Export.Form) -> (text: String, isMarkup: Bool)? {
        if let markup = texts(form.markup).first { return (markup, true) }
        return texts(form.plain).first.map { ($0, false) }
    }

    func fields(named fields: [(key: String, names: [String])]) -> [HeaderField] {
        fields.compactMap { key, names in
            let values = texts(names)
            return values.isEmpty ? nil : HeaderField(key: key, values: values, origin: .export)
        }
    }

    /// What stands under the first of the names that has something: texts, or the names of objects.
    func texts(_ names: [String]) -> [String] {
        names.lazy.map { Self.texts(in: value(at: $0)) }.first { !$0.isEmpty } ?? []
    }

    private func value(at path: String) -> Any? {
        path.split(separator: ".").reduce(object as Any?) { object, name in
            (object as? [String: Any])?[String(name)]
        }
    }

    private static func texts(in value: Any?) -> [String] {
        switch value {
        case let text as String: text.allSatisfy(\.isWhitespace) ? [] : [text]
        case let list as [Any]: list.flatMap { texts(in: $0) }
        case let object as [String: Any]: texts(in: object["name"] ?? object["label"])
        default: []
        }
    }
}
