package import ArticleModel

/// One piece of an article's body as `explain` lists it.
package struct KeptRow: Sendable, Equatable, Encodable {
    /// `nil` for words that cannot be taken out by themselves, such as a term of a list.
    package var id: String?
    /// `paragraph`, `heading-2`, `list-item`, `term`, `cell`, `caption`, `quotation`, `code` …
    package var kind: String
    package var text: String
    /// Of the file, counted from 1.
    package var line: Int

    /// The pieces of a body, in reading order.
    package static func rows(of blocks: [Block]) -> [KeptRow] { rows(of: blocks, "paragraph") }

    /// The same, with what a paragraph is called where these blocks stand.
    private static func rows(of blocks: [Block], _ paragraph: String) -> [KeptRow] {
        blocks.flatMap { rows(of: $0, paragraph) }
    }

    private static func rows(of block: Block, _ paragraph: String) -> [KeptRow] {
        switch block.content {
        case .paragraph(let words): row(block, paragraph, words.plainText)
        case .heading(let level, let words): row(block, "heading-\(level)", words.plainText)
        case .figure: row(block, "caption", block.paragraphs.joined(separator: " "))
        case .code(let code): row(block, "code", code.text)
        case .math: row(block, "formula", block.paragraphs.joined())
        case .embed(let embed): row(block, "embed", embed.title ?? embed.url)
        case .list(let list):
            list.items.flatMap { item in
                row(block, "term", item.term.plainText)
                    + rows(of: item.blocks, "list-item")
            }
        case .table(let table):
            row(block, "caption", table.caption.plainText)
                + rows(of: block.content.children, "cell")
        case .quotation(let quotation):
            rows(of: quotation.blocks, "quotation")
                + row(block, "quotation-source", quotation.attribution.plainText)
        case .aside(let aside):
            row(block, "aside-title", aside.title.plainText) + rows(of: aside.blocks, "aside")
        case .footnote(let footnote): rows(of: footnote.blocks, "footnote")
        case .divider: []
        }
    }

    private static func row(_ block: Block, _ kind: String, _ text: String) -> [KeptRow] {
        guard !text.isEmpty else { return [] }
        return [KeptRow(id: block.id, kind: kind, text: text, line: block.origin.line)]
    }
}
