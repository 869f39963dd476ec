import ArticleModel
import DOM

/// The text of an article that its page holds as data but does not show: pages that are put
/// together in the browser are saved without it.
struct EmbeddedText {
    /// Row of the script that has it.
    let row: Int
    private let html: String

    /// In characters, white space aside. A shorter text is a teaser or a description.
    private static let shortest = 500
    /// Of the text, how much the page may show: in the same words, or as prose of any kind; from 0
    /// to 1.
    private static let mostShown = 1.0 / 3

    /// `nil` for a page that shows its text, which is nearly every page. What costs little is asked
    /// first: most pages have no such data, and most that do show it.
    init?(of page: Page) {
        let scripts = page.linkedData.filter { row in
            EmbeddedTextMember.all.contains { page.nodes.source(of: row).holds($0.key) }
        }
        guard !scripts.isEmpty else { return nil }
        let shown = TextSamples.letters(page.nodes.text)
        let hidden = scripts.filter { row in
            TextSamples(of: page.nodes.source(of: row)).share(in: shown) < Self.mostShown
        }
        guard !hidden.isEmpty else { return nil }
        let graph = JSONGraph(of: page.nodes, scripts: hidden)
        guard let article = JSONArticle.main(in: graph, Clues(page: page)),
            let html = EmbeddedTextMember.html(of: article.members)
        else { return nil }
        let words = TextSamples.letters(PlainWords.words(html).utf8)
        let most = Double(words.count) * Self.mostShown
        guard words.count >= Self.shortest, Double(page.lengthOfProse) < most,
            TextSamples(of: words[...]).share(in: shown) < Self.mostShown
        else { return nil }
        (row, self.html) = (article.row, html)
    }
}

extension EmbeddedText {
    /// The page with the text at its end, in an element that editors may name too.
    func source(of page: Page) -> Source {
        var source = page.source
        // An end of the page first: what it left open would swallow the text.
        source.content += Array("</body></html><article id=\"\(Self.name)\">\(html)</article>".utf8)
        return source
    }

    /// The blocks of the text in the page that was made of `source(of:)`; `nil` when what stands
    /// before swallowed it.
    func blocks(of page: Page) -> Range<Int>? {
        element(in: page).map { page.blockIndices(in: $0..<page.nodes[$0].end) }
    }

    /// Says of the text where it really stood: in the script.
    func trace(_ article: inout CleanArticle, on page: Page) {
        guard let element = element(in: page) else { return }
        let script = Origin(
            path: page.nodes.path(of: row), line: page.fileLine(page.line(of: row)))
        article.trace(page.nodes.path(of: element), to: script)
    }

    private func element(in page: Page) -> Int? {
        page.nodes.nodes.indices.last { row in
            page.nodes[row].tag == .article
                && page.nodes.attributeBytes(.id, of: row)?.elementsEqual(Self.name.utf8) ?? false
        }
    }

    static let name = "dossier-embedded-text"
}

extension Page {
    /// Rows of the scripts with linked data.
    fileprivate var linkedData: [Int] {
        nodes.sourceRows.filter { row in
            nodes[row].tag == .script
                && nodes.attributeBytes(.type, of: row).map { type in
                    ArraySlice(type.map { $0 | 0x20 }).holds(Self.dataType)
                } ?? false
        }
    }

    /// The type of scripts with linked data, letters small.
    private static let dataType = Array("ld+json".utf8)

    /// Of what the page shows, in characters.
    fileprivate var lengthOfProse: Int {
        let measures = TextMeter(self, styles: InlineStyles(nodes)).measures
        return zip(blocks, measures).filter { $0.kind == .visible && $1.isProse }
            .reduce(0) { $0 + $1.1.length }
    }
}

extension ArraySlice<UInt8> {
    /// Whether the bytes stand in these in a row.
    fileprivate func holds(_ bytes: [UInt8]) -> Bool {
        var rest = self
        while let first = bytes.first, let index = rest.firstIndex(of: first) {
            rest = rest[index...]
            if rest.starts(with: bytes) { return true }
            rest = rest.dropFirst()
        }
        return false
    }
}
