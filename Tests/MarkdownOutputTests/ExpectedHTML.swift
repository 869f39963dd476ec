import ArticleModel

/// What a reader of Markdown should make of a body: written from the model alone.
enum ExpectedHTML {
    static func nodes(of blocks: [Block]) -> [HTMLTree] { blocks.flatMap(nodes(of:)) }

    private static func nodes(of block: Block) -> [HTMLTree] {
        switch block.content {
        case .paragraph(let inlines): [element("p", self.inlines(inlines))]
        case .heading(let level, let inlines):
            [element("h\(level + 1)", self.inlines(inlines.replacingBreaks))]
        case .list(let list): [self.list(list)]
        case .quotation(let quotation): [element("blockquote", nodes(of: quotation.blocks))]
        case .code(let code): [self.code(code)]
        case .table(let table): [self.table(table)]
        case .divider: [element("hr", [])]
        case .aside(let aside):
            [
                element(
                    "blockquote",
                    [element("p", [element("strong", inlines(aside.title))])]
                        + nodes(of: aside.blocks))
            ]
        case .figure, .embed, .footnote, .math: []
        }
    }

    private static func list(_ list: List) -> HTMLTree {
        let items = list.items.map { element("li", nodes(of: $0.blocks)) }
        guard case .numbered(let start) = list.style else {
            return element("ul", items.filter { !isEmpty($0) })
        }
        return element("ol", items, start == 1 ? [:] : ["start": String(start)])
    }

    private static func isEmpty(_ item: HTMLTree) -> Bool {
        guard case .element(_, _, let children) = item else { return true }
        return HTMLNormalisation.normalised(children).isEmpty
    }

    private static func code(_ code: CodeBlock) -> HTMLTree {
        let text = code.text.isEmpty || code.text.hasSuffix("\n") ? code.text : code.text + "\n"
        let attributes = code.language.map { ["class": "language-" + $0] } ?? [:]
        return element("pre", [element("code", text.isEmpty ? [] : [.text(text)], attributes)])
    }

    private static func table(_ table: Table) -> HTMLTree {
        func row(_ row: Table.Row, _ name: String) -> HTMLTree {
            element(
                "tr",
                row.map { cell in
                    element(name, cell.blocks.flatMap { paragraph($0) })
                })
        }
        let body = table.body.map { row($0, "td") }
        return element(
            "table",
            [element("thead", table.head.map { row($0, "th") })]
                + (body.isEmpty ? [] : [element("tbody", body)]))
    }

    private static func paragraph(_ block: Block) -> [HTMLTree] {
        if case .paragraph(let inlines) = block.content { self.inlines(inlines) } else { [] }
    }

    private static func element(
        _ name: String, _ children: [HTMLTree], _ attributes: [String: String] = [:]
    ) -> HTMLTree {
        .element(name, attributes, children)
    }
}

extension ExpectedHTML {
    private static func inlines(_ inlines: [Inline]) -> [HTMLTree] { inlines.flatMap(nodes(of:)) }

    private static func nodes(of inline: Inline) -> [HTMLTree] {
        switch inline {
        case .text(let text): [.text(text)]
        case .emphasis(let content): [element("em", inlines(content))]
        case .strong(let content): [element("strong", inlines(content))]
        case .deleted(let content): [element("del", inlines(content))]
        case .small(let content): [element("small", inlines(content))]
        case .subscript(let content): [element("sub", inlines(content))]
        case .superscript(let content): [element("sup", inlines(content))]
        case .inserted(let content): [element("ins", inlines(content))]
        case .code(let text): [element("code", [.text(text)])]
        case .lineBreak: [element("br", [])]
        case .link(let link): [element("a", inlines(link.content), attributes(of: link))]
        case .image(let image):
            [element("img", [], ["src": image.source, "alt": image.alternative ?? ""])]
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
        case .quote, .math, .footnoteReference: []
        }
    }

    private static func attributes(of link: Link) -> [String: String] {
        guard case .external(let url) = link.target else { return [:] }
        return ["href": url, "title": link.title].compactMapValues { $0 }
    }
}

extension [Inline] {
    /// A heading is one line.
    fileprivate var replacingBreaks: [Inline] {
        map { inline in
            switch inline {
            case .lineBreak: .text(" ")
            case .emphasis(let content): .emphasis(content.replacingBreaks)
            case .strong(let content): .strong(content.replacingBreaks)
            case .deleted(let content): .deleted(content.replacingBreaks)
            case .small(let content): .small(content.replacingBreaks)
            case .subscript(let content): .subscript(content.replacingBreaks)
            case .superscript(let content): .superscript(content.replacingBreaks)
            case .inserted(let content): .inserted(content.replacingBreaks)
            case .abbreviation(let content, let expansion):
                .abbreviation(content.replacingBreaks, expansion: expansion)
            case .link(let link):
                .link(
                    Link(
                        target: link.target, content: link.content.replacingBreaks,
                        title: link.title))
            case .passage(let passage):
                .passage(
                    Passage(
                        language: passage.language, direction: passage.direction,
                        content: passage.content.replacingBreaks))
            case .ruby(let ruby):
                .ruby(Ruby(base: ruby.base.replacingBreaks, reading: ruby.reading.replacingBreaks))
            default: inline
            }
        }
    }
}
