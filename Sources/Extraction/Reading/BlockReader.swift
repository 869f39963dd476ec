import ArticleModel
import DOM

/// Reads what was kept of a page into blocks: the last place that sees a node.
///
/// It goes through the rows once. Containers that mean nothing (`div`, `section` …) are walked
/// through; elements that mean something read their own rows by the same way.
struct BlockReader {
    let page: Page
    let keptBlocks: KeptBlocks
    let images: ImageReader
    var inlines: InlineReader
    /// What makes a figure around it a mere frame.
    let framed: ElementTally
    /// By block index: it stands in what has been read so far.
    private var isRead: [Bool]
    private var paths: NodePaths

    init(page: Page, kept: KeptBlocks, links: LinkReader) {
        self.page = page
        keptBlocks = kept
        images = ImageReader(page: page, links: links)
        inlines = InlineReader(page: page, kept: kept, links: links)
        framed = ElementTally(
            of: [
                .table, .blockquote, .pre, .ul, .ol, .iframe, .embed, .object, .video, .audio,
            ], in: page.nodes)
        isRead = Array(repeating: false, count: page.blocks.count)
        paths = NodePaths(page.nodes)
    }

    /// The article's body.
    mutating func body() -> [Block] {
        var blocks = blocks(in: 0..<page.nodes.count, depth: 0)
        HeadingLevels.normalise(&blocks)
        RepeatedPictures.drop(from: &blocks)
        blocks.trimDividers()
        DanglingLinks.drop(from: &blocks)
        return blocks
    }

    /// The blocks that begin in a run of rows.
    mutating func blocks(in rows: Range<Int>, depth: Int) -> [Block] {
        var blocks: [Block] = []
        var row = rows.lowerBound
        while row < rows.upperBound {
            if let index = page.blockAtRow[row] {
                blocks.append(contentsOf: textBlocks(at: index))
                row = page.blocks[index].rows.upperBound
            } else if let (structure, end) = structure(at: row, depth: depth) {
                blocks.append(contentsOf: structure)
                row = end
            } else {
                row += 1
            }
        }
        return blocks
    }

    /// One text block, with the films and maps that stand in it; or where it was not kept, what an
    /// editor put back of the detached ones in it.
    private mutating func textBlocks(at index: Int) -> [Block] {
        let rows = page.blocks[index].rows
        guard keptBlocks.isKept(index) else {
            let restored = keptBlocks.indices(in: rows).dropFirst().compactMap { block($0) }
            return restored + (page.blocks[index].kind == .control ? embed(rows.lowerBound) : [])
        }
        return [block(index)].compactMap { $0 } + embeds(in: rows)
    }

    /// One text block, as a paragraph or a heading; `nil` when it was not kept.
    private mutating func block(_ index: Int) -> Block? {
        guard keptBlocks.isKept(index) else { return nil }
        let text = page.blocks[index]
        markRead(text.isDetached ? text.rows.lowerBound..<text.rows.lowerBound + 1 : text.rows)
        let content = inlines.inlines(of: text)
        guard !content.isEmpty else { return nil }
        return block(
            Self.content(content, in: page.nodes[text.element].tag), at: text.element,
            id: keptBlocks.ids[index], line: text.line)
    }

    private static func content(_ inlines: [Inline], in tag: HTMLTag) -> Block.Content {
        if let level = HeadingLevel.level(of: tag) {
            return .heading(level: level, inlines.unstressed)
        }
        if case .math(let math) = inlines.first, inlines.count == 1, math.isDisplay {
            return .math(math)
        }
        return .paragraph(inlines)
    }

    /// A block that stands where an element stands.
    mutating func block(
        _ content: Block.Content, at row: Int, id: String? = nil, line: Int? = nil
    ) -> Block {
        Block(
            content, id: id, language: declared(row) { page.nodes.language($0) },
            direction: declared(row) { page.nodes.direction($0) },
            origin: Origin(
                path: paths.path(of: row), line: page.fileLine(line ?? page.line(of: row))))
    }

    /// The id of the first kept text block in a run of rows.
    func id(in rows: Range<Int>) -> String? {
        keptBlocks.indices(in: rows).first { keptBlocks.isKept($0) }.map { keptBlocks.ids[$0] }
    }

    /// What the nearest element around declares, the root aside: that speaks for the whole page.
    private func declared<Value>(_ row: Int, _ read: (Int) -> Value?) -> Value? {
        for element in page.nodes.lineage(of: row) {
            let tag = page.nodes[element].tag
            if tag == .html || tag == .body { return nil }
            if let value = read(element) { return value }
        }
        return nil
    }
}

extension BlockReader {
    /// An element that means more than its text.
    /// - Returns: what it reads as, and the row behind it; `nil` for a mere container.
    private mutating func structure(at row: Int, depth: Int) -> (blocks: [Block], end: Int)? {
        let node = page.nodes[row]
        let rows = row..<node.end
        switch node.tag {
        case .script, .style, .template, .head: return ([], node.end)
        case .hr: return ([block(.divider, at: row)], node.end)
        case .img, .image: return (figure(ofImage: row), node.end)
        case _ where EmbedReader.tags.contains(node.tag): return (embed(row), node.end)
        default: break
        }
        guard depth < ReadingLimits.blockDepth else { return nil }
        guard keptBlocks.hasKept(in: rows) || node.tag == .figure else { return nil }
        guard let blocks = read(node.tag, row, depth: depth + 1) else { return nil }
        return (blocks + leftovers(in: rows), node.end)
    }

    /// What an element holds beside its proper parts, such as words between the rows of a table.
    private mutating func leftovers(in rows: Range<Int>) -> [Block] {
        keptBlocks.indices(in: rows).filter { !isRead[$0] }.compactMap { block($0) }
    }

    /// Notes that the text in a run of rows has been read.
    mutating func markRead(_ rows: Range<Int>) {
        for index in keptBlocks.indices(in: rows) { isRead[index] = true }
    }

    /// An element with text of its own; `nil` where it means nothing after all.
    private mutating func read(_ tag: HTMLTag, _ row: Int, depth: Int) -> [Block]? {
        if let label = page.footnotes.notes[row] { return footnote(row, label, depth: depth) }
        return switch tag {
        case .ul, .menu, .dir: list(row, .bulleted, depth: depth)
        case .ol: list(row, numbering(row), depth: depth)
        case .dl: descriptionList(row, depth: depth)
        case .table: table(row, depth: depth)
        case .blockquote: quotation(row, depth: depth)
        case .figure: figure(row, depth: depth)
        case .pre, .listing, .xmp: code(row)
        // One that is open hides nothing: manuals have every entry in one.
        case .details where page.nodes.has(.open, row): nil
        case .aside, .details: aside(row, depth: depth)
        case .div, .section: factBox(row, depth: depth)
        default: nil
        }
    }
}

extension [Inline] {
    /// Without what makes words bold: in a heading all are.
    var unstressed: [Inline] {
        flatMap { inline -> [Inline] in
            if case .strong(let words) = inline { return words.unstressed }
            return [inline.mapped(\.unstressed)]
        }
    }
}
