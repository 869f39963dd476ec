import DOM

/// By box: what the blocks in it add up to.
struct BoxSums: Sendable {
    /// In characters.
    private(set) var length: [Int]
    private(set) var linked: [Int]
    /// Characters and blocks of prose.
    private(set) var prose: [Int]
    private(set) var proseBlocks: [Int]
    private(set) var blocks: [Int]
    private(set) var dates: [Int]
    private(set) var images: [Int]
    private(set) var headings: [Int]
    /// The first and the last block; `Int.max` and -1 for a box without text.
    private(set) var first: [Int]
    private(set) var last: [Int]
    /// How much the box looks like the one that holds the article.
    private(set) var score: [Double]

    init(_ page: Page, _ boxes: BoxTree, _ measures: [TextMeasure]) {
        let none = [Int](repeating: 0, count: boxes.count)
        (length, linked, prose, proseBlocks) = (none, none, none, none)
        (blocks, dates, images, headings) = (none, none, none, none)
        first = Array(repeating: .max, count: boxes.count)
        last = Array(repeating: -1, count: boxes.count)
        score = Array(repeating: 0, count: boxes.count)
        for (block, measure) in measures.enumerated() { add(measure, block, boxes) }
        addElements(of: page.nodes, boxes)
        addUp(boxes)
        for box in boxes.boxes.indices { score[box] *= 1 - linkDensity(box) }
    }

    private mutating func add(_ measure: TextMeasure, _ block: Int, _ boxes: BoxTree) {
        let box = boxes.ofBlock[block]
        length[box] += measure.length
        linked[box] += measure.linked
        if measure.isProse {
            prose[box] += measure.length
            proseBlocks[box] += 1
        }
        blocks[box] += 1
        if measure.isDate { dates[box] += 1 }
        first[box] = min(first[box], block)
        last[box] = max(last[box], block)
        addScore(measure, box, boxes)
    }

    /// Text speaks for the boxes around it: whole for the nearest, half for the next, ever less
    /// further out.
    ///
    /// Source: the content score of Mozilla's Readability 0.6 (Apache-2.0), as measured in the
    /// block model's recipe.
    private mutating func addScore(_ measure: TextMeasure, _ box: Int, _ boxes: BoxTree) {
        guard measure.length >= 25, measure.linkDensity < 0.7 else { return }
        let size = Double(1 + measure.commas) + min(Double(measure.length) / 100, 3)
        let value = size * (1 - measure.linkDensity)
        var level = Self.frames.contains(boxes[box].tag) ? 1 : 0
        var box = box
        while box >= 0, level <= Self.reach {
            switch level {
            case 0: break
            case 1: score[box] += value
            case 2: score[box] += value / 2
            default: score[box] += value / Double(3 * (level - 1))
            }
            level += 1
            box = boxes[box].parent
        }
    }

    /// Boxes whose own text counts for themselves: what stands in them is no paragraph of theirs.
    private static let frames: TagSet = [.div, .section, .article, .td, .main, .body]
    /// In levels. Further out a block counts for less than a thirtieth.
    private static let reach = 12

    private mutating func addElements(of nodes: NodeTable, _ boxes: BoxTree) {
        for box in boxes.boxes.indices where ElementSets.heading.contains(boxes[box].tag) {
            headings[box] += 1
        }
        for row in nodes.nodes.indices where nodes[row].tag == .img {
            images[boxes.box(around: row)] += 1
        }
    }

    private mutating func addUp(_ boxes: BoxTree) {
        for box in boxes.boxes.indices.reversed() {
            let parent = boxes[box].parent
            guard parent >= 0 else { continue }
            length[parent] += length[box]
            linked[parent] += linked[box]
            prose[parent] += prose[box]
            proseBlocks[parent] += proseBlocks[box]
            blocks[parent] += blocks[box]
            dates[parent] += dates[box]
            images[parent] += images[box]
            headings[parent] += headings[box]
            first[parent] = min(first[parent], first[box])
            last[parent] = max(last[parent], last[box])
        }
    }
}

extension BoxSums {
    /// Share of linked characters, from 0 to 1.
    func linkDensity(_ box: Int) -> Double {
        length[box] == 0 ? 0 : Double(linked[box]) / Double(length[box])
    }

    /// The box that looks most like the article's.
    var best: Int {
        score.indices.max { score[$0] < score[$1] } ?? 0
    }

    /// The deepest box that still holds a share of the page's prose.
    func deepest(_ boxes: BoxTree, holding share: Double) -> Int {
        guard let total = prose.first else { return 0 }
        var best = 0
        for box in boxes.boxes.indices
        where Double(prose[box]) >= share * Double(total) && boxes[box].depth >= boxes[best].depth {
            best = box
        }
        return best
    }
}
