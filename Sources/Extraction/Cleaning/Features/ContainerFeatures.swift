/// What the boxes around the block hold: its own, which is level 0, and those further out.
struct ContainerFeatures: FeatureGroup {
    static let columns = measured.flatMap { quantity, levels in
        levels.map { level in
            let box = level == 0 ? "its own box" : "the box \(Wording.level(level))"
            return FeatureColumn("\(quantity)-\(level)", of: "boxes") { quantity.sentence(box, $0) }
        }
    }

    /// What is told of which levels.
    private static let measured: [(Quantity, ClosedRange<Int>)] = [
        (.score, 1...5), (.links, 0...4), (.prose, 0...3), (.paragraphs, 1...1), (.blocks, 2...2),
        (.share, 2...3), (.mean, 0...0), (.images, 1...3), (.headings, 1...1), (.headings, 4...4),
        (.alike, 0...0),
    ]

    private enum Quantity: String {
        case score, links, prose, paragraphs, blocks, share, mean, images, headings, alike

        /// - Parameter box: the box in words.
        func sentence(_ box: String, _ value: Float) -> String {
            switch self {
            case .score: "\(box) looks \(Wording.percent(value)) like the page’s main text"
            case .links: "\(Wording.share(value)) of the words in \(box) are links"
            case .prose: "\(box) holds \(Wording.share(value)) of the page’s paragraphs"
            case .paragraphs: "\(box) holds \(Wording.number(value, "paragraph"))"
            case .blocks: "\(box) holds \(Wording.number(value, "block"))"
            case .share: "\(box) holds \(Wording.share(value)) of the page’s text"
            case .mean:
                "the blocks in \(box) have \(Wording.number(value, "character")) on average"
            case .images: "\(box) has \(Wording.rate(value, "image"))"
            case .headings: "\(box) has \(Wording.rate(value, "heading"))"
            case .alike: "\(box) has \(Wording.number(value - 1, "sibling")) of the same kind"
            }
        }
    }

    private let page: PageMeasures
    private let bestScore: Double
    private let allProse: Double

    init(_ page: PageMeasures) {
        self.page = page
        let best = page.sums.score[page.best]
        bestScore = best == 0 ? 1 : best
        allProse = Double(max(1, page.sums.prose.first ?? 0))
    }

    func append(_ block: Int, to values: inout [Float]) {
        for (quantity, levels) in Self.measured {
            for level in levels {
                let box = page.boxes.outward(level, from: page.boxes.ofBlock[block])
                values.append(Float(value(of: quantity, box)))
            }
        }
    }

    private func value(of quantity: Quantity, _ box: Int) -> Double {
        let sums = page.sums
        let blocks = Double(max(1, sums.blocks[box]))
        return switch quantity {
        case .score: sums.score[box] / bestScore
        case .links: sums.linkDensity(box)
        case .prose: Double(sums.prose[box]) / allProse
        case .paragraphs: Double(sums.proseBlocks[box])
        case .blocks: Double(sums.blocks[box])
        case .share: Double(sums.length[box]) / Double(page.total)
        case .mean: Double(sums.length[box]) / blocks
        case .images: Double(sums.images[box]) / blocks
        case .headings: Double(sums.headings[box]) / blocks
        case .alike: Double(page.siblings.count[box])
        }
    }
}
