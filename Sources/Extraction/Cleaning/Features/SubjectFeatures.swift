/// How near the block is to the page's title and description, in place and in words.
struct SubjectFeatures: FeatureGroup {
    static let columns = [
        FeatureColumn("up-to-title", of: "subject") {
            "is \(Wording.number($0, "level")) deep in a part of the page beside the title"
        },
        FeatureColumn("out-of-title", of: "subject") {
            "shares with the title a box \(Wording.number($0, "level")) above the title"
        },
        FeatureColumn("share-with-title", of: "subject") {
            "shares with the title a box that holds \(Wording.share($0)) of the page’s text"
        },
        FeatureColumn("description", of: "subject") {
            $0 < 0
                ? "cannot be compared with a description, for the page has none"
                : "says \(Wording.percent($0)) like the page’s description"
        },
        FeatureColumn("up-to-description", of: "subject") {
            $0 < 0
                ? "has no lead to be near to"
                : "is \(Wording.number($0, "level")) deep in a part of the page beside the lead"
        },
        FeatureColumn("share-with-description", of: "subject") {
            $0 < 0
                ? "has no lead to share a box with"
                : "shares with the lead a box that holds \(Wording.share($0)) of the page’s text"
        },
        FeatureColumn("subject", of: "subject") {
            $0 < 0
                ? "has no long word"
                : "\(Wording.share($0)) of its long words stand elsewhere in the main text"
        },
    ]

    private let page: PageMeasures
    private let toTitle: BoxDistance
    /// By block: how much of the description it says, from 0 to 1; empty without a description.
    private let coverages: [Double]
    /// To the block that says the description best.
    private let toDescription: BoxDistance?
    private let subject: SubjectWords

    init(_ page: PageMeasures) {
        self.page = page
        toTitle = BoxDistance(to: page.boxes.ofBlock[page.title.block], in: page.boxes)
        let description = WordSet(triplesOf: page.hints.description)
        coverages =
            description.count == 0
            ? [] : page.measures.map { description.coverage(of: page.words[$0.words]) }
        toDescription = Self.lead(of: page, coverages).map {
            BoxDistance(to: page.boxes.ofBlock[$0], in: page.boxes)
        }
        subject = SubjectWords(page)
    }

    /// The block that says at least half like the description.
    private static func lead(of page: PageMeasures, _ coverages: [Double]) -> Int? {
        var best: (block: Int, coverage: Double)?
        for (block, coverage) in coverages.enumerated() where page.measures[block].length >= 40 {
            if coverage > best?.coverage ?? 0.499 { best = (block, coverage) }
        }
        return best?.block
    }

    func append(_ block: Int, to values: inout [Float]) {
        let box = page.boxes.ofBlock[block]
        values.append(Float(toTitle.up[box]))
        values.append(Float(toTitle.out(box, in: page.boxes)))
        values.append(page.share(page.sums.length[toTitle.meeting[box]]))
        values.append(coverages.isEmpty ? -1 : Float(coverages[block]))
        values.append(toDescription.map { Float($0.up[box]) } ?? -1)
        values.append(toDescription.map { page.share(page.sums.length[$0.meeting[box]]) } ?? -1)
        values.append(subject.share(of: block, in: page))
    }
}
