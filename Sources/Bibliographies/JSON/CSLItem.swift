import ArticleModel

/// An item of CSL-JSON. Source: citationstyles.org, csl-data.json 1.0.2.
enum CSLItem {
    static func isItem(_ node: JSONNode?) -> Bool {
        guard let node, case .object = node, let type = node["type"]?.text else { return false }
        return types.contains(type)
    }

    static func entry(_ item: JSONNode, _ place: BibliographyEntry.Place) -> BibliographyEntry {
        var entry = BibliographyEntry(place: place)
        entry.url = item["URL"]?.text
        entry.add("url", entry.url)
        entry.add("title", item["title"]?.text.map(PlainNote.line))
        entry.add("site", (item["container-title"] ?? item["publisher"])?.text.map(PlainNote.line))
        entry.add("date", item["issued"].flatMap(date))
        entry.add("language", item["language"]?.text.map(LanguageName.tag))
        entry.add("section", item["section"]?.text)
        entry.add("description", item["abstract"]?.text.map(PlainNote.line))
        entry.add("rights", (item["license"] ?? item["rights"])?.text)
        entry.authors = (item["author"]?.items ?? []).compactMap(author)
        for role in ArticleRole.allCases {
            entry.contributors[role] = (item[role.rawValue]?.items ?? []).compactMap(author)
        }
        entry.tags = tags(item["keyword"])
        entry.kind = item["type"]?.text.flatMap { kinds[$0] }
        entry.saved = item["accessed"].flatMap(date).flatMap { ListDate.machine($0) }
        entry.note = item["note"]?.text.flatMap(PlainNote.text)
        return entry
    }

    /// A person in parts; a body, or a name that is not to be parted, as `literal`.
    static func author(_ name: JSONNode) -> BibliographyEntry.Name? {
        let part = { (key: String) in PlainNote.line(of: name[key]?.text ?? "") }
        guard name["literal"] == nil else { return CatalogueNames.body(part("literal")) }
        let particles = [part("dropping-particle"), part("non-dropping-particle")]
        return CatalogueNames.person(
            family: part("family"), given: part("given"),
            particle: particles.filter { !$0.isEmpty }.joined(separator: " "),
            suffix: part("suffix"))
    }

    /// Parts of a date or its text; of a range the beginning.
    private static func date(_ node: JSONNode) -> String? {
        guard let first = node["date-parts"]?.items.first?.items else {
            return (node["raw"] ?? node["literal"] ?? node).text
        }
        return ListDate.iso(first.compactMap { $0.text.flatMap { Int($0) } })
    }

    private static func tags(_ node: JSONNode?) -> [String] {
        guard case .string(let text)? = node else { return node?.texts ?? [] }
        return text.split(separator: text.contains(";") ? ";" : ",")
            .map { PlainNote.line(of: String($0)) }.filter { !$0.isEmpty }
    }

    private static let kinds: [String: PublicationKind] = [
        "article-newspaper": .newspaper, "article-magazine": .magazine, "post-weblog": .blog,
        "article-journal": .journal, "webpage": .webpage,
    ]

    /// Types of texts that a packet may hold.
    private static let types: Set<String> = [
        "article", "article-journal", "article-magazine", "article-newspaper", "bill", "book",
        "broadcast", "chapter", "classic", "collection", "dataset", "document", "entry",
        "entry-dictionary", "entry-encyclopedia", "event", "figure", "graphic", "hearing",
        "interview", "legal_case", "legislation", "manuscript", "map", "motion_picture",
        "musical_score", "pamphlet", "paper-conference", "patent", "performance", "periodical",
        "personal_communication", "post", "post-weblog", "regulation", "report", "review",
        "review-book", "software", "song", "speech", "standard", "thesis", "treaty", "webpage",
    ]
}
