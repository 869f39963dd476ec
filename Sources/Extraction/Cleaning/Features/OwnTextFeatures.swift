/// What the block says and how.
struct OwnTextFeatures: FeatureGroup {
    static let columns = [
        FeatureColumn("length", of: "length") { "has \(Wording.number($0, "character"))" },
        FeatureColumn("words", of: "length") { "has \(Wording.number($0, "word"))" },
        FeatureColumn("links", of: "links") { "\(Wording.share($0)) of its words are links" },
        FeatureColumn("commas", of: "sentences") { "has \(Wording.number($0, "comma"))" },
        FeatureColumn("closed", of: "sentences") {
            $0 > 0 ? "ends like a sentence" : "does not end like a sentence"
        },
        FeatureColumn("digits", of: "letters") {
            "\(Wording.share($0)) of its characters are digits"
        },
        FeatureColumn("capitals", of: "letters") {
            "\(Wording.share($0)) of its letters are capitals"
        },
        FeatureColumn("separators", of: "links") {
            "has \(Wording.number($0, "separator")), as menus have"
        },
        FeatureColumn("italics", of: "letters") { "\(Wording.share($0)) of it is in italics" },
        FeatureColumn("copies", of: "repetition") {
            $0 > 1 ? "stands \(Int($0)) times on the page" : "stands only once on the page"
        },
        FeatureColumn("copy", of: "repetition") {
            $0 > 0
                ? "\(Wording.number($0, "block")) before it say the same" : "is the first to say so"
        },
        FeatureColumn("said-before", of: "repetition") {
            "\(Wording.share($0)) of what it says stands earlier on the page"
        },
        FeatureColumn("said-after", of: "repetition") {
            "\(Wording.share($0)) of what it says stands again later on the page"
        },
        FeatureColumn("relative-length", of: "length") {
            "is \(Wording.share($0)) as long as the longest block"
        },
        FeatureColumn("link-count", of: "links") { "has \(Wording.number($0, "link"))" },
    ]

    private let page: PageMeasures
    /// By block: how many blocks say the same, and how many of them before it.
    private let copies: [Int]
    private let earlierCopies: [Int]
    private let repetitions: Repetitions
    private let longest: Double
    private let links: BlockLinks

    init(_ page: PageMeasures) {
        self.page = page
        var texts = KeyNumbers()
        var counts: [Int] = []
        let numbers = page.measures.map { texts.number(of: $0.hash.value) }
        earlierCopies = numbers.map { text in
            if text == counts.count { counts.append(0) }
            counts[text] += 1
            return counts[text] - 1
        }
        copies = numbers.map { counts[$0] }
        repetitions = Repetitions(page)
        longest = Double(max(1, page.measures.map(\.length).max() ?? 1))
        links = BlockLinks(page.page)
    }

    func append(_ block: Int, to values: inout [Float]) {
        let measure = page.measures[block]
        let length = Double(max(1, measure.length))
        let letters = Double(max(1, measure.capitals + measure.smalls))
        values.append(Float(measure.length))
        values.append(Float(measure.words.count))
        values.append(Float(measure.linkDensity))
        values.append(Float(measure.commas))
        values.append(measure.marks.contains(.closed) ? 1 : 0)
        values.append(Float(Double(measure.digits) / length))
        values.append(Float(Double(measure.capitals) / letters))
        values.append(Float(measure.separators))
        values.append(Float(Double(measure.italic) / length))
        values.append(Float(copies[block]))
        values.append(Float(earlierCopies[block]))
        values.append(repetitions.before[block])
        values.append(repetitions.after[block])
        values.append(Float(Double(measure.length) / longest))
        values.append(Float(links.count[block]))
    }
}
