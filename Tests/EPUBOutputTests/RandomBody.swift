import ArticleModel
import TestSupport

/// Bodies of every construct the model has, sane and not, with texts that look like XML.
struct RandomBody {
    private var generator: SeededGenerator

    static func blocks(seed: UInt64) -> [Block] {
        var body = RandomBody(generator: SeededGenerator(seed: seed))
        let footnotes = ["1", "*", "1"].map { label in
            Block(.footnote(Footnote(label: label, blocks: body.blocks(depth: 2))), id: body.id())
        }
        return body.blocks(depth: 0) + footnotes
    }

    static let texts = [
        "a", "b c", "Ord", " ", "", "&", "&amp;", "<", "<br>", "</p>", "]]>", "<!--", "-->", "\"",
        "'", "\u{0}", "\u{8}", "\u{1F}", "\u{7F}", "\u{85}", "\u{AD}", "so\u{AD}ft", "\u{200B}",
        "\u{FEFF}", "\u{FFFE}", "\u{A0}", "日本", "مرحبا", "שלום", "😀", "e\u{301}", "\t", "\n",
        "a\r\nb", "–", "“x”", "{{title}}", "{{{x}}}", "$&", "%s", "\u{2028}", "\u{202E}", "𝒳",
    ]
    private static let addresses = [
        "https://e.org/", "https://e.org/a b", "https://e.org/[x]?q=[1]#a#b", "http://e.org:80/%zz",
        "https://e.org/?a=1&b=2", "mailto:a@b.org", "javascript:alert(1)", "whatsapp://send",
        "//e.org/x", "/x", "", "#", "https://", "https:///x", "https://[::1]/", "http://1.2.3/",
        "https://exa mple.org/", "https://bücher.example/ü", "https://user:pw@e.org/", "file:///x",
        "data:text/html,x", "https://e.org:99999/", "https://-e.org/", "tel:+47 22",
        "HTTPS://E.ORG",
        "https://e..org/", "https://e.org./", "https://a_b.e.org/",
        "ftp://e.org/",
    ]
    private static let languages = [
        "nn", "en-GB", "ar", "he", "zh-Hant-TW", "C", "en_US", "", "x", "de-1996", "sr-Latn", "fa",
        "x-private", "i-klingon", "english", "no-bok", "en-US-US",
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

    private mutating func id() -> String? {
        pick([nil, "p1", "p2", "p3", "r3f9a2c", "a b", "p 4"])
    }
}

extension RandomBody {
    private mutating func blocks(depth: Int) -> [Block] {
        many(depth == 0 ? 2...6 : 0...3) { $0.block(depth: depth) }
    }

    private mutating func block(depth: Int) -> Block {
        Block(
            content(depth: depth), id: id(), language: chance(20) ? pick(Self.languages) : nil,
            direction: pick([nil, nil, nil, .leftToRight, .rightToLeft]))
    }

    private mutating func content(depth: Int) -> Block.Content {
        switch generator.next() % (depth > 2 ? 7 : 12) {
        case 0, 1: .paragraph(inlines(depth: 0))
        case 2: .heading(level: Int.random(in: 1...6, using: &generator), inlines(depth: 0))
        case 3: .code(CodeBlock(text: pick(Self.texts), language: pick([nil, "swift", "c \"+"])))
        case 4: chance(50) ? .divider : .math(math(depth: 0))
        case 5: .figure(figure())
        case 6: .embed(Embed(kind: .post, url: pick(Self.addresses), title: pick([nil, "", "t"])))
        case 7: .quotation(quotation(depth: depth + 1))
        case 8: .table(table(depth: depth + 1))
        case 9: .aside(Aside(title: inlines(depth: 2), blocks: blocks(depth: depth + 1)))
        default: .list(list(depth: depth + 1))
        }
    }

    private mutating func quotation(depth: Int) -> Quotation {
        Quotation(
            blocks: blocks(depth: depth), attribution: inlines(depth: 2), isPullQuote: chance(30))
    }

    private mutating func list(depth: Int) -> List {
        List(
            style: pick([.bulleted, .numbered(start: 1), .numbered(start: -3), .description]),
            items: many(0...3) {
                List.Item(term: $0.inlines(depth: 2), blocks: $0.blocks(depth: depth))
            })
    }

    private mutating func table(depth: Int) -> Table {
        func rows(_ body: inout RandomBody, isHead: Bool) -> [Table.Row] {
            body.many(0...2) { body in
                body.many(0...3) { body in
                    Table.Cell(
                        blocks: body.blocks(depth: depth), isHeader: isHead || body.chance(30),
                        columnSpan: body.pick([1, 1, 2, 5]), rowSpan: body.pick([1, 1, 2, 9]),
                        alignment: body.pick([nil, .start, .center, .end]))
                }
            }
        }
        return Table(
            caption: inlines(depth: 2), head: rows(&self, isHead: true),
            body: rows(&self, isHead: false))
    }

    private mutating func figure() -> Figure {
        Figure(
            images: many(0...2) { $0.image() }, caption: inlines(depth: 1),
            credit: inlines(depth: 3))
    }

    private mutating func image() -> Image {
        Image(source: pick(Self.addresses), alternative: pick([nil] + Self.texts))
    }
}

extension RandomBody {
    private mutating func inlines(depth: Int) -> [Inline] {
        many(depth == 0 ? 1...7 : 0...3) { $0.inline(depth: depth) }
    }

    private mutating func inline(depth: Int) -> Inline {
        guard depth < 4, chance(50) else { return .text(pick(Self.texts)) }
        let content = inlines(depth: depth + 1)
        switch generator.next() % 18 {
        case 0: return .emphasis(content)
        case 1: return .strong(content)
        case 2: return .deleted(content)
        case 3: return .inserted(content)
        case 4: return .small(content)
        case 5: return chance(50) ? .superscript(content) : .subscript(content)
        case 6: return .quote(content)
        case 7: return .code(pick(Self.texts))
        case 8: return .lineBreak
        case 9: return .abbreviation(content, expansion: pick(Self.texts))
        case 10: return .ruby(Ruby(base: content, reading: inlines(depth: depth + 1)))
        case 11: return .math(math(depth: depth))
        case 12: return .footnoteReference(label: pick(["1", "*", "†"]))
        case 13: return .image(image())
        case 14:
            return .passage(
                Passage(
                    language: pick(Self.languages), direction: pick([nil, .rightToLeft]),
                    content: content))
        default: return .link(link(content))
        }
    }

    private mutating func link(_ content: [Inline]) -> Link {
        let targets: [Link.Target] = [
            .external(pick(Self.addresses)), .external(pick(Self.addresses)),
            .article(slug: pick(["article-1", "article-2", "nowhere"])),
            .block(id: pick(["p1", "p2", "p3", "a b", "none"])),
        ]
        return Link(
            target: pick(targets), content: content, title: pick([nil, nil, "a \"b\" <c>"]),
            note: pick([nil, 1, 2, 3, 77]))
    }

    private mutating func math(depth: Int) -> Math {
        let tree = chance(80) ? mathNodes(depth: 0) : []
        let tex = tree.isEmpty ? pick([nil, "x^2 & <y>", ""]) : nil
        return Math(tree: tree, tex: tex, isDisplay: depth == 0)
    }

    private mutating func mathNodes(depth: Int) -> [Math.Node] {
        many(depth == 0 ? 1...3 : 0...3) { body in
            guard depth < 3, body.chance(80) else { return .text(body.pick(Self.texts)) }
            return .element(
                name: body.pick([
                    "mi", "mn", "mo", "mrow", "mfrac", "msup", "msubsup", "msqrt", "mtable", "mtr",
                    "mtd", "mspace", "script", "mstyle", "mmultiscripts", "maction", "p",
                ]),
                attributes: [
                    Math.Attribute(
                        name: body.pick(["mathvariant", "stretchy", "onclick", "width", "open"]),
                        value: body.pick(["bold", "true", "2em", "<", "1.5.2px"]))
                ],
                children: body.mathNodes(depth: depth + 1))
        }
    }
}
