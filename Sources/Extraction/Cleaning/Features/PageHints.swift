import DOM

/// What the page's head tells about its body: the words of its titles and its description, and the
/// kinds of things the page says it is.
struct PageHints: Sendable {
    /// The words of each title.
    private(set) var titles: [[UInt32]] = []
    /// The words of the longest description.
    private(set) var description: [UInt32] = []
    private(set) var kinds: Set<Kind> = []

    /// What a page can say it is.
    enum Kind: CaseIterable, Sendable {
        case article, product, site, articleData, productData, forumData, listData, placeData
        case recipeData, forumSoftware
    }

    init(_ nodes: NodeTable) {
        for row in nodes.nodes.indices {
            switch nodes[row].tag {
            case .title where titles.isEmpty:
                addTitle(Array(nodes.text[nodes[row].text]))
            case .meta: readMeta(row, nodes)
            case .script: readData(row, nodes)
            default: break
            }
        }
    }

    /// Every block is compared with every title; no honest page has more.
    private static let mostTitles = 8

    private mutating func addTitle(_ text: [UInt8]) {
        let words = TextMeter.words(of: Array(text.prefix(300)))
        if !words.isEmpty, titles.count < Self.mostTitles { titles.append(words) }
    }

    private mutating func readMeta(_ row: Int, _ nodes: NodeTable) {
        guard let name = nodes.attribute(.property, of: row) ?? nodes.attribute(.name, of: row),
            let content = nodes.attributeBytes(.content, of: row)
        else { return }
        switch name.lowercased() {
        case "og:title", "twitter:title": addTitle(Array(content))
        case "og:description", "description":
            let words = TextMeter.words(of: Array(content.prefix(1000)))
            if words.count > description.count { description = words }
        case "og:type": readType(content)
        case "generator": readGenerator(content)
        default: break
        }
    }

    private mutating func readType(_ content: ArraySlice<UInt8>) {
        let type = String(decoding: content.prefix(100), as: UTF8.self).lowercased()
        if type.contains("article") { kinds.insert(.article) }
        if type.contains("product") { kinds.insert(.product) }
        if type.contains("website") { kinds.insert(.site) }
    }

    private mutating func readGenerator(_ content: ArraySlice<UInt8>) {
        let name = String(decoding: content.prefix(200), as: UTF8.self).lowercased()
        if Self.forums.contains(where: { name.contains($0) }) { kinds.insert(.forumSoftware) }
    }

    /// Forum software as it names itself.
    private static let forums = [
        "vbulletin", "phpbb", "discourse", "xenforo", "mybb", "invision", "ipboard", "smf",
        "vanilla", "nodebb", "flarum", "punbb", "fluxbb", "burning board", "woltlab",
    ]

    /// Every `"@type": "…"` of the page's JSON-LD, without reading the rest of it.
    private mutating func readData(_ row: Int, _ nodes: NodeTable) {
        guard let type = nodes.attributeBytes(.type, of: row),
            type.elementsEqual("application/ld+json".utf8)
        else { return }
        var rest = nodes.source(of: row)
        while let at = rest.firstIndex(of: UInt8(ascii: "@")) {
            rest = rest[(at + 1)...]
            guard rest.starts(with: Self.typeKey) else { continue }
            let value = rest.dropFirst(Self.typeKey.count).prefix(60)
                .split(separator: UInt8(ascii: "\""), maxSplits: 2)
            if value.count > 1, let kind = Self.kinds[String(decoding: value[1], as: UTF8.self)] {
                kinds.insert(kind)
            }
        }
    }

    /// What follows the `@` of `"@type"`.
    private static let typeKey = Array("type\"".utf8)

    /// Source: the types of schema.org that pages of each kind are marked with.
    private static let kinds: [String: Kind] = [
        "NewsArticle": .articleData, "Article": .articleData, "BlogPosting": .articleData,
        "ReportageNewsArticle": .articleData, "Product": .productData,
        "DiscussionForumPosting": .forumData, "QAPage": .forumData, "Question": .forumData,
        "ItemList": .listData, "CollectionPage": .listData, "Organization": .placeData,
        "LocalBusiness": .placeData, "Service": .placeData, "Recipe": .recipeData,
    ]
}
