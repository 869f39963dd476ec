/// A member of the thing a page is about that holds the page's text.
struct EmbeddedTextMember: Sendable {
    let name: String
    /// Members whose text stands before it.
    let before: [String]
    /// A thing with the member, and what it reads as; tested.
    let example: String
    let reading: String

    /// The first that a thing has is its text. Source: schema.org, version 28.
    static let all = [
        EmbeddedTextMember(
            name: "articleBody", before: [], example: #"{"articleBody": "One.\nTwo."}"#,
            reading: "<p>One.</p>\n\n<p>Two.</p>"),
        EmbeddedTextMember(
            name: "step", before: ["description"],
            example: #"{"step": [{"name": "First", "itemListElement": {"text": "<b>One</b>."}}]}"#,
            reading: "<h2>First</h2><div><b>One</b>.</div>"),
        EmbeddedTextMember(
            name: "recipeInstructions", before: ["description", "recipeIngredient"],
            example: #"{"recipeInstructions": ["One.", {"text": "Two."}]}"#,
            reading: "<p>One.</p><p>Two.</p>"),
        EmbeddedTextMember(
            name: "text", before: [], example: #"{"text": "1 &lt; 2."}"#,
            reading: "<p>1 &lt; 2.</p>"),
    ]

    /// The name as JSON writes it.
    var key: [UInt8] { Array("\"\(name)\"".utf8) }

    /// The text of a thing; `nil` when it has none.
    static func html(of members: [String: JSONValue]) -> String? {
        all.first { members[$0.name] != nil }.map { member in
            (member.before + [member.name]).compactMap { members[$0] }
                .map { html(of: $0, depth: 0) }.joined()
        }
    }

    /// Sections inside one another.
    private static let deepest = 8

    private static func html(of value: JSONValue, depth: Int) -> String {
        guard depth < deepest else { return "" }
        switch value {
        case .string(let text): return html(of: text)
        case .array(let values): return values.map { html(of: $0, depth: depth + 1) }.joined()
        case .object(let members):
            let text = (members["text"] ?? members["itemListElement"]).map {
                html(of: $0, depth: depth + 1)
            }
            let name = members["name"]?.strings.first.map { "<h2>\(PlainWords.words($0))</h2>" }
            return (name ?? "") + (text ?? "")
        case .other: return ""
        }
    }

    /// Markup as it is; a plain text by its lines, the entities in it resolved.
    private static func html(of text: String) -> String {
        guard !text.contains("</"), !text.contains("<br") else { return "<div>\(text)</div>" }
        let lines = text.split(whereSeparator: \.isNewline).map { PlainWords.words(String($0)) }
        let plain = lines.joined(separator: "\n\n")
        return String(decoding: PlainTextMarkup(Array(plain.utf8)).html, as: UTF8.self)
    }
}
