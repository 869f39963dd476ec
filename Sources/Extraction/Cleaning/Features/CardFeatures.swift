/// The repeated box the block stands in, where there is one: a card of a grid, a post of a thread,
/// an entry of a list.
struct CardFeatures: FeatureGroup {
    static let columns = [
        FeatureColumn("cards", of: "cards") {
            $0 > 1
                ? "stands in one of \(Int($0)) boxes of the same kind" : "stands in no repeated box"
        },
        FeatureColumn("card-size", of: "cards") {
            "its repeated box has \(Wording.number($0, "character"))"
        },
        FeatureColumn("card-relative", of: "cards") {
            "its repeated box is \(Wording.share($0)) as large as the largest of its kind"
        },
        FeatureColumn("card-dates", of: "cards") {
            "\(Wording.share($0)) of the blocks in its repeated box are dates"
        },
        FeatureColumn("card-blocks", of: "cards") {
            "its repeated box has \(Wording.number($0, "block"))"
        },
    ]

    private let page: PageMeasures
    /// By box: the most repeated box it is or stands in.
    private var card: [Int]

    init(_ page: PageMeasures) {
        self.page = page
        card = Array(page.boxes.boxes.indices)
        var repeats = [Int](repeating: 1, count: page.boxes.count)
        for box in page.boxes.boxes.indices {
            let parent = page.boxes[box].parent
            guard parent >= 0 else { continue }
            let own = page.sums.blocks[box] >= 2 ? page.siblings.count[box] : 1
            if own >= repeats[parent], own > 1 {
                repeats[box] = own
            } else if repeats[parent] > 1 {
                (repeats[box], card[box]) = (repeats[parent], card[parent])
            }
        }
    }

    func append(_ block: Int, to values: inout [Float]) {
        let own = page.boxes.ofBlock[block]
        let box = card[own]
        let isRepeated = page.siblings.count[box] > 1 && page.sums.blocks[box] >= 2
        let length = page.sums.length[box]
        let blocks = page.sums.blocks[box]
        values.append(isRepeated ? Float(page.siblings.count[box]) : 1)
        values.append(isRepeated ? Float(length) : 0)
        values.append(Float(Double(length) / Double(max(1, page.siblings.largest[box]))))
        values.append(Float(Double(page.sums.dates[box]) / Double(max(1, blocks))))
        values.append(Float(blocks))
    }
}
