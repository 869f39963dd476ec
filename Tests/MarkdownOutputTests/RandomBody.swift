import ArticleModel
import TestSupport

/// Bodies of blocks that Markdown can hold, with texts that look like Markdown.
struct RandomBody {
    private var generator: SeededGenerator
    /// How many words of its own the body has had; `nil` when it gets none.
    private var words: Int?

    static func blocks(seed: UInt64) -> [Block] {
        var body = RandomBody(generator: SeededGenerator(seed: seed))
        return body.blocks(depth: 0)
    }

    /// Blocks and inlines of every kind. Each text has a word of its own, `q1z`, `q2z` …, as many
    /// as are returned.
    static func richBlocks(seed: UInt64) -> (blocks: [Block], words: Int) {
        var body = RandomBody(generator: SeededGenerator(seed: seed), words: 0)
        let blocks = body.blocks(depth: 0) + body.footnotes()
        return (blocks, body.words ?? 0)
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
        "copy;", "amp", "‘", "’", "!\u{A0}", "\u{200B}", "3.", "10", "x*", "*x", "x_", "_x", "x~",
        "~x",
    ]

    private mutating func pick<Value>(_ values: [Value]) -> Value {
        values[Int(generator.next() % UInt64(values.count))]
    }

    /// Looks like Markdown, and holds a word of its own if the body has such.
    private mutating func text() -> String {
        guard let count = words else { return pick(Self.texts) }
        words = count + 1
        return pick(Self.texts) + "q\(count + 1)z" + pick(Self.texts)
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
        if words != nil, chance(40) { return Block(richContent(depth: depth), id: id()) }
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
        guard depth < 4, chance(45) else { return .text(text()) }
        if words != nil, chance(30) { return richInline(depth: depth) }
        switch generator.next() % 16 {
        case 0: return .code(pick(Self.texts.filter { $0 != " " && $0 != "  " }))
        case 1: return .lineBreak
        case 2: return .image(Image(source: pick(Self.addresses), alternative: pick(Self.texts)))
        case 3, 4: return .link(link(depth: depth))
        default: return wrapped(inlines(depth: depth + 1))
        }
    }

    private mutating func wrapped(_ content: [Inline]) -> Inline {
        switch generator.next() % 11 {
        case 0, 1, 2: .emphasis(content)
        case 3, 4, 5: .strong(content)
        case 6: .deleted(content)
        case 7: .superscript(content)
        case 8: chance(50) ? .inserted(content) : .small(content)
        case 9: .abbreviation(content, expansion: pick(Self.texts))
        default: .passage(Passage(language: "nn", content: content))
        }
    }

    private static let addresses = [
        "https://e.org/", "https://e.org/a(b", "https://e.org/a_(b)", "https://e.org/?a=1&copy=2",
        "https://e.org/a*b_c~d", "https://e.org/a%20b", "https://e.org/x;y?q='z'&lt;",
        "mailto:c@d.org",
    ]

    private mutating func link(depth: Int) -> Link {
        Link(
            target: .external(pick(Self.addresses)),
            content: [.text(text())] + inlines(depth: depth + 1),
            title: chance(20) ? pick(["say \"hi\"", "a & b", "c\\d", "&copy;"]) : nil)
    }
}

extension RandomBody {
    private mutating func id() -> String { "p\(generator.next() % 20)" }

    private mutating func richContent(depth: Int) -> Block.Content {
        switch generator.next() % 7 {
        case 0:
            return .figure(
                Figure(
                    images: [Image(source: pick(["deck.jpg", "https://e.org/deck.jpg"]))],
                    caption: inlines(depth: 1), credit: inlines(depth: 1)))
        case 1:
            return .aside(Aside(title: inlines(depth: 1), blocks: innerBlocks(depth: depth)))
        case 2: return .quotation(quotation(depth: depth))
        case 3: return .list(descriptionList(depth: depth))
        case 4: return .table(spannedTable(depth: depth))
        case 5: return .math(Math(tex: "q\(nextWord())z^2", isDisplay: true))
        default: return .code(CodeBlock(text: text() + "\n" + text()))
        }
    }

    private mutating func nextWord() -> Int {
        words = (words ?? 0) + 1
        return words ?? 0
    }

    private mutating func innerBlocks(depth: Int) -> [Block] {
        depth > 2 ? [Block(.paragraph([.text(text())]))] : blocks(depth: depth + 1)
    }

    private mutating func quotation(depth: Int) -> Quotation {
        Quotation(
            blocks: innerBlocks(depth: depth), attribution: inlines(depth: 1),
            isPullQuote: chance(50))
    }

    private mutating func descriptionList(depth: Int) -> List {
        List(
            style: .description,
            items: many(1...2) { body in
                List.Item(term: body.inlines(depth: 1), blocks: body.innerBlocks(depth: depth))
            })
    }

    private mutating func spannedTable(depth: Int) -> Table {
        Table(
            caption: inlines(depth: 1),
            body: many(1...2) { body in
                body.many(1...2) { body in
                    Table.Cell(
                        blocks: body.innerBlocks(depth: depth + 2), isHeader: body.chance(30),
                        columnSpan: body.pick([1, 2]))
                }
            })
    }

    private mutating func richInline(depth: Int) -> Inline {
        switch generator.next() % 6 {
        case 0: return .quote(inlines(depth: depth + 1))
        case 1: return .footnoteReference(label: pick(["1", "2", "*"]))
        case 2: return .ruby(Ruby(base: [.text(text())], reading: [.text(text())]))
        case 3: return .math(Math(tex: "q\(nextWord())z_2"))
        case 4: return .link(Link(target: .block(id: id()), content: [.text(text())]))
        default:
            return .link(
                Link(
                    target: .external("https://e.org/"), content: [.text(text())],
                    note: pick([1, 2])))
        }
    }

    /// With references among them, and one that nothing may refer to.
    private mutating func footnotes() -> [Block] {
        ["1", "2", "*", "4"].map { label in
            Block(.footnote(Footnote(label: label, blocks: innerBlocks(depth: 2))))
        }
    }
}
