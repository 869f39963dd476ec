import ArticleModel
import TestSupport

/// Bodies of blocks that Markdown can hold, with texts that look like Markdown.
struct RandomBody {
    private var generator: SeededGenerator

    static func blocks(seed: UInt64) -> [Block] {
        var body = RandomBody(generator: SeededGenerator(seed: seed))
        return body.blocks(depth: 0)
    }

    private static let texts = [
        "a", "b c", "Ord", " ", "  ", ".", "1.", "1)", "12. ", "2017. Mai", "#", "# a", "##", "-",
        "- b", "+ c", "* d", "*", "**", "***", "_", "__", "_x_", "a_b", "`", "``", "~", "~~", "~~~",
        "=", "===", "---", "-", "|", "| a | b |", "|-|-|", ":-:", ":--", "> q", ">", "<", "<br>",
        "<div>", "</p>", "<!-- c -->", "<?x?>", "a < b", "&", "&amp;", "&copy;", "&#35;", "AT&T",
        "\\", "\\*", "C:\\dir", "[", "]", "[a]", "[a](b)", "[^1]", "[x] ", "[a]: /b", "!", "![",
        "(", ")", "(c)", "\"", "'", "“", "”", "«", "»", "–", "…", "https://e.org/a_b_c", "http://",
        "www.e.org", "ftp://e.org", "mailto:x", "a@b.org", "a_b@e.org", "://", "$", "$20", "$x$",
        "\u{A0}", "\u{A0}x", "x\u{A0}", "😀", "日本", "「強調」", "です。", "مرحبا", "ß", "é", "𝒳",
        "+", "€", "^", "{", "}", "@", "%", ";", ":", ",", "/", "?", "5 ", "    x", "\tx",
        "copy;", "amp", "!\u{A0}", "\u{200B}", "3.", "10", "x*", "*x", "x_", "_x", "x~", "~x",
    ]

    private mutating func pick<Value>(_ values: [Value]) -> Value {
        values[Int(generator.next() % UInt64(values.count))]
    }

    private mutating func chance(_ percent: UInt64) -> Bool { generator.next() % 100 < percent }

    private mutating func many<Value>(
        _ range: ClosedRange<Int>, _ make: (inout RandomBody) -> Value
    ) -> [Value] {
        let count = Int.random(in: range, using: &generator)
        return (0..<count).map { _ in make(&self) }
    }
}

extension RandomBody {
    private mutating func blocks(depth: Int) -> [Block] {
        many(depth == 0 ? 1...5 : 0...3) { $0.block(depth: depth) }
    }

    private mutating func block(depth: Int) -> Block {
        let isDeep = depth > 2
        switch generator.next() % (isDeep ? 5 : 9) {
        case 0, 1: return Block(.paragraph(inlines(depth: 0)))
        case 2:
            return Block(
                .heading(level: Int.random(in: 1...5, using: &generator), inlines(depth: 0)))
        case 3: return Block(.code(code()))
        case 4: return Block(chance(50) ? .divider : .table(table()))
        case 5: return Block(.quotation(Quotation(blocks: filledBlocks(depth: depth + 1))))
        default: return Block(.list(list(depth: depth + 1)))
        }
    }

    /// An empty quotation is nothing to Markdown.
    private mutating func filledBlocks(depth: Int) -> [Block] {
        [Block(.paragraph([.text("q")]))] + blocks(depth: depth)
    }

    private mutating func list(depth: Int) -> List {
        let style: List.Style =
            chance(50) ? .bulleted : .numbered(start: pick([0, 1, 1, 2, 9, 99]))
        return List(style: style, items: many(1...3) { List.Item(blocks: $0.item(depth: depth)) })
    }

    private mutating func item(depth: Int) -> [Block] {
        chance(60)
            ? [Block(.paragraph([.text("i")] + inlines(depth: 0)))]
                + (chance(40) ? [Block(.list(list(depth: depth + 2)))] : [])
            : filledBlocks(depth: depth)
    }

    private mutating func code() -> CodeBlock {
        CodeBlock(
            text: many(0...3) { $0.pick(Self.texts + ["", "```", "````", "\t", "  x", "~~~"]) }
                .joined(separator: "\n"),
            language: chance(50) ? pick(["swift", "c++", "c#", "x-y"]) : nil)
    }

    private mutating func table() -> Table {
        let columns = Int.random(in: 1...3, using: &generator)
        func row(_ body: inout RandomBody, isHeader: Bool) -> Table.Row {
            (0..<columns).map { _ in
                Table.Cell(
                    blocks: [Block(.paragraph(body.inlines(depth: 0)))], isHeader: isHeader)
            }
        }
        return Table(
            head: [row(&self, isHeader: true)],
            body: many(0...3) { row(&$0, isHeader: false) })
    }
}

extension RandomBody {
    private mutating func inlines(depth: Int) -> [Inline] {
        many(depth == 0 ? 1...7 : 0...3) { $0.inline(depth: depth) }
    }

    private mutating func inline(depth: Int) -> Inline {
        guard depth < 4, chance(45) else { return .text(pick(Self.texts)) }
        let content = inlines(depth: depth + 1)
        switch generator.next() % 16 {
        case 0, 1, 2: return .emphasis(content)
        case 3, 4, 5: return .strong(content)
        case 6: return .deleted(content)
        case 7: return .code(pick(Self.texts.filter { $0 != " " && $0 != "  " }))
        case 8, 9: return .link(link(content))
        case 10: return .lineBreak
        case 11: return .superscript(content)
        case 12: return chance(50) ? .inserted(content) : .small(content)
        case 13: return .abbreviation(content, expansion: pick(Self.texts))
        case 14: return .passage(Passage(language: "nn", content: content))
        default:
            return .image(
                Image(source: pick(Self.addresses), alternative: pick(Self.texts)))
        }
    }

    private static let addresses = [
        "https://e.org/", "https://e.org/a(b", "https://e.org/a_(b)", "https://e.org/?a=1&copy=2",
        "https://e.org/a*b_c~d", "https://e.org/a%20b", "https://e.org/x;y?q='z'&lt;",
        "mailto:a@b.org",
    ]

    private mutating func link(_ content: [Inline]) -> Link {
        Link(
            target: .external(pick(Self.addresses)), content: content,
            title: chance(20) ? pick(["say \"hi\"", "a & b", "c\\d", "&copy;"]) : nil)
    }
}
