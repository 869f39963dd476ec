/// How far the block is from the boxes that hold the page's prose.
struct MainTextFeatures: FeatureGroup {
    static let columns =
        targets.flatMap { target in
            [
                FeatureColumn("out-of-\(target.name)", of: "main-text") { place($0) },
                FeatureColumn("up-to-\(target.name)", of: "main-text") {
                    $0 == 0 ? nil : "stands in a part of the page beside the main text"
                },
            ]
        } + [FeatureColumn("share-with-best", of: "main-text") { _ in nil }]

    /// The last three hold a share of the prose, from 0 to 1.
    private static let targets: [(name: String, share: Double)] = [
        ("best", 0), ("half", 0.5), ("most", 0.75), ("nearly-all", 0.92),
    ]

    private static func place(_ levels: Float) -> String {
        switch levels {
        case 0: "stands in the page’s main text"
        case 1: "stands just beside the page’s main text"
        case 2...4: "stands outside the page’s main text"
        default: "stands far outside the page’s main text"
        }
    }

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
