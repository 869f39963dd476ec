import ArticleModel
import DOM

/// What a block alone cannot know: decisions that the page's structure settles, made after all
/// blocks have been judged.
struct Smoothing {
    private let page: Page
    private let articles: ElementTally
    private let paragraphs: ElementTally
    private let pictures: ElementTally
    private let captions: ElementTally

    init(page: Page) {
        self.page = page
        articles = ElementTally(of: [.h1, .article, .main], in: page.nodes)
        paragraphs = ElementTally(of: [.p], in: page.nodes)
        captions = ElementTally(of: [.figcaption], in: page.nodes)
        pictures = ElementTally(of: [.img, .picture, .video], in: page.nodes)
    }

    func smooth(_ verdicts: inout [Verdict]) {
        vote(in: &verdicts, on: .table, rule: "table", noun: "table")
        vote(in: &verdicts, on: .pre, rule: "code-whole", noun: "code")
        vote(in: &verdicts, on: .dl, rule: "list-whole", noun: "list of terms")
        dropTrailingHeadings(in: &verdicts)
        keepCaptions(in: &verdicts)
        keepSomething(in: &verdicts)
    }

    /// A table, a piece of code or a list of terms stays or goes as a whole, as most of its text does. Hidden text, controls
    /// and stock phrases keep their own verdict; so do containers that hold whole articles.
    private func vote(in verdicts: inout [Verdict], on tag: HTMLTag, rule: String, noun: String) {
        var row = 0
        while row < page.nodes.count {
            let rows = row..<page.nodes[row].end
            guard page.nodes[row].tag == tag, !holdsSections(rows) else {
                row += 1
                continue
            }
            vote(in: &verdicts, among: rows, rule: rule, noun: noun)
            row = rows.upperBound
        }
    }

    private func vote(
        in verdicts: inout [Verdict], among rows: Range<Int>, rule: String, noun: String
    ) {
        let members = page.blockIndices(in: rows).filter { !verdicts[$0].isSettled }
        let kept = members.filter { verdicts[$0].isKept }
        let isKept = kept.map(length).reduce(0, +) * 2 > members.map(length).reduce(0, +)
        let fate = isKept ? "is kept" : "is not part of the article"
        for index in members where verdicts[index].isKept != isKept {
            verdicts[index].overrule(
                isKept: isKept, rule: rule, sentence: "the \(noun) around it \(fate)")
        }
    }

    /// Headings below the last text that is kept head nothing. Where nothing but headings is kept,
    /// they are the text.
    private func dropTrailingHeadings(in verdicts: inout [Verdict]) {
        let kept = verdicts.indices.filter { verdicts[$0].isKept }
        let trailing = kept.reversed().prefix { isHeading($0) }
        guard trailing.count < kept.count else { return }
        for index in trailing {
            verdicts[index].overrule(
                isKept: false, rule: "idle-heading", sentence: "heads nothing that is kept")
        }
    }

    /// Marked pages disagree about captions, so the model does; but a picture that stands in the text
    /// is of no use without its words.
    private func keepCaptions(in verdicts: inout [Verdict]) {
        guard captions.count(in: page.nodes.nodes.indices) > 0 else { return }
        let kept = KeptBlocks(page: page, verdicts: verdicts)
        for index in verdicts.indices where !verdicts[index].isKept && !verdicts[index].isSettled {
            guard let figure = figure(around: page.blocks[index].element), kept.holds(figure) else {
                continue
            }
            verdicts[index].overrule(
                isKept: true, rule: CleanArticle.captionRule,
                sentence: "is the caption of a picture in the text")
        }
    }

    /// The figure with a picture of which an element is, or stands in, the caption.
    private func figure(around element: Int) -> Int? {
        let around = Array(page.nodes.lineage(of: element).prefix(Self.captionDepth))
        guard around.contains(where: { page.nodes[$0].tag == .figcaption }),
            let figure = around.first(where: { page.nodes[$0].tag == .figure })
        else { return nil }
        return pictures.count(in: figure..<page.nodes[figure].end) > 0 ? figure : nil
    }

    /// In levels, from the words to the figure.
    private static let captionDepth = 6

    private func isHeading(_ index: Int) -> Bool {
        ElementSets.heading.contains(page.nodes[page.blocks[index].element].tag)
    }

    /// A page whose every block was refused still says something: its visible text outside the
    /// menus and the head of the article.
    private func keepSomething(in verdicts: inout [Verdict]) {
        guard !verdicts.contains(where: \.isKept) else { return }
        for index in verdicts.indices where page.blocks[index].kind == .visible {
            guard !verdicts[index].isSettled else { continue }
            verdicts[index].overrule(
                isKept: true, rule: "nothing-else",
                sentence: "is kept because the page has no paragraph of whole sentences")
        }
    }

    /// Whether the element is a frame for sections rather than a list or table of data.
    private func holdsSections(_ rows: Range<Int>) -> Bool {
        articles.count(in: rows) > 0 || paragraphs.count(in: rows) > 8
    }

    private func length(_ index: Int) -> Int { page.byteCount(of: page.blocks[index]) }
}
