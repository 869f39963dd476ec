/// What the learnt names say of every box of a page.
struct NameScores: Sendable {
    /// By box: the worst and the best score of its names, 0 between; and their sum.
    private var worst: [Float] = []
    private var best: [Float] = []
    private var sum: [Float] = []
    /// By box: the same over the box and all around it.
    private var worstAround: [Float] = []
    private var bestAround: [Float] = []
    private var sumAround: [Float] = []
    /// By box: levels up to the nearest bad name.
    private var toBad: [Float] = []
    /// By block: worst, best and sum of the inline elements around nearly all of it.
    private let inline: [Extremes]

    private struct Extremes {
        var worst: Float = 0
        var best: Float = 0
        var sum: Float = 0

        mutating func add(_ score: Float) {
            worst = min(worst, score)
            best = max(best, score)
            sum += score
        }
    }

    /// Beyond this score a name is bad, or good.
    private static let telling: Float = 1
    /// In levels; also told where there is no such name.
    private static let farthest: Float = 30

    init(_ names: PageNames, _ boxes: BoxTree, _ table: LearntTable) {
        let sets = (0..<names.count).map { set in
            names[set].reduce(into: Extremes()) { $0.add(table[$1]) }
        }
        inline = (0..<names.ofBlock.count).map { block in
            names.ofBlock[block].reduce(into: Extremes()) { sum, set in
                for name in names[set] { sum.add(table[name ^ PageNames.inline]) }
            }
        }
        for box in boxes.boxes.indices { append(sets[names.ofBox[box]], around: boxes[box].parent) }
    }

    private mutating func append(_ own: Extremes, around parent: Int) {
        worst.append(own.worst)
        best.append(own.best)
        sum.append(own.sum)
        let isOutermost = parent < 0
        worstAround.append(min(own.worst, isOutermost ? 0 : worstAround[parent]))
        bestAround.append(max(own.best, isOutermost ? 0 : bestAround[parent]))
        sumAround.append(own.sum + (isOutermost ? 0 : sumAround[parent]))
        let farther = isOutermost ? Self.farthest : toBad[parent] + 1
        toBad.append(own.worst < -Self.telling ? 0 : min(Self.farthest, farther))
    }

    /// Adds the values of one block, in the order of `columns`.
    func append(_ block: Int, _ boxes: BoxTree, to values: inout [Float]) {
        let own = boxes.ofBlock[block]
        var near: Float = 0
        var box = own
        for level in 0..<Self.reach {
            let exists = box >= 0
            if level < Self.levels {
                values.append(exists ? worst[box] : 0)
                values.append(exists ? best[box] : 0)
                values.append(exists ? sum[box] : 0)
            }
            near += exists ? sum[box] : 0
            box = exists ? boxes[box].parent : box
        }
        values.append(worstAround[own])
        values.append(bestAround[own])
        values.append(sumAround[own])
        values.append(near)
        values.append(toBad[own])
        values.append(inline[block].worst)
        values.append(inline[block].best)
        values.append(inline[block].sum)
    }

    private static let levels = 4
    private static let reach = 6

    static let columns =
        (0..<levels).flatMap { level in
            ["worst", "best", "sum"].map { kind in
                FeatureColumn("name-\(level)-\(kind)", of: "names") { verdict($0) }
            }
        } + [
            FeatureColumn("names-worst", of: "names") { verdict($0) },
            FeatureColumn("names-best", of: "names") { verdict($0) },
            FeatureColumn("names-sum", of: "names") { verdict($0) },
            FeatureColumn("names-near", of: "names") { verdict($0) },
            FeatureColumn("levels-to-bad-name", of: "names") {
                $0 >= farthest ? "no name around it is one that sites give to other parts" : nil
            },
        ]
        + ["worst", "best", "sum"].map { kind in
            FeatureColumn("inline-name-\(kind)", of: "names") { verdict($0) }
        }

    /// Where `NameEvidence` finds no name to tell.
    private static func verdict(_ score: Float) -> String? {
        switch score {
        case ..<0: "the names around it are ones that sites give to other parts"
        case 0: "no name around it is one that sites give to articles"
        default: "the names around it are ones that sites give to articles"
        }
    }
}
