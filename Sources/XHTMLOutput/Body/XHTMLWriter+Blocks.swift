import ArticleModel

extension XHTMLWriter {
    /// The blocks as XHTML; footnotes are left out, they stand together at the end.
    mutating func blocks(_ blocks: [Block]) -> [XHTMLNode] { blocks.flatMap { block($0) } }

    private mutating func block(_ block: Block) -> [XHTMLNode] {
        if case .footnote = block.content { return [] }
        var (attributes, content) = passage(
            language: block.language, direction: block.direction
        ) { $0.content(of: block) }
        // What is empty stands only where a link leads to it.
        if content.isEmpty, !(block.id.map(anchors.isTarget) ?? false) { return [] }
        if let id = anchor(of: block) { attributes.insert(.id(id), at: 0) }
        return content.annotated(with: attributes)
    }

    private mutating func content(of block: Block) -> [XHTMLNode] {
        switch block.content {
        case .paragraph(let inlines): paragraph(inlines)
        case .heading(let level, let inlines): heading(level: level, inlines, of: block)
        case .list(let list): self.list(list)
        case .quotation(let quotation): self.quotation(quotation)
        case .code(let code): [self.code(code)]
        case .figure(let figure): self.figure(figure)
        case .table(let table): self.table(table)
        case .divider: [.element("hr")]
        case .aside(let aside): self.aside(aside)
        case .embed(let embed): [self.embed(embed)]
        case .footnote: []
        case .math(let math): paragraph([.math(math)], class: "math")
        }
    }

    mutating func paragraph(_ inlines: [Inline], class name: String? = nil) -> [XHTMLNode] {
        let content = self.inlines(inlines)
        return content.isBlank ? [] : [.element("p", ["class": name], content)]
    }

    /// A heading, or a mere paragraph where the outline has no place for it: in a table, and
    /// where there are no words.
    private mutating func heading(
        level: Int, _ inlines: [Inline], of block: Block
    ) -> [XHTMLNode] {
        let title = inlines.plainText.folded
        if title.isEmpty || scope.isInTable { return paragraph(inlines, class: "heading") }
        let content = self.inlines(inlines)
        let depth = outline.depth(ofLevel: level)
        let id = anchor(of: block) ?? anchors.id("section-\(headings.count + 1)")
        if let id {
            headings.append(Heading(id: id, depth: depth, title: title, language: scope.language))
        }
        return [.element("h\(min(depth + self.level, 6))", ["id": id], content)]
    }

    private mutating func list(_ list: List) -> [XHTMLNode] {
        guard !list.items.isEmpty else { return [] }
        switch list.style {
        case .bulleted: return [.element("ul", [:], items(list.items))]
        case .numbered(let start):
            return [
                .element("ol", ["start": start == 1 ? nil : String(start)], items(list.items))
            ]
        case .description where list.items.allSatisfy(\.term.isEmpty):
            // Wikis indent with descriptions of nothing.
            return [.element("ul", ["class": "indented"], items(list.items))]
        case .description: return [.element("dl", [:], descriptions(list.items))]
        }
    }

    private mutating func items(_ items: [List.Item]) -> [XHTMLNode] {
        items.map { item in
            let term = paragraph(item.term, class: "term")
            return XHTMLNode.element("li", [:], term).holding(flow(item.blocks))
        }
    }

    /// An item without a term describes the term before it; the first has at least an empty one.
    private mutating func descriptions(_ items: [List.Item]) -> [XHTMLNode] {
        items.enumerated().flatMap { index, item in
            let term = inlines(item.term)
            let description = XHTMLNode.element("dd").holding(flow(item.blocks))
            return index > 0 && term.isBlank
                ? [description] : [.element("dt", [:], term), description]
        }
    }

    /// What a list item or a table cell holds, and the id it gets: a single paragraph stands
    /// without its `<p>`, and leaves its id to what holds it.
    mutating func flow(_ blocks: [Block]) -> (id: XHTMLNode.Attribute?, content: [XHTMLNode]) {
        let markup = self.blocks(blocks)
        guard markup.count == 1, case .element(let element) = markup[0], element.name == "p",
            element.attributes.allSatisfy({ $0.name == "id" })
        else { return (nil, markup) }
        return (element.attributes.first, element.children)
    }

    private func code(_ code: CodeBlock) -> XHTMLNode {
        let language = code.language.map { "language-" + $0.filter { !$0.isWhitespace } }
        return .element("pre", [:], [.element("code", ["class": language], [.text(code.text)])])
    }
}

extension XHTMLNode {
    /// The element with more in it.
    func holding(_ flow: (id: Attribute?, content: [XHTMLNode])) -> XHTMLNode {
        guard case .element(var element) = self else { return self }
        element.children += flow.content
        if let id = flow.id { element.attributes.insert(id, at: 0) }
        return .element(element)
    }
}

extension XHTMLNode.Attribute {
    fileprivate static func id(_ value: String) -> Self { Self(name: "id", value: value) }
}

extension [XHTMLNode] {
    /// The same with attributes on the element around it; there will be one.
    fileprivate func annotated(with attributes: [XHTMLNode.Attribute]) -> [XHTMLNode] {
        guard !attributes.isEmpty else { return self }
        guard count == 1, case .element = self[0] else {
            return [XHTMLNode.element("div", [:], self).adding(attributes)]
        }
        return [self[0].adding(attributes)]
    }
}
