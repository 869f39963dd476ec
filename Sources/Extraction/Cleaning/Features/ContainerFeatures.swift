/// What the boxes around the block hold: its own, which is level 0, and those further out.
struct ContainerFeatures: FeatureGroup {
    static let columns = measured.flatMap { quantity, levels in
        levels.map { level in
            FeatureColumn("\(quantity)-\(level)", of: "surroundings") { quantity.sentence($0) }
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

        func sentence(_ value: Float) -> String? {
            switch self {
            case .score where value < 0.1: "what stands around it reads nothing like an article"
            case .score where value < 0.5: "what stands around it reads little like an article"
            case .score: "what stands around it reads like an article"
            case .links: "\(Wording.share(value)) of the words around it are links"
            case .prose: "what stands around it holds \(Wording.share(value)) of the paragraphs"
            case .paragraphs: "stands among \(Wording.number(value, "paragraph"))"
            case .blocks: "stands among \(Wording.number(value, "block")) of text"
            case .share: "what stands around it is \(Wording.share(value)) of the page’s text"
            case .mean:
                "the texts around it have \(Wording.number(value, "character")) on average"
            case .images: value > 0 ? "stands among images" : "no image stands near it"
            case .headings: value > 0 ? "stands among headings" : "no heading stands near it"
            case .alike: value > 1 ? "is one of \(Int(value)) of the same kind" : nil
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
        let own = page.boxes.ofBlock[block]
        for (quantity, levels) in Self.measured {
            var box = page.boxes.outward(levels.lowerBound, from: own)
            for level in levels {
                values.append(Float(value(of: quantity, box)))
                if level < levels.upperBound { box = page.boxes.outward(1, from: box) }
            }
        }
    }

    @inline(__always)
    private func value(of quantity: Quantity, _ box: Int) -> Double {
        switch quantity {
        case .score: page.sums.score[box] / bestScore
        case .links: page.sums.linkDensity(box)
        case .prose: Double(page.sums.prose[box]) / allProse
        case .paragraphs: Double(page.sums.proseBlocks[box])
        case .blocks: Double(page.sums.blocks[box])
        case .share: Double(page.sums.length[box]) / Double(page.total)
        case .mean: Double(page.sums.length[box]) / blocks(in: box)
        case .images: Double(page.sums.images[box]) / blocks(in: box)
        case .headings: Double(page.sums.headings[box]) / blocks(in: box)
        case .alike: Double(page.siblings.count[box])
        }
    }

    private func blocks(in box: Int) -> Double { Double(max(1, page.sums.blocks[box])) }
}
