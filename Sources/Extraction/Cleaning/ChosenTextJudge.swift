import ArticleModel

/// Judges what a person already chose: a text or a Markdown file. All of it is the article but for
/// what is not shown, and the stock phrases that were copied along.
struct ChosenTextJudge: BlockJudge {
    func judgement(on page: PageMeasures, isExplaining: Bool) -> Judgement {
        Judgement(verdicts: page.measures.indices.map { verdict(on: $0, of: page) })
    }

    private func verdict(on index: Int, of page: PageMeasures) -> Verdict {
        if let reason = SettledBlock.reason(for: index, in: page) {
            return Verdict(settled: reason)
        }
        if page.page.blocks[index].kind == .hidden {
            let reason = Reason(
                rule: "hidden", weight: -10, sentence: "is not shown to a reader")
            return Verdict(settled: reason)
        }
        let text = page.page.text(of: page.page.blocks[index]).lowercased()
        if let phrase = BoilerplatePhrase.phrase(of: text) {
            let sentence = "“\(phrase.words)” \(phrase.sentence)"
            return Verdict(settled: Reason(rule: "phrase", weight: -10, sentence: sentence))
        }
        let reason = Reason(
            rule: "chosen-text", weight: 6, sentence: "is part of a chosen text")
        return Verdict(isKept: true, probability: 1, reasons: [reason])
    }
}
