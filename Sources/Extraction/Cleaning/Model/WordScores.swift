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
        FeatureColumn("word-mean", of: "words") { verdict("its words", $0) },
        FeatureColumn("word-worst", of: "words") { verdict("words of its kind", $0) },
        FeatureColumn("word-best", of: "words") { verdict("words of its kind", $0) },
        FeatureColumn("word-first", of: "words") { verdict("words like its first", $0) },
        FeatureColumn("heading-word-mean", of: "words") {
            verdict("the words of the heading above", $0)
        },
        FeatureColumn("heading-word-worst", of: "words") {
            verdict("words like those of the heading above", $0)
        },
        FeatureColumn("heading-word-best", of: "words") {
            verdict("words like those of the heading above", $0)
        },
        FeatureColumn("label-after", of: "words") {
            verdict("the words of the block after it", $0)
        },
        FeatureColumn("worst-words-before", of: "words") { verdict("words shortly before it", $0) },
        FeatureColumn("worst-label-after", of: "words") { verdict("words shortly after it", $0) },
    ]

    private static func verdict(_ words: String, _ score: Float) -> String? {
        switch score {
        case ..<(-0.5): "\(words) stand on other sites mostly outside articles"
        case 0.5...: "\(words) stand on other sites mostly in articles"
        default: nil
        }
    }
}
