import ArticleModel
import DOM

/// What a block alone cannot know: decisions that the page's structure settles, made after all
/// blocks have been judged.
struct Smoothing {
    private let page: Page
    private let articles: ElementTally
    private let paragraphs: ElementTally

    init(page: Page) {
        self.page = page
        articles = ElementTally(of: [.h1, .article, .main], in: page.nodes)
        paragraphs = ElementTally(of: [.p], in: page.nodes)
    }

    func smooth(_ verdicts: inout [Verdict]) {
        vote(in: &verdicts, on: .table, rule: "table", noun: "table")
        vote(in: &verdicts, on: .pre, rule: "code-whole", noun: "code")
        vote(in: &verdicts, on: .ul, rule: "list-whole", noun: "list")
        vote(in: &verdicts, on: .ol, rule: "list-whole", noun: "list")
        vote(in: &verdicts, on: .dl, rule: "list-whole", noun: "list")
        dropIdleHeadings(in: &verdicts)
        keepSomething(in: &verdicts)
    }

    /// A list or a table stays or goes as a whole, as most of its text does. Hidden text, controls
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

    /// A heading heads what follows up to the next heading of its own level or above; one with
    /// nothing kept below it heads nothing.
    private func dropIdleHeadings(in verdicts: inout [Verdict]) {
        /// The deepest heading level that what is kept after this point still wants above it.
        var levelWanting = 0
        for index in page.blocks.indices.reversed() where verdicts[index].isKept {
            let tag = page.nodes[page.blocks[index].element].tag
            guard let level = HeadingLevel.level(of: tag) else {
                levelWanting = 6
                continue
            }
            if level > levelWanting {
                verdicts[index].overrule(
                    isKept: false, rule: "idle-heading", sentence: "heads nothing that is kept")
            } else {
                levelWanting = level - 1
            }
        }
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
