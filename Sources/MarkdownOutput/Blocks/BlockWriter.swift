import ArticleModel

/// Blocks as lines of Markdown. Every method returns lines without line feeds, none for nothing.
struct BlockWriter {
    let context: MarkdownContext

    /// The blocks with a blank line between them. Footnotes are left out, unless nothing refers to
    /// them: a definition without a reference would not be shown.
    func lines(of blocks: [Block]) -> [String] {
        var lines: [String] = []
        var marker = ListMarker()
        for block in blocks {
            let next = marker.following(block, in: context.flavour)
            let written = self.lines(of: block, marker: next)
            guard !written.isEmpty else { continue }
            marker = next
            let comment = next.needsComment ? ["<!-- -->", ""] : []
            lines += (lines.isEmpty ? [] : [""]) + comment + written
        }
        return lines
    }

    private func lines(of block: Block, marker: ListMarker) -> [String] {
        switch block.content {
        case .paragraph(let inlines):
            return paragraph(inlines, of: block)
        case .heading(let level, let inlines):
            return heading(inlines, level: level, of: block)
        default:
            return wrapped(contents(of: block, marker: marker), of: block)
        }
    }

    private func contents(of block: Block, marker: ListMarker) -> [String] {
        switch block.content {
        case .paragraph, .heading: []
        case .list(let list): lines(of: list, marker: marker)
        case .quotation(let quotation): lines(of: quotation)
        case .code(let code): code.fenced
        case .figure(let figure): lines(of: figure)
        case .table(let table): TableWriter(context: context).lines(of: table)
        case .divider: ["***"]
        case .aside(let aside): lines(of: aside)
        case .embed(let embed): lines(of: embed)
        case .footnote(let footnote): lines(ofUnreferenced: footnote)
        case .math(let math): lines(of: math)
        }
    }
}

extension BlockWriter {
    func paragraph(_ inlines: [Inline]) -> [String] {
        let markdown = InlineWriter.markdown(inlines, in: context)
        guard !markdown.isEmpty else { return [] }
        return markdown.utf8.contains(UInt8(ascii: "\n"))
            ? markdown.split(separator: "\n").map(String.init) : [markdown]
    }

    private func paragraph(_ inlines: [Inline], of block: Block) -> [String] {
        var lines = paragraph(inlines.inLanguage(of: block))
        guard !lines.isEmpty else { return [] }
        if context.flavour.captionsLonePictures,
            InlineNormalisation.normalised(inlines, in: context).splitAtEdges.middle.isPicture
        {
            lines[lines.count - 1] += "<!-- -->"
        }
        if let anchor = anchor(of: block) {
            lines[0] = anchor.beforeWords + lines[0]
            lines[lines.count - 1] += anchor.afterWords
        }
        return lines
    }

    private func heading(_ inlines: [Inline], level: Int, of block: Block) -> [String] {
        let words = InlineWriter.markdown(inlines.inLanguage(of: block), at: .heading, in: context)
        guard !words.isEmpty else { return [] }
        let level = min(6, max(1, level + context.headingOffset))
        let line = String(repeating: "#", count: level) + " " + words
        guard let anchor = anchor(of: block) else { return [line] }
        return anchor.beforeHeading + [line + anchor.afterHeading]
    }

    /// Around the lines of a block that is not one line of text: its anchor, its language.
    private func wrapped(_ lines: [String], of block: Block) -> [String] {
        guard !lines.isEmpty else { return [] }
        let lines = inLanguage(block.language, block.direction, lines)
        guard let anchor = anchor(of: block) else { return lines }
        return anchor.beforeBlock + lines + anchor.afterBlock
    }

    /// Lines in a division that says their language and direction, where either is stated.
    func inLanguage(
        _ language: String?, _ direction: Direction?, _ lines: [String]
    ) -> [String] {
        guard language != nil || direction != nil else { return lines }
        switch context.flavour.passages {
        case .element:
            let element = HTMLElement("div", language: language, direction: direction)
            return [element.start, ""] + lines + ["", element.end]
        case .attributes:
            let attributes = Attributes.markdown(language: language, direction: direction)
            return ["::: " + attributes, ""] + lines + ["", ":::"]
        case .inlineElement:
            return lines
        }
    }

    /// Only where a link leads to the block.
    func anchor(of block: Block) -> Anchor? {
        guard let id = block.id, context.targets.contains(id) else { return nil }
        return Anchor(id: context.idPrefix + id, form: context.flavour.anchors)
    }
}

extension BlockWriter {
    private func lines(of quotation: Quotation) -> [String] {
        let source = quotation.attribution
        let dash = quotation.hasDash || paragraph(source).isEmpty ? "" : "— "
        let attribution = Block(.paragraph([.text(dash)] + source))
        return lines(of: quotation.blocks + [attribution]).quoted
    }

    private func lines(of aside: Aside) -> [String] {
        let words = InlineWriter.markdown(aside.title, at: .term, in: context)
        if context.flavour.readsCallouts, !words.isEmpty {
            let text = lines(of: aside.blocks)
            return (["[!note] " + words] + (text.isEmpty ? [] : [""] + text)).quoted
        }
        let title = aside.title.isEmpty ? [] : [Block(.paragraph([.strong(aside.title)]))]
        return lines(of: title + aside.blocks).quoted
    }

    private func lines(of embed: Embed) -> [String] {
        let kind = context.labels.embeds[embed.kind] ?? ""
        let link = Link(target: .external(embed.url), content: [.text(embed.title ?? embed.url)])
        return paragraph([.text(kind.isEmpty ? "" : kind + ": "), .link(link)])
    }

    private func lines(of math: Math) -> [String] {
        guard let tex = math.tex else { return paragraph([.math(math)]) }
        guard context.flavour.readsMath else {
            return CodeBlock(text: tex, language: "math").fenced
        }
        return ["$$"] + tex.lines.filter { !$0.allSatisfy(\.isWhitespace) } + ["$$"]
    }

    /// The pictures, then caption and credit as one paragraph.
    private func lines(of figure: Figure) -> [String] {
        let pictures = figure.images.map { [context.picture($0)] }
        let caption: [Inline] = figure.caption.isEmpty ? [] : [.emphasis(figure.caption)]
        let space: [Inline] = figure.caption.isEmpty || figure.credit.isEmpty ? [] : [.text(" ")]
        let words = caption + space + figure.credit
        return lines(of: (pictures + [words]).map { Block(.paragraph($0)) })
    }

    private func lines(ofUnreferenced footnote: Footnote) -> [String] {
        guard !context.footnotes.contains(footnote.label) else { return [] }
        return lines(of: footnote.blocks.labelled(footnote.label))
    }
}

extension BlockWriter {
    /// Every footnote of the blocks that something refers to, as definitions.
    func definitions(in blocks: [Block]) -> [String] {
        var lines: [String] = []
        for block in blocks {
            if case .footnote(let footnote) = block.content,
                context.footnotes.contains(footnote.label)
            {
                lines += (lines.isEmpty ? [] : [""]) + definition(footnote)
            }
            let inner = definitions(in: block.content.children)
            lines += (lines.isEmpty || inner.isEmpty ? [] : [""]) + inner
        }
        return lines
    }

    private func definition(_ footnote: Footnote) -> [String] {
        let id = context.footnoteID(footnote.label)
        if context.flavour.notes == .link {
            let lines = lines(of: footnote.blocks.labelled(footnote.label))
            return [Anchor(id: id, form: .element).beforeWords + (lines.first ?? "")]
                + lines.dropFirst()
        }
        let label = "[^\(id)]:"
        let lines = lines(of: footnote.blocks)
        guard footnote.beginsWithParagraph, let first = lines.first else {
            return [label, ""] + lines.indented(by: 4)
        }
        return [label + " " + first] + lines.dropFirst().indented(by: 4)
    }
}

extension Footnote {
    fileprivate var beginsWithParagraph: Bool {
        if case .paragraph = blocks.first?.content { true } else { false }
    }
}

extension [Block] {
    /// With a label before the first words.
    fileprivate func labelled(_ label: String) -> [Block] {
        let mark: [Inline] = [.superscript([.text(label)]), .text(" ")]
        guard let first, case .paragraph(let words) = first.content else {
            return [Block(.paragraph(mark))] + self
        }
        var labelled = self
        labelled[0].content = .paragraph(mark + words)
        return labelled
    }
}

extension [Inline] {
    /// One picture and nothing else.
    fileprivate var isPicture: Bool {
        if count == 1, case .image = self[0] { true } else { false }
    }

    /// Marked with the language and direction of a block, where that states any.
    func inLanguage(of block: Block) -> [Inline] {
        guard block.language != nil || block.direction != nil, !isEmpty else { return self }
        return [
            .passage(
                Passage(language: block.language, direction: block.direction, content: self))
        ]
    }
}

extension String {
    var lines: [String] {
        split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map(String.init)
    }
}
