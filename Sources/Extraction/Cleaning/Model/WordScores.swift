/// What the learnt words say of one block.
struct WordScores: Sendable {
    var mean: Float = 0
    var worst: Float = 0
    var best: Float = 0
    var first: Float = 0
    /// Of the whole text, where it is short.
    var label: Float = 0
    private var count = 0

    /// The mean of a block of few words, else 0.
    var shortMean: Float { count <= 6 ? mean : 0 }

    /// Of no block.
    init() {}

    init(_ words: BlockWords, _ block: Int, _ table: LearntTable) {
        for word in words.told[block] {
            let score = table[word]
            if count == 0 { (first, worst, best) = (score, score, score) }
            worst = min(worst, score)
            best = max(best, score)
            mean += score
            count += 1
        }
        mean = count == 0 ? 0 : Float(Double(mean) / Double(count))
        let whole = words.wholes[block]
        label = whole == 0 ? 0 : table[whole ^ BlockWords.whole]
    }

    static let columns = [
        FeatureColumn("word-mean", of: "words") { "its words \(verdict($0))" },
        FeatureColumn("word-worst", of: "words") { "words of its kind \(verdict($0))" },
        FeatureColumn("word-best", of: "words") { "words of its kind \(verdict($0))" },
        FeatureColumn("word-first", of: "words") { "words like its first \(verdict($0))" },
        FeatureColumn("heading-word-mean", of: "words") { "the words of the heading above \(verdict($0))" },
        FeatureColumn("heading-word-worst", of: "words") { "words like those of the heading above \(verdict($0))" },
        FeatureColumn("heading-word-best", of: "words") { "words like those of the heading above \(verdict($0))" },
        FeatureColumn("label-after", of: "words") { "the words of the block after it \(verdict($0))" },
        FeatureColumn("worst-words-before", of: "words") { "words shortly before it \(verdict($0))" },
        FeatureColumn("worst-label-after", of: "words") { "words shortly after it \(verdict($0))" },
    ]

    private static func verdict(_ score: Float) -> String {
        switch score {
        case ..<(-0.5): "stand on other sites mostly outside articles"
        case 0.5...: "stand on other sites mostly in articles"
        default: "stand in articles and outside them"
        }
    }
}
