package import ArticleModel

/// One piece of an article's body as `explain` lists it.
package struct KeptRow: Sendable, Equatable {
    package var id: String
    /// `paragraph`, `heading`, `list-item`, `cell`, `caption`, `code` …
    package var kind: String
    package var text: String
    /// Of the file, counted from 1.
    package var line: Int

    /// The pieces of a body, in reading order.
    package static func rows(of blocks: [Block], kind: String? = nil) -> [KeptRow] {
        blocks.flatMap { rows(of: $0, kind: kind) }
    }

    private static func rows(of block: Block, kind: String?) -> [KeptRow] {
        switch block.content {
        case .paragraph: row(block, kind ?? "paragraph")
        case .heading(let level, _): row(block, "heading-\(level)")
        case .figure: row(block, "caption")
        case .code: row(block, "code")
        case .math: row(block, "formula")
        case .list: rows(of: block.content.children, kind: "list-item")
        case .table: rows(of: block.content.children, kind: "cell")
        case .quotation: rows(of: block.content.children, kind: "quotation")
        case .aside: rows(of: block.content.children, kind: "aside")
        case .footnote: rows(of: block.content.children, kind: "footnote")
        case .divider, .embed: []
        }
    }

    private static func row(_ block: Block, _ kind: String) -> [KeptRow] {
        guard let id = block.id else { return [] }
        let text = block.paragraphs.joined(separator: " ")
        return [KeptRow(id: id, kind: kind, text: text, line: block.origin.line)]
    }
}
