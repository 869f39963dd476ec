/// How far the block is from the boxes that hold the page's prose.
struct MainTextFeatures: FeatureGroup {
    static let columns = targets.flatMap { target in
        [
            FeatureColumn("out-of-\(target.name)", of: "main-text") {
                $0 == 0
                    ? "stands in the box \(target.words)"
                    : "stands \(Wording.number($0, "level")) outside the box \(target.words)"
            },
            FeatureColumn("up-to-\(target.name)", of: "main-text") {
                $0 == 0
                    ? "stands in or around the box \(target.words)"
                    : "is \(Wording.number($0, "level")) deep in a part of the page beside the box \(target.words)"
            },
        ]
    } + [
        FeatureColumn("share-with-best", of: "main-text") {
            "shares with the box that looks most like the article one that holds"
                + " \(Wording.share($0)) of the page’s text"
        }
    ]

    /// The last three hold a share of the prose, from 0 to 1.
    private static let targets: [(name: String, words: String, share: Double)] = [
        ("best", "that looks most like the article", 0),
        ("half", "with half of the page’s paragraphs", 0.5),
        ("most", "with three quarters of the page’s paragraphs", 0.75),
        ("nearly-all", "with nearly all of the page’s paragraphs", 0.92),
    ]

    private let page: PageMeasures
    private let distances: [BoxDistance]

    init(_ page: PageMeasures) {
        self.page = page
        distances = Self.targets.map { target in
            let box =
                target.share == 0
                ? page.best : page.sums.deepest(page.boxes, holding: target.share)
            return BoxDistance(to: box, in: page.boxes)
        }
    }

    func append(_ block: Int, to values: inout [Float]) {
        let box = page.boxes.ofBlock[block]
        for distance in distances {
            values.append(Float(distance.out(box, in: page.boxes)))
            values.append(Float(distance.up[box]))
        }
        values.append(page.share(page.sums.length[distances[0].meeting[box]]))
    }
}
