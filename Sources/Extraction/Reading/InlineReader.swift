import ArticleModel
import DOM

/// Reads the inlines of one text block.
struct InlineReader {
    let page: Page
    let links: LinkReader
    /// Detached blocks that an editor put back, by the row on which they begin.
    let restored: Set<Int>
    /// The labels of the page's footnotes whose text was kept.
    let keptFootnotes: Set<String>
    /// Links that were changed while reading.
    private(set) var linkChanges: [LinkChange] = []
    private var endsInSpace = true

    init(page: Page, kept: KeptBlocks, links: LinkReader) {
        self.page = page
        self.links = links
        restored = kept.restoredDetachedRows
        keptFootnotes = kept.footnotes
    }

    /// The inlines of a block, white space folded, none at either end; wrapped in what stands
    /// around the whole block, such as a link around a heading.
    mutating func inlines(of block: TextBlock) -> [Inline] {
        endsInSpace = true
        let element = block.isDetached ? page.nodes[block.element].parent : block.element
        let first = top(of: block.rows.lowerBound, below: element)
        var inlines = read(from: first, in: block.rows, own: block.rows.lowerBound, depth: 0)
        inlines.trimEnd()
        guard !block.isDetached else { return inlines }
        return wrapped(inlines, around: block.element)
    }

    /// The child of `element` in which `row` stands.
    private func top(of row: Int, below element: Int) -> Int {
        var current = row
        while page.nodes[current].parent > element { current = page.nodes[current].parent }
        return current
    }

    /// Reads a run of siblings, as far as they touch the block's rows.
    private mutating func read(
        from first: Int, in rows: Range<Int>, own: Int, depth: Int
    ) -> [Inline] {
        var inlines: [Inline] = []
        var row = first
        let parentEnd =
            page.nodes[first].parent < 0
            ? rows.upperBound
            : page.nodes[page.nodes[first].parent].end
        while row < min(rows.upperBound, parentEnd) {
            let end = page.nodes[row].end
            if let label = footnote(markedAt: row) {
                inlines.append(.footnoteReference(label: label))
            } else if end > rows.lowerBound, !isForeign(row, own: own) {
                inlines.append(contentsOf: read(row, in: rows, own: own, depth: depth))
            }
            row = end
        }
        return inlines
    }

    /// The label of a footnote that is in the article and has its mark here.
    private func footnote(markedAt row: Int) -> String? {
        guard !restored.contains(row), let label = page.footnotes.marks[row] else { return nil }
        return keptFootnotes.contains(label) ? label : nil
    }

    /// Whether a detached block of its own begins here.
    private func isForeign(_ row: Int, own: Int) -> Bool {
        guard row != own, let index = page.blockAtRow[row] else { return false }
        return page.blocks[index].isDetached && !restored.contains(row)
    }

    private mutating func read(_ row: Int, in rows: Range<Int>, own: Int, depth: Int) -> [Inline] {
        let node = page.nodes[row]
        switch node.tag {
        case .text: return rows.contains(row) ? text(page.nodes.text[node.text]) : []
        case .br: return rows.contains(row) ? lineBreak() : []
        case .script, .style, .template, .input: return []
        case .img, .image:
            return ImageReader(page: page, links: links).image(row).map { image($0) } ?? []
        case .math: return math(row)
        default: break
        }
        guard depth < ReadingLimits.inlineDepth else {
            return text(page.nodes.text[node.text])
        }
        guard row + 1 < node.end else { return [] }
        if node.tag == .ruby { return [.ruby(ruby(row, in: rows, own: own, depth: depth))] }
        let content = read(from: row + 1, in: rows, own: own, depth: depth + 1)
        return mark(content, as: row)
    }

    private mutating func text(_ bytes: ArraySlice<UInt8>) -> [Inline] {
        var folded = FoldedText(endsInSpace: endsInSpace)
        folded.append(bytes)
        guard !folded.isEmpty else { return [] }
        endsInSpace = folded.endsInSpace
        return [.text(folded.wholeString)]
    }

    private mutating func lineBreak() -> [Inline] {
        endsInSpace = true
        return [.lineBreak]
    }

    private mutating func image(_ image: Image) -> [Inline] {
        endsInSpace = false
        return [.image(image)]
    }

    private mutating func math(_ row: Int) -> [Inline] {
        endsInSpace = false
        return [.math(MathReader(nodes: page.nodes).math(row))]
    }

    private mutating func ruby(_ row: Int, in rows: Range<Int>, own: Int, depth: Int) -> Ruby {
        var ruby = Ruby(base: [], reading: [])
        for child in page.nodes.children(of: row) where !isForeign(child, own: own) {
            let content = read(child, in: rows, own: own, depth: depth + 1)
            switch page.nodes[child].tag {
            case .rt, .rtc: ruby.reading += content
            case .rp: break
            default: ruby.base += content
            }
        }
        return ruby
    }
}

extension InlineReader {
    /// What an inline element makes of its content.
    private mutating func mark(_ content: [Inline], as row: Int) -> [Inline] {
        guard !content.isEmpty else { return [] }
        let nodes = page.nodes
        switch nodes[row].tag {
        case .em, .i, .cite, .dfn, .var: return [.emphasis(content)]
        case .strong, .b: return [.strong(content)]
        case .small: return [.small(content)]
        case .sub: return [.subscript(content)]
        case .sup: return content.isFootnoteReferences ? content : [.superscript(content)]
        case .del, .s, .strike: return [.deleted(content)]
        case .ins: return [.inserted(content)]
        case .q: return [.quote(content)]
        case .code, .kbd, .samp, .tt: return code(content)
        case .a: return link(content, row)
        case .abbr, .acronym:
            guard let expansion = nodes.attribute(.title, of: row), !expansion.isEmpty else {
                return content
            }
            return [.abbreviation(content, expansion: FoldedText.folded(expansion))]
        default: return passage(content, row)
        }
    }

    private func code(_ content: [Inline]) -> [Inline] {
        let isPlain = content.allSatisfy { if case .text = $0 { true } else { false } }
        return isPlain ? [.code(content.plainText)] : content
    }

    private mutating func link(_ content: [Inline], _ row: Int) -> [Inline] {
        guard !content.containsLink, let href = page.nodes.attribute(.href, of: row) else {
            return content
        }
        let line = page.fileLine(page.nodes[row].line)
        let outcome = links.resolve(href, text: content.plainText, line: line)
        if let change = outcome.change { linkChanges.append(change) }
        guard let target = outcome.target else { return content }
        let title = page.nodes.attribute(.title, of: row).map(FoldedText.folded)
        return [
            .link(
                Link(target: target, content: content, title: title?.isEmpty ?? true ? nil : title))
        ]
    }

    private func passage(_ content: [Inline], _ row: Int) -> [Inline] {
        let language = page.nodes.language(row)
        let direction = page.nodes.direction(row)
        guard language != nil || direction != nil else { return content }
        return [.passage(Passage(language: language, direction: direction, content: content))]
    }

    /// Inline elements that stand around a whole block because they hold other blocks too.
    private mutating func wrapped(_ inlines: [Inline], around element: Int) -> [Inline] {
        var inlines = inlines
        for row in [element] + page.nodes.ancestors(of: element) {
            switch page.nodes[row].tag {
            case .a, .b, .strong, .i, .em, .del, .ins, .s, .strike: inlines = mark(inlines, as: row)
            default: break
            }
        }
        return inlines
    }
}

extension [Inline] {
    /// Nothing but marks of footnotes, which the editions raise themselves.
    fileprivate var isFootnoteReferences: Bool {
        allSatisfy { if case .footnoteReference = $0 { true } else { false } }
    }

    var containsLink: Bool {
        contains { inline in
            if case .link = inline { true } else { inline.children.containsLink }
        }
    }

    /// Takes spaces and line breaks off the end.
    mutating func trimEnd() {
        while let last {
            guard let trimmed = last.trimmedAtEnd else {
                removeLast()
                continue
            }
            self[count - 1] = trimmed
            return
        }
    }
}

extension Inline {
    /// The inline without white space at its end; `nil` when nothing is left.
    fileprivate var trimmedAtEnd: Inline? {
        switch self {
        case .lineBreak: return nil
        case .text(let words):
            let trimmed = words.trimmingSuffix(" ")
            return trimmed.isEmpty ? nil : .text(trimmed)
        case .emphasis(let content): return Self.trimmed(content).map(Inline.emphasis)
        case .strong(let content): return Self.trimmed(content).map(Inline.strong)
        case .small(let content): return Self.trimmed(content).map(Inline.small)
        case .link(var link):
            guard let content = Self.trimmed(link.content) else { return nil }
            link.content = content
            return .link(link)
        default: return self
        }
    }

    private static func trimmed(_ content: [Inline]) -> [Inline]? {
        var content = content
        content.trimEnd()
        return content.isEmpty ? nil : content
    }
}

extension String {
    func trimmingSuffix(_ space: Character) -> String {
        var end = endIndex
        while end > startIndex, self[index(before: end)] == space { end = index(before: end) }
        return String(self[..<end])
    }
}
