import DOM

/// What stands before and after the block: under which heading, and among what.
struct NeighbourFeatures: FeatureGroup {
    static let columns = [
        FeatureColumn("section-length", of: "neighbours") {
            "the section it stands in has \(Wording.number($0, "character"))"
        },
        FeatureColumn("section-links", of: "neighbours") {
            "\(Wording.share($0)) of the words in the section it stands in are links"
        },
        FeatureColumn("section-mean", of: "neighbours") {
            "the blocks of the section it stands in have \(Wording.number($0, "character")) on average"
        },
        FeatureColumn("since-heading", of: "neighbours") {
            $0 >= 300
                ? "no heading stands above it"
                : "the heading above is \(Wording.number($0, "block")) before it"
        },
        FeatureColumn("near-links", of: "neighbours") {
            "\(Wording.share($0)) of the words in the three blocks on either side are links"
        },
        FeatureColumn("far-links", of: "neighbours") {
            "\(Wording.share($0)) of the words in the eight blocks on either side are links"
        },
        FeatureColumn("after-links", of: "neighbours") {
            $0 < 0 ? "is the last block" : "\(Wording.share($0)) of the block after it are links"
        },
        FeatureColumn("after-element", of: "neighbours") {
            $0 < 0 ? "is the last block" : nil
        },
    ]

    private let page: PageMeasures
    /// By block: the heading above it, or -1; the next heading after it, or the number of blocks.
    private let above: [Int]
    private let next: [Int]
    /// By block: linked characters before it; one more at the end.
    private var linkedBefore = [0]

    init(_ page: PageMeasures) {
        self.page = page
        above = page.headingsAbove
        var next = [Int](repeating: page.count, count: page.count)
        var current = page.count
        for block in page.measures.indices.reversed() {
            next[block] = current
            if page.isHeading(block) { current = block }
        }
        self.next = next
        for measure in page.measures {
            linkedBefore.append(linkedBefore[linkedBefore.count - 1] + measure.linked)
        }
    }

    func append(_ block: Int, to values: inout [Float]) {
        let start = page.isHeading(block) ? block : max(0, above[block])
        let section = start..<next[block]
        values.append(Float(length(section)))
        values.append(linkDensity(section))
        values.append(Float(Double(length(section)) / Double(max(1, section.count))))
        values.append(above[block] < 0 ? 300 : Float(min(300, block - above[block])))
        let near = window(block, 3)
        values.append(linkDensity(near))
        let far = window(block, 8)
        values.append(linkDensity(far))
        let isLast = block + 1 == page.count
        values.append(isLast ? -1 : Float(page.measures[block + 1].linkDensity))
        values.append(isLast ? -1 : Float(page.box(of: block + 1).tag.rawValue))
    }

    private func window(_ block: Int, _ width: Int) -> Range<Int> {
        max(0, block - width)..<min(page.count, block + width + 1)
    }

    private func length(_ blocks: Range<Int>) -> Int {
        page.before[blocks.upperBound] - page.before[blocks.lowerBound]
    }

    private func linkDensity(_ blocks: Range<Int>) -> Float {
        let linked = linkedBefore[blocks.upperBound] - linkedBefore[blocks.lowerBound]
        return Float(Double(linked) / Double(max(1, length(blocks))))
    }
}
