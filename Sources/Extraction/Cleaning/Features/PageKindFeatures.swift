import DOM

/// What kind of page the block stands on: the same for all its blocks.
struct PageKindFeatures: FeatureGroup {
    /// They tell every block of the page the same, which is no reason for any of them.
    static let columns = (names + PageHints.Kind.allCases.map { "page-is-\($0)" }).map { name in
        FeatureColumn(name, of: "page") { _ in nil }
    }

    private static let names = [
        "page-length", "page-blocks", "page-paragraphs", "page-prose",
        "page-links", "page-median", "page-long", "page-longest",
        "page-in-p", "page-items", "page-cells", "page-headings",
        "page-articles", "page-prices", "page-dates", "page-best-share",
        "page-best-prose", "page-best-depth", "page-most-share", "page-title",
    ]

    private let values: [Float]

    init(_ page: PageMeasures) {
        let (sums, boxes) = (page.sums, page.boxes)
        let lengths = page.measures.map(\.length).sorted()
        let count = Double(max(1, page.count))
        let tags = page.measures.indices.map { page.box(of: $0).tag }
        let inParagraphs = page.measures.indices.filter { tags[$0] == .p }
            .reduce(0) { $0 + page.measures[$1].length }
        let allProse = Double(max(1, sums.prose[0]))
        func share(_ matches: Int) -> Float { Float(Double(matches) / count) }
        values =
            [
                Float(page.total), Float(page.count), Float(page.prose.count),
                page.share(sums.prose[0]), page.share(sums.linked[0]),
                Float(lengths.isEmpty ? 0 : lengths[lengths.count / 2]),
                Float(lengths.isEmpty ? 0 : lengths[lengths.count * 9 / 10]),
                Float(lengths.last ?? 0), page.share(inParagraphs),
                share(tags.count { $0 == .li }), share(tags.count { $0 == .td }),
                share(tags.count { ElementSets.heading.contains($0) }),
                Float(boxes.boxes.count { $0.tag == .article }),
                share(page.measures.count { $0.marks.contains(.price) }),
                share(page.measures.count { $0.isDate }), page.share(sums.length[page.best]),
                Float(Double(sums.prose[page.best]) / allProse), Float(boxes[page.best].depth),
                page.share(sums.length[page.main]), Float(page.title.likeness),
            ] + PageHints.Kind.allCases.map { page.hints.kinds.contains($0) ? 1 : 0 }
    }

    func append(_ block: Int, to table: inout [Float]) { table.append(contentsOf: values) }
}
