/// Where on the page the block stands, and how far from its prose, its title and its dates.
struct PlaceFeatures: FeatureGroup {
    static let columns = [
        FeatureColumn("position", of: "place") {
            "stands after \(Wording.share($0)) of the page’s text"
        },
        FeatureColumn("rank", of: "place") {
            "is behind \(Wording.share($0)) of the page’s blocks"
        },
        FeatureColumn("since-title", of: "place") { Wording.distance($0, from: "the title") },
        FeatureColumn("text-since-title", of: "place") {
            $0 < 0
                ? "stands before the title"
                : "stands \(Wording.share($0)) of the page’s text after the title"
        },
        FeatureColumn("until-prose", of: "place") {
            "the next paragraph is \(Int($0)) blocks after it"
        },
        FeatureColumn("since-first-prose", of: "place") {
            Wording.distance($0, from: "the first paragraph")
        },
        FeatureColumn("since-last-prose", of: "place") {
            Wording.distance($0, from: "the last paragraph")
        },
        FeatureColumn("since-first-in-main", of: "place") {
            Wording.distance($0, from: "the main text’s first paragraph")
        },
        FeatureColumn("since-last-in-main", of: "place") {
            Wording.distance($0, from: "the main text’s last paragraph")
        },
        FeatureColumn("since-date", of: "place") { "the last date is \(Int($0)) blocks before it" },
        FeatureColumn("until-date", of: "place") { "the next date is \(Int($0)) blocks after it" },
        FeatureColumn("since-head", of: "place") {
            $0 >= 99
                ? "follows no title, byline or date of the article"
                : "the article’s title, byline or date is \(Int($0)) blocks before it"
        },
        FeatureColumn("until-head", of: "place") {
            $0 >= 99
                ? "no title, byline or date of the article follows"
                : "the article’s title, byline or date is \(Int($0)) blocks after it"
        },
    ]

    private let page: PageMeasures
    private let title: Int
    private let untilProse: [Int]
    private let sinceDate: [Int]
    private let untilDate: [Int]
    private let sinceHead: [Int]
    private let untilHead: [Int]
    /// The first and the last block of prose: of the page, and of its best box.
    private let ends: (first: Int, last: Int)
    private let endsInMain: (first: Int, last: Int)

    init(_ page: PageMeasures) {
        self.page = page
        title = page.title.block
        let isProse = page.measures.map(\.isProse)
        let isDate = page.measures.map(\.isDate)
        untilProse = Distances.ahead(isProse, most: 999)
        sinceDate = Distances.back(isDate, most: 99, ownCounts: true)
        untilDate = Distances.ahead(isDate, most: 99, ownCounts: true)
        let isHead = page.moves.map { $0 != nil }
        sinceHead = Distances.back(isHead, most: 99, ownCounts: true)
        untilHead = Distances.ahead(isHead, most: 99, ownCounts: true)
        ends = (page.prose.first ?? 0, page.prose.last ?? page.count - 1)
        let range =
            page.sums.first[page.best]...max(page.sums.first[page.best], page.sums.last[page.best])
        let inMain = page.prose.filter { range.contains($0) }
        endsInMain = (inMain.first ?? range.lowerBound, inMain.last ?? range.upperBound)
    }

    func append(_ block: Int, to values: inout [Float]) {
        values.append(page.share(page.before[block]))
        values.append(Float(Double(block) / Double(page.count)))
        values.append(bounded(block - title))
        values.append(page.share(page.before[block]) - page.share(page.before[title]))
        values.append(Float(untilProse[block]))
        values.append(bounded(block - ends.first))
        values.append(bounded(block - ends.last))
        values.append(bounded(block - endsInMain.first))
        values.append(bounded(block - endsInMain.last))
        values.append(Float(sinceDate[block]))
        values.append(Float(untilDate[block]))
        values.append(Float(sinceHead[block]))
        values.append(Float(untilHead[block]))
    }

    private func bounded(_ distance: Int) -> Float { Float(max(-300, min(300, distance))) }
}
