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
    var linkChanges: [LinkChange] = []
    /// Looked up only on pages that link to themselves.
    lazy var innerTargets = InnerTargets(page: page, kept: kept)
    private let kept: KeptBlocks
    private var endsInSpace = true

    init(page: Page, kept: KeptBlocks, links: LinkReader) {
        self.page = page
        self.kept = kept
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
        inlines.moveSpaceBehindLinks()
        inlines.unwrapMarkedQuotes()
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
        guard row + 1 < node.end else { return [] }
        guard depth < ReadingLimits.inlineDepth else { return unmarked(row, in: rows, own: own) }
        if node.tag == .ruby { return ruby(row, in: rows, own: own, depth: depth) }
        let content = read(from: row + 1, in: rows, own: own, depth: depth + 1)
        return mark(content, as: row)
    }

    /// The words of an element that nests too deep for more.
    private mutating func unmarked(_ element: Int, in rows: Range<Int>, own: Int) -> [Inline] {
        var inlines: [Inline] = []
        var row = max(element, rows.lowerBound)
        while row < min(page.nodes[element].end, rows.upperBound) {
            guard !isForeign(row, own: own) else {
                row = page.nodes[row].end
                continue
            }
            switch page.nodes[row].tag {
            case .text: inlines += text(page.nodes.text[page.nodes[row].text])
            case .br: inlines += lineBreak()
            default: break
            }
            row += 1
        }
        return inlines
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

    /// An emoji that the page drew as a picture is the sign again.
    private mutating func image(_ image: Image) -> [Inline] {
        endsInSpace = false
        if let sign = image.alternative, sign.isEmoji { return [.text(sign)] }
        return [.image(image)]
    }

    private mutating func math(_ row: Int) -> [Inline] {
        endsInSpace = false
        return [.math(MathReader(nodes: page.nodes).math(row))]
    }

    /// Without a reading, the base is words like others.
    private mutating func ruby(_ row: Int, in rows: Range<Int>, own: Int, depth: Int) -> [Inline] {
        var ruby = Ruby(base: [], reading: [])
        for child in page.nodes.children(of: row) where !isForeign(child, own: own) {
            let content = read(child, in: rows, own: own, depth: depth + 1)
            switch page.nodes[child].tag {
            case .rt, .rtc: ruby.reading += content
            default: ruby.base += content
            }
        }
        return ruby.reading.isEmpty ? ruby.base : [.ruby(ruby)]
    }
}
