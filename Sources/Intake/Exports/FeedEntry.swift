import ArticleModel
import DOM

/// One `<item>` or `<entry>` of a feed.
struct FeedEntry {
    /// Its text.
    struct Content {
        var text: String
        var isMarkup = true
        /// The feed means it to be the whole text, not a summary.
        var isWhole = true
    }

    private let item: XMLNode

    private static let dublinCore = "http://purl.org/dc/elements/1.1/"
    private static let contentModule = "http://purl.org/rss/1.0/modules/content/"

    init(_ item: XMLNode) { self.item = item }

    var title: String? { item.first("title").map { Self.folded($0.text) } }

    var link: String? {
        let links = item.children.filter { $0.name == "link" && $0.isOwn }
        let alternate = links.first { ($0.attribute("rel") ?? "alternate") == "alternate" }
        let address = alternate?.attribute("href") ?? links.first?.text
        let permalink = item.first("guid").flatMap {
            $0.attribute("isPermaLink") == "false" ? nil : $0.text
        }
        return [address, permalink].compactMap { $0.map(Self.folded) }
            .first { $0.hasPrefix("http") }
    }

    var content: Content {
        if let encoded = item.children.first(where: {
            $0.name == "encoded" && $0.namespace == Self.contentModule
        }) {
            return Content(text: encoded.text)
        }
        if let content = item.first("content") { return Self.content(content, isWhole: true) }
        let summary = item.first("description") ?? item.first("summary")
        return summary.map { Self.content($0, isWhole: false) }
            ?? Content(text: "", isWhole: false)
    }

    var fields: [HeaderField] {
        let authors =
            all("creator", Self.dublinCore).map(\.text)
            + item.children.filter { $0.name == "author" && $0.isOwn }.map(Self.name)
        let dates = ["pubDate", "published", "issued"].compactMap { item.first($0)?.text }
        let subjects = item.children.filter { $0.name == "category" && $0.isOwn }.map {
            $0.attribute("label") ?? $0.attribute("term") ?? $0.text
        }
        let fields = [
            Self.field("title", title), Self.field("url", link),
            Self.field("author", authors), Self.field("tags", subjects),
            Self.field("date", dates.first ?? all("date", Self.dublinCore).first?.text),
            Self.field("updated", item.first("updated")?.text),
            Self.field("language", item.attribute("lang")),
        ]
        return fields.compactMap { $0 }.map { field in
            var field = field
            field.line = item.line
            return field
        }
    }

    /// `nil` when there is nothing in it.
    static func field(_ key: String, _ value: String?) -> HeaderField? {
        field(key, [value].compactMap { $0 })
    }

    private static func field(_ key: String, _ values: [String]) -> HeaderField? {
        let values = values.map(folded).filter { !$0.isEmpty }
        return values.isEmpty ? nil : HeaderField(key: key, values: values, origin: .feed)
    }

    /// Atom says what its text is; RSS holds HTML. Source: RFC 4287, section 4.1.3.
    private static func content(_ node: XMLNode, isWhole: Bool) -> Content {
        switch node.attribute("type") ?? (node.namespace.hasSuffix("Atom") ? "text" : "html") {
        case "xhtml", "application/xhtml+xml": Content(text: node.markup, isWhole: isWhole)
        case "text", "text/plain": Content(text: node.text, isMarkup: false, isWhole: isWhole)
        default: Content(text: node.text, isWhole: isWhole)
        }
    }

    /// `ada@harbour.example (Ada Lind)` as RSS has it, `<name>` as Atom has it.
    private static func name(of author: XMLNode) -> String {
        if let name = author.first("name") { return name.text }
        let text = author.text
        guard text.contains("@"), let open = text.firstIndex(of: "("),
            let close = text.lastIndex(of: ")"), open < close
        else { return text.contains("@") ? "" : text }
        return String(text[text.index(after: open)..<close])
    }

    private func all(_ name: String, _ namespace: String) -> [XMLNode] {
        item.children.filter { $0.name == name && $0.namespace == namespace }
    }

    private static func folded(_ text: String) -> String {
        text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}
