import DOM

/// What kind of page the block stands on: the same for all its blocks.
struct PageKindFeatures: FeatureGroup {
    static let columns =
        [
            FeatureColumn("page-length", of: "page") {
                "is on a page of \(Wording.number($0, "character"))"
            },
            FeatureColumn("page-blocks", of: "page") { "is on a page of \(Int($0)) blocks" },
            FeatureColumn("page-paragraphs", of: "page") { "is on a page of \(Wording.number($0, "paragraph"))" },
            FeatureColumn("page-prose", of: "page") {
                "is on a page of which \(Wording.share($0)) is running text"
            },
            FeatureColumn("page-links", of: "page") { "is on a page of which \(Wording.share($0)) are links" },
            FeatureColumn("page-median", of: "page") {
                "is on a page whose middle block has \(Wording.number($0, "character"))"
            },
            FeatureColumn("page-long", of: "page") {
                "is on a page where one block in ten has over \(Int($0)) characters"
            },
            FeatureColumn("page-longest", of: "page") {
                "is on a page whose longest block has \(Wording.number($0, "character"))"
            },
            FeatureColumn("page-in-p", of: "page") {
                "is on a page with \(Wording.share($0)) of its text in marked paragraphs"
            },
            FeatureColumn("page-items", of: "page") { "is on a page where \(Wording.share($0)) of the blocks are list items" },
            FeatureColumn("page-cells", of: "page") { "is on a page where \(Wording.share($0)) of the blocks are table cells" },
            FeatureColumn("page-headings", of: "page") { "is on a page where \(Wording.share($0)) of the blocks are headings" },
            FeatureColumn("page-articles", of: "page") { "is on a page of \(Wording.number($0, "“article” element"))" },
            FeatureColumn("page-prices", of: "page") { "is on a page where \(Wording.share($0)) of the blocks name prices" },
            FeatureColumn("page-dates", of: "page") { "is on a page where \(Wording.share($0)) of the blocks tell dates" },
            FeatureColumn("page-best-share", of: "page") {
                "is on a page whose main text holds \(Wording.share($0)) of all text"
            },
            FeatureColumn("page-best-prose", of: "page") {
                "is on a page whose main text holds \(Wording.share($0)) of all paragraphs"
            },
            FeatureColumn("page-best-depth", of: "page") { "is on a page whose main text is \(Int($0)) levels deep" },
            FeatureColumn("page-most-share", of: "page") {
                "is on a page where most paragraphs stand in a box with \(Wording.share($0)) of all text"
            },
            FeatureColumn("page-title", of: "page") { "is on a page that says its title \(Wording.percent($0)) clearly" },
        ]
        + PageHints.Kind.allCases.map { kind in
            FeatureColumn("page-is-\(kind)", of: "page") {
                $0 > 0
                    ? "is on a page that says it is \(kind.sentence)"
                    : "is on a page that does not say it is \(kind.sentence)"
            }
        }

    private let values: [Float]

    init(_ page: PageMeasures) {
        let (sums, boxes) = (page.sums, page.boxes)
        let lengths = page.measures.map(\.length).sorted()
        let count = Double(max(1, page.count))
        let tags = page.measures.indices.map { page.box(of: $0).tag }
        let inParagraphs = page.measures.indices.filter { tags[$0] == .p }
            .reduce(0) { $0 + page.measures[$1].length }
        let most = sums.deepest(boxes, holding: 0.75)
        let allProse = Double(max(1, sums.prose[0]))
        func share(_ matches: Int) -> Float { Float(Double(matches) / count) }
        values = [
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
            page.share(sums.length[most]), Float(page.title.likeness),
        ] + PageHints.Kind.allCases.map { page.hints.kinds.contains($0) ? 1 : 0 }
    }

    func append(_ block: Int, to table: inout [Float]) { table.append(contentsOf: values) }
}
