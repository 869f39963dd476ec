import ArticleModel
import Foundation
import MarkdownOutput

/// What a reader of Markdown should make of a body: written from the model alone.
struct ExpectedHTML {
    private let flavour: Flavour
    private let marks: (start: String, end: String)
    private let innerMarks: (start: String, end: String)
    /// Labels of footnotes that are there and referred to.
    private var notes: Set<String> = []
    private var quotationDepth = 0
    private var isInLink = false

    static func nodes(
        of blocks: [Block], in flavour: Flavour = .gfm, language: String? = nil
    ) -> [HTMLTree] {
        var expected = ExpectedHTML(flavour: flavour, language: language ?? "en")
        expected.notes = blocks.footnotes.intersection(blocks.references)
        return HTMLTree.withDefinitionsLast(
            expected.nodes(of: blocks) + expected.definitions(in: blocks))
    }

    private init(flavour: Flavour, language: String) {
        let locale = Locale(identifier: language)
        self.flavour = flavour
        marks = (locale.quotationBeginDelimiter ?? "“", locale.quotationEndDelimiter ?? "”")
        innerMarks = (
            locale.alternateQuotationBeginDelimiter ?? "‘",
            locale.alternateQuotationEndDelimiter ?? "’"
        )
    }

    private func nodes(of blocks: [Block]) -> [HTMLTree] { blocks.flatMap(nodes(of:)) }

    private func nodes(of block: Block) -> [HTMLTree] {
        let attributes = ["lang": block.language, "dir": block.direction?.rawValue]
            .compactMapValues { $0 }
        switch block.content {
        case .paragraph(let inlines): return [paragraph(inlines, attributes)]
        case .heading(let level, let inlines):
            let words = passage(inlines.replacingBreaks, attributes)
            return [element("h\(min(6, level + 1))", words)]
        default:
            let content = contents(of: block)
            let hasDivisions = flavour != .obsidian
            return attributes.isEmpty || !hasDivisions
                ? content : [element("div", content, attributes)]
        }
    }

    private func contents(of block: Block) -> [HTMLTree] {
        switch block.content {
        case .paragraph, .heading: []
        case .list(let list): [self.list(list)]
        case .quotation(let quotation): [self.quotation(quotation)]
        case .code(let code): [self.code(code)]
        case .figure(let figure): self.figure(figure)
        case .table(let table): self.table(table)
        case .divider: [element("hr", [])]
        case .aside(let aside): [self.aside(aside)]
        case .embed(let embed): [self.embed(embed)]
        case .footnote(let footnote):
            notes.contains(footnote.label) ? [] : nodes(of: footnote.labelled)
        case .math(let math): [self.math(math)]
        }
    }

    private func element(
        _ name: String, _ children: [HTMLTree], _ attributes: [String: String] = [:]
    ) -> HTMLTree {
        .element(name, attributes, children)
    }
}

extension ExpectedHTML {
    private func paragraph(
        _ inlines: [Inline], _ attributes: [String: String] = [:]
    ) -> HTMLTree {
        element("p", passage(inlines, attributes))
    }

    private func passage(_ inlines: [Inline], _ attributes: [String: String]) -> [HTMLTree] {
        let words = self.inlines(inlines)
        return attributes.isEmpty ? words : [element("span", words, attributes)]
    }

    private func list(_ list: List) -> HTMLTree {
        let items = list.items.map { item in
            element("li", [paragraph([.strong(item.term)])] + nodes(of: item.blocks))
        }
        guard case .numbered(let start) = list.style else {
            return element("ul", items.filter { !isNothing($0.children) })
        }
        return element("ol", items, start == 1 ? [:] : ["start": String(start)])
    }

    private func isNothing(_ nodes: [HTMLTree]) -> Bool {
        HTMLNormalisation.normalised(nodes).isEmpty
    }

    private func quotation(_ quotation: Quotation) -> HTMLTree {
        let source = quotation.attribution
        let hasDash = source.plainText.first.map { "—–―-".contains($0) } ?? false
        let attribution = paragraph([.text(hasDash ? "" : "— ")] + source)
        return element(
            "blockquote",
            nodes(of: quotation.blocks) + (isNothing(inlines(source)) ? [] : [attribution]))
    }

    private func aside(_ aside: Aside) -> HTMLTree {
        let title = self.inlines(aside.title.replacingBreaks)
        let first =
            flavour == .obsidian && !isNothing(title)
            ? element("p", [.text("[!note] ")] + title) : paragraph([.strong(aside.title)])
        return element("blockquote", [first] + nodes(of: aside.blocks))
    }

    private func code(_ code: CodeBlock) -> HTMLTree {
        let text = code.text.isEmpty || code.text.hasSuffix("\n") ? code.text : code.text + "\n"
        let attributes = code.language.map { ["class": "language-" + $0] } ?? [:]
        return element("pre", [element("code", text.isEmpty ? [] : [.text(text)], attributes)])
    }

    private func math(_ math: Math) -> HTMLTree {
        math.tex.map { code(CodeBlock(text: $0, language: "math")) }
            ?? paragraph([.math(math)])
    }

    private func embed(_ embed: Embed) -> HTMLTree {
        let kind = Labels.english.embeds[embed.kind].map { $0.isEmpty ? "" : $0 + ": " } ?? ""
        let link = Link(target: .external(embed.url), content: [.text(embed.title ?? embed.url)])
        return paragraph([.text(kind), .link(link)])
    }

    /// Pictures, each alone, then caption and credit.
    private func figure(_ figure: Figure) -> [HTMLTree] {
        let pictures = figure.images.map { image -> HTMLTree in
            guard !image.isShown else { return paragraph([.image(image)]) }
            let words = [Labels.english.pictureNotIncluded, image.alternative ?? ""]
            return paragraph([
                .emphasis([.text(words.filter { !$0.isEmpty }.joined(separator: ": "))])
            ])
        }
        return pictures + [paragraph([.emphasis(figure.caption), .text(" ")] + figure.credit)]
    }
}

extension ExpectedHTML {
    /// The footnotes that something refers to, which stand last.
    private func definitions(in blocks: [Block]) -> [HTMLTree] {
        blocks.flatMap { block -> [HTMLTree] in
            let inner = definitions(in: block.content.children)
            guard case .footnote(let note) = block.content, notes.contains(note.label) else {
                return inner
            }
            let definition =
                flavour == .commonmark
                ? nodes(of: note.labelled)
                : [element("definition", nodes(of: note.blocks), ["of": note.label.asNoteLabel])]
            return definition + inner
        }
    }

    private func table(_ table: Table) -> [HTMLTree] {
        [paragraph([.strong(table.caption)])]
            + [flavour != .commonmark && table.isGrid ? grid(table) : freeTable(table)]
    }

    /// As wide as its first row in every row, its columns aligned as the cells of that are.
    private func grid(_ table: Table) -> HTMLTree {
        let first = (table.head + table.body).first ?? []
        func row(_ row: Table.Row, _ name: String) -> HTMLTree {
            element(
                "tr",
                first.indices.map { column in
                    element(
                        name, row.indices.contains(column) ? nodes(of: row[column].blocks) : [],
                        first[column].alignment.attributes)
                })
        }
        return element(
            "table",
            [
                element("thead", table.head.map { row($0, "th") }),
                element("tbody", table.body.map { row($0, "td") }),
            ])
    }

    private func freeTable(_ table: Table) -> HTMLTree {
        func row(_ row: Table.Row) -> HTMLTree {
            element("tr", row.map { self.cell($0) })
        }
        return element(
            "table",
            [
                element("thead", table.head.map(row)), element("tbody", table.body.map(row)),
            ])
    }

    private func cell(_ cell: Table.Cell) -> HTMLTree {
        let spans = [("colspan", cell.columnSpan), ("rowspan", cell.rowSpan)]
            .filter { $0.1 > 1 }.map { ($0.0, String($0.1)) }
        let attributes = Dictionary(uniqueKeysWithValues: spans)
            .merging(cell.alignment.attributes) { $1 }
        return element(cell.isHeader ? "th" : "td", nodes(of: cell.blocks), attributes)
    }
}

extension ExpectedHTML {
    private func inlines(_ inlines: [Inline]) -> [HTMLTree] { inlines.flatMap(nodes(of:)) }

    private func nodes(of inline: Inline) -> [HTMLTree] {
        switch inline {
        case .text(let text): [.text(text)]
        case .emphasis(let content): [element("em", inlines(content))]
        case .strong(let content): [element("strong", inlines(content))]
        case .deleted(let content): [element("del", inlines(content))]
        case .small(let content): [element("small", inlines(content))]
        case .subscript(let content): [element("sub", inlines(content))]
        case .superscript(let content): [element("sup", inlines(content))]
        case .inserted(let content): [element("ins", inlines(content))]
        case .quote(let content): quote(content)
        case .code(let text): [element("code", [.text(text)])]
        case .lineBreak: [element("br", [])]
        case .link(let link): self.link(link)
        case .image(let image): self.image(image)
        case .abbreviation(let content, let expansion):
            [element("abbr", inlines(content), ["title": expansion])]
        case .passage(let passage):
            [
                element(
                    "span", inlines(passage.content),
                    ["lang": passage.language, "dir": passage.direction?.rawValue]
                        .compactMapValues { $0 })
            ]
        case .ruby(let ruby):
            [element("ruby", inlines(ruby.base) + [element("rt", inlines(ruby.reading))])]
        case .math(let math):
            math.tex.map { [element("code", [.text($0)])] } ?? [.text([inline].plainText)]
        case .footnoteReference(let label): reference(label)
        }
    }

    private func quote(_ content: [Inline]) -> [HTMLTree] {
        let (start, end) = quotationDepth.isMultiple(of: 2) ? marks : innerMarks
        var inner = self
        inner.quotationDepth += 1
        let words = inner.inlines(content)
        let inside = isInLink ? HTMLNormalisation.withoutLinkedNotes(words) : words
        return isNothing(inside) ? words : [.text(start)] + words + [.text(end)]
    }

    private func image(_ image: Image) -> [HTMLTree] {
        guard image.isShown else { return [.text(image.alternative ?? "")] }
        return [element("img", [], ["src": image.source, "alt": image.alternative ?? ""])]
    }

    private func reference(_ label: String) -> [HTMLTree] {
        guard notes.contains(label) else { return [element("sup", [.text(label)])] }
        let form = flavour == .commonmark ? "link" : "mark"
        return [element("note", [], ["of": label.asNoteLabel, "is": form])]
    }

    private func link(_ link: Link) -> [HTMLTree] {
        var inner = self
        inner.isInLink = true
        return [element("a", inner.inlines(link.content), attributes(of: link))]
    }

    /// In Obsidian, places are marked in ways of its own.
    private func attributes(of link: Link) -> [String: String] {
        let target =
            switch link.target {
            case .external(let url): url
            case .article(let place), .block(let place): "#" + place
            }
        let isPlace = target.hasPrefix("#") && flavour == .obsidian
        return isPlace
            ? [:] : ["href": target, "title": link.title].compactMapValues { $0 }
    }
}

extension Table {
    /// What pipes can set: at most one row of headings, no spans, no row longer than the first, a line
    /// in each cell.
    var isGrid: Bool {
        let rows = head + body
        guard head.count <= 1, let first = rows.first, !first.isEmpty else { return false }
        return rows.allSatisfy { $0.count <= first.count }
            && rows.joined().allSatisfy { cell in
                cell.columnSpan == 1 && cell.rowSpan == 1 && cell.blocks.count <= 1
                    && cell.blocks.allSatisfy {
                        if case .paragraph = $0.content { true } else { false }
                    }
            }
    }
}

extension Table.Alignment? {
    fileprivate var attributes: [String: String] {
        switch self {
        case .center: ["align": "center"]
        case .end: ["align": "right"]
        case .start, nil: [:]
        }
    }
}

extension Image {
    /// There is an address at which a reader may find it.
    fileprivate var isShown: Bool { !source.isEmpty && !isInPage }
}

extension Footnote {
    /// With the label before the first words.
    fileprivate var labelled: [Block] {
        let mark: [Inline] = [.superscript([.text(label)]), .text(" ")]
        guard let first = blocks.first, case .paragraph(let words) = first.content else {
            return [Block(.paragraph(mark))] + blocks
        }
        return [Block(.paragraph(mark + words))] + blocks.dropFirst()
    }
}

extension String {
    /// As an id: all but small letters and digits spelled as their numbers.
    fileprivate var asNoteLabel: String {
        "fn-"
            + unicodeScalars.map { scalar in
                ("a"..."z").contains(scalar) || ("0"..."9").contains(scalar)
                    ? String(scalar) : "-\(scalar.value)-"
            }
            .joined()
    }
}

extension [Block] {
    fileprivate var footnotes: Set<String> {
        reduce(into: []) { labels, block in
            if case .footnote(let note) = block.content { labels.insert(note.label) }
            labels.formUnion(block.content.children.footnotes)
        }
    }

    fileprivate var references: Set<String> {
        reduce(into: []) { labels, block in
            labels.formUnion(block.content.inlines.references)
            labels.formUnion(block.content.children.references)
        }
    }
}

extension [Inline] {
    fileprivate var references: Set<String> {
        reduce(into: []) { labels, inline in
            if case .footnoteReference(let label) = inline { labels.insert(label) }
            labels.formUnion(inline.children.references)
        }
    }

    /// A heading is one line.
    fileprivate var replacingBreaks: [Inline] {
        map { inline in
            if case .lineBreak = inline { .text(" ") } else { inline.mapped(\.replacingBreaks) }
        }
    }
}
