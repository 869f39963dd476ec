/// What the blocks are like that the page marks up in the same way.
struct SignatureFeatures: FeatureGroup {
    static let columns = depths.flatMap { depth in
        [
            FeatureColumn("alike-\(depth)-count", of: "likes") {
                "\(Wording.number($0, "block")) of the page \($0 == 1 ? "is" : "are") marked up like it"
            },
            FeatureColumn("alike-\(depth)-mean", of: "likes") {
                "the blocks marked up like it have \(Wording.number($0, "character")) on average"
            },
            FeatureColumn("alike-\(depth)-share", of: "likes") {
                "the blocks marked up like it hold \(Wording.share($0)) of the page’s text"
            },
            FeatureColumn("alike-\(depth)-prose", of: "likes") {
                "\(Wording.share($0)) of the blocks marked up like it are whole sentences"
            },
            FeatureColumn("alike-\(depth)-span", of: "likes") {
                "the blocks marked up like it span \(Wording.share($0)) of the page"
            },
        ]
    }

    /// How many boxes of the path are compared.
    private static let depths = [1, 3, 5]

    fileprivate struct Group {
        var count = 0
        var length = 0
        var prose = 0
        var first = 0
        var last = 0
    }

    private let page: PageMeasures
    /// By depth: the groups, and by block which it is in.
    private let groups: [(all: [Group], ofBlock: [Int])]

    init(_ page: PageMeasures) {
        self.page = page
        groups = Self.depths.map { Self.groups(of: page, depth: $0) }
    }

    func append(_ block: Int, to values: inout [Float]) {
        for (all, ofBlock) in groups {
            let group = all[ofBlock[block]]
            let count = Double(group.count)
            values.append(Float(group.count))
            values.append(Float(Double(group.length) / count))
            values.append(page.share(group.length))
            values.append(Float(Double(group.prose) / count))
            values.append(Float(Double(group.last - group.first + 1) / Double(page.count)))
        }
    }

    private static func groups(of page: PageMeasures, depth: Int) -> ([Group], [Int]) {
        let signatures = signatures(of: page.boxes, depth: depth)
        var known = KeyNumbers()
        var groups: [Group] = []
        let ofBlock = page.measures.indices.map { block in
            let index = known.number(of: signatures[page.boxes.ofBlock[block]])
            if index == groups.count { groups.append(Group(first: block)) }
            groups[index].add(page.measures[block], block)
            return index
        }
        return (groups, ofBlock)
    }

    /// By box: the signatures of it and the boxes around it as one number.
    private static func signatures(of boxes: BoxTree, depth: Int) -> [UInt64] {
        boxes.boxes.indices.map { box in
            var hash: UInt64 = 0
            var current = box
            for _ in 0..<depth where current >= 0 {
                hash = (hash ^ boxes[current].signature) &* 0x9E37_79B9_7F4A_7C15
                hash ^= hash >> 32
                current = boxes[current].parent
            }
            return hash
        }
    }
}

extension SignatureFeatures.Group {
    fileprivate mutating func add(_ measure: TextMeasure, _ block: Int) {
        count += 1
        length += measure.length
        if measure.isProse { prose += 1 }
        last = block
    }
}
