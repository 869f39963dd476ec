import ArticleModel
import DOM

/// What a block alone cannot know: decisions that the page's structure settles, made after all
/// blocks have been judged.
struct Smoothing {
    let page: Page

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
        for row in page.nodes.nodes.indices where page.nodes[row].tag == tag {
            let members = page.blockIndices(in: row..<page.nodes[row].end).filter {
                !Self.isSettled(verdicts[$0])
            }
            guard members.count > 1, !holdsSections(row) else { continue }
            let kept = members.filter { verdicts[$0].isKept }
            let weight = members.map(length).reduce(0, +)
            let isKept = kept.map(length).reduce(0, +) * 2 > weight
            for index in members where verdicts[index].isKept != isKept {
                let fate = isKept ? "is kept" : "is not part of the article"
                verdicts[index].overrule(
                    isKept: isKept, rule: rule, sentence: "the \(noun) around it \(fate)")
            }
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
    /// menus.
    private func keepSomething(in verdicts: inout [Verdict]) {
        guard !verdicts.contains(where: \.isKept) else { return }
        for index in verdicts.indices where page.blocks[index].kind == .visible {
            let refusals = verdicts[index].reasons.map(\.rule)
            guard !refusals.contains("region"), !refusals.contains("phrase") else { continue }
            verdicts[index].overrule(
                isKept: true, rule: "nothing-else",
                sentence: "is kept because the page has no paragraph of whole sentences")
        }
    }

    private static func isSettled(_ verdict: Verdict) -> Bool {
        verdict.reasons.contains {
            ["hidden", "control", "phrase", "footnote-mark"].contains($0.rule)
        }
    }

    /// Whether the element is a frame for sections rather than a list or table of data.
    private func holdsSections(_ row: Int) -> Bool {
        let inside = page.nodes.nodes[row + 1..<page.nodes[row].end]
        return inside.contains { $0.tag == .h1 || $0.tag == .article || $0.tag == .main }
            || inside.count { $0.tag == .p } > 8
    }

    private func length(_ index: Int) -> Int { page.byteCount(of: page.blocks[index]) }
}

/// The level of HTML's six headings.
enum HeadingLevel {
    static func level(of tag: HTMLTag) -> Int? {
        switch tag {
        case .h1: 1
        case .h2: 2
        case .h3: 3
        case .h4: 4
        case .h5: 5
        case .h6: 6
        default: nil
        }
    }
}

extension Array {
    /// The index of the first element for which the predicate holds, where it holds for all after
    /// the first; by halving.
    func partitioningIndex(where isAfter: (Element) -> Bool) -> Int {
        var low = startIndex
        var high = endIndex
        while low < high {
            let middle = low + (high - low) / 2
            if isAfter(self[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
