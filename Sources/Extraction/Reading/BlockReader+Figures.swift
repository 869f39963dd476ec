import ArticleModel
import DOM

extension BlockReader {
    /// A figure with its pictures and caption; one around a table or a quotation is only a frame.
    mutating func figure(_ row: Int, depth: Int) -> [Block]? {
        let rows = row..<page.nodes[row].end
        guard framed.count(in: rows) == 0, isCaptioned(row) || !isMostOfArticle(rows) else {
            return nil
        }
        guard keptBlocks.hasKept(in: rows) || keptBlocks.holds(row) else { return [] }
        var figure = Figure()
        figure.images =
            rows.filter { page.nodes[$0].tag == .img || page.nodes[$0].tag == .image }
            .compactMap { images.image($0) }.uniqued
        (figure.caption, figure.credit) = CaptionText.split(
            blocks(in: row + 1..<rows.upperBound, depth: depth).filter { !$0.isPicture }.inlines)
        guard !figure.images.isEmpty || !figure.caption.isEmpty || !figure.credit.isEmpty else {
            return []
        }
        return [block(.figure(figure), at: row, id: id(in: rows))]
    }

    private func isCaptioned(_ row: Int) -> Bool {
        page.nodes.children(of: row).contains { page.nodes[$0].tag == .figcaption }
    }

    /// A picture that stands by itself between paragraphs.
    mutating func figure(ofImage row: Int) -> [Block] {
        guard keptBlocks.holds(row), let image = images.image(row) else { return [] }
        return [block(.figure(Figure(images: [image])), at: row)]
    }

    /// The videos, posts and maps in a run of rows, those inside one another aside.
    mutating func embeds(in rows: Range<Int>) -> [Block] {
        var blocks: [Block] = []
        var row = rows.lowerBound
        while row < rows.upperBound {
            let found = embed(row)
            blocks += found
            row = found.isEmpty ? row + 1 : page.nodes[row].end
        }
        return blocks
    }

    /// A video, post or map, as a link.
    mutating func embed(_ row: Int) -> [Block] {
        guard EmbedReader.tags.contains(page.nodes[row].tag), keptBlocks.holds(row),
            let embed = EmbedReader(page: page, links: images.links).embed(row)
        else { return [] }
        return [block(.embed(embed), at: row)]
    }
}

extension Block {
    /// Only a picture, without a word.
    var isPicture: Bool {
        if case .figure(let figure) = content {
            figure.caption.isEmpty && figure.credit.isEmpty
        } else {
            false
        }
    }
}

extension [Image] {
    /// Each source once: lazy pictures stand in the page twice.
    var uniqued: [Image] {
        var seen: Set<String> = []
        return filter { seen.insert($0.source).inserted }
    }
}
