import ArticleModel

extension Doubts {
    static func embeddedText(_ article: CleanArticle) -> Doubt? {
        let isEmbedded = article.keepReasons.values.contains { reasons in
            reasons.first?.rule == EmbeddedTextJudge.rule
        }
        guard isEmbedded else { return nil }
        return Doubt(
            code: .embeddedText,
            message: "The text was taken from the page’s data, not from what it shows.",
            fix: "keep: \"#\(EmbeddedText.name)\"", line: article.blocks.first?.origin.line)
    }
}
