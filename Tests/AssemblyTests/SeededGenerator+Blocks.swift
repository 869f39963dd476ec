import ArticleModel
import TestSupport

extension SeededGenerator {
    mutating func title() -> String {
        let pieces = ["Boat", "å", "Æ", " ", "-", "船", "лодка", "\n", "’", "2", "é", "/", "\u{0}"]
        return (0..<Int.random(in: 0...8, using: &self))
            .map { _ in pieces.randomElement(using: &self) ?? "" }.joined()
    }

    /// A block with links somewhere in it, at most so deep.
    mutating func block(depth: Int = 3) -> Block {
        let content: Block.Content =
            switch Int.random(in: 0...(depth > 0 ? 8 : 2), using: &self) {
            case 0: .paragraph(inlines())
            case 1: .heading(level: 1, inlines())
            case 2: .figure(Figure(caption: inlines(), credit: inlines()))
            case 3: .list(List(style: .bulleted, items: [item(depth), item(depth)]))
            case 4: .quotation(Quotation(blocks: blocks(depth), attribution: inlines()))
            case 5: .aside(Aside(title: inlines(), blocks: blocks(depth)))
            case 6: .footnote(Footnote(label: "1", blocks: blocks(depth)))
            case 7:
                .table(
                    Table(
                        caption: inlines(), head: [[Table.Cell(blocks: blocks(depth))]],
                        body: [[Table.Cell(blocks: blocks(depth))]]))
            default: .divider
            }
        return Block(content, id: "p\(Int.random(in: 1...9, using: &self))")
    }

    private mutating func blocks(_ depth: Int) -> [Block] {
        [block(depth: depth - 1), block(depth: depth - 1)]
    }

    private mutating func item(_ depth: Int) -> List.Item {
        List.Item(term: inlines(), blocks: blocks(depth))
    }

    private mutating func inlines() -> [Inline] {
        let links = [
            "https://example.org/a", "http://www.example.org/a/", "https://example.org/a#p2",
            "https://example.org/b?utm_source=x", "https://example.com/own#p1",
            "https://example.com/own#p99", "https://example.net/other", "mailto:a@example.org",
            "http://", "https://example.org/c",
        ]
        let link = Inline.link(links.randomElement(using: &self) ?? "")
        switch Int.random(in: 0...4, using: &self) {
        case 0: return [.text("Boats "), .emphasis([.strong([link])])]
        case 1: return [link, .text(" and "), .passage(Passage(language: "nn", content: [link]))]
        case 2: return [.abbreviation([.quote([link])], expansion: "x")]
        case 3: return [.ruby(Ruby(base: [link], reading: [.text("x")]))]
        default: return [.text("None")]
        }
    }
}
