import ArticleModel

/// Finds the thing in a graph that is the page's own article.
enum JSONArticle {
    /// - Returns: an article whose address is the page's; else the only article, or the one whose
    ///   headline the page shows; else, in the same way, another work or the page itself.
    static func main(in graph: JSONGraph, _ clues: Clues) -> JSONGraph.Thing? {
        let kinds = [SchemaType.articles, SchemaType.works, SchemaType.pages]
        return kinds.lazy.compactMap { kind in
            main(among: graph.things.filter { !$0.types.isDisjoint(with: kind) }, clues)
        }.first
    }

    private static func main(
        among things: [JSONGraph.Thing], _ clues: Clues
    ) -> JSONGraph.Thing? {
        let own = things.filter { addresses(of: $0).contains { isThisPage($0, clues) } }
        let shown = things.filter { isShown($0, clues) }
        if let best = own.first(where: { isShown($0, clues) }) { return best }
        if let best = own.first ?? shown.first { return best }
        return things.count == 1 ? things.first : nil
    }

    private static func addresses(of thing: JSONGraph.Thing) -> [String] {
        ["url", "@id", "mainEntityOfPage"].flatMap { name -> [String] in
            guard let value = thing.members[name] else { return [] }
            return value.strings + value.values.flatMap { $0.members["@id"]?.strings ?? [] }
        }
    }

    private static func isThisPage(_ reference: String, _ clues: Clues) -> Bool {
        guard let address = WebAddress(reference, relativeTo: clues.base) else { return false }
        return clues.isThisPage(address)
    }

    /// Whether the headline is the page's title, as a reader sees it or as the page declares it.
    private static func isShown(_ thing: JSONGraph.Thing, _ clues: Clues) -> Bool {
        let headline = (thing.members["headline"] ?? thing.members["name"])?.strings.first ?? ""
        let key = Folding.key(PlainWords.words(headline))
        guard !key.isEmpty else { return false }
        let titles = [clues.head.words] + clues.places.titles.prefix(1).map { clues.text(of: $0) }
        return titles.contains { Folding.key($0).holds(key) }
    }
}
