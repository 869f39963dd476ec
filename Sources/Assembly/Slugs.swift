import ArticleModel

/// Names for files and anchors, each given once.
struct Slugs {
    private var taken: Set<String> = []

    /// In letters; a name is cut before the word that goes beyond.
    private static let maximumLength = 60

    /// An article whose title has no letter we can write goes by its number: `article-7`.
    ///
    /// - Returns: The first free one of `boats`, `boats-2`, `boats-3` …
    mutating func slug(
        of title: String, number: Int, inASCII: (String) -> String = \.transliterated
    ) -> String {
        let base = Self.slug(of: title, inASCII: inASCII) ?? "article-\(number)"
        var slug = base
        var count = 1
        while Self.reserved.contains(slug) || !taken.insert(slug).inserted {
            count += 1
            slug = "\(base)-\(count)"
        }
        return slug
    }

    /// Letters `a-z`, digits and single hyphens; `nil` when nothing of the title is left.
    static func slug(
        of title: String, inASCII: (String) -> String = \.transliterated
    ) -> String? {
        let words = inASCII(title).lowercased().split { !$0.isLetter && !$0.isNumber }
        guard var slug = words.first.map({ String($0.prefix(maximumLength)) }) else { return nil }
        for word in words.dropFirst() {
            guard slug.utf8.count + 1 + word.utf8.count <= maximumLength else { break }
            slug += "-" + word
        }
        return slug
    }

    /// Names that Windows keeps for devices, and those of the packet's own pages.
    private static let reserved: Set<String> = Set(
        ["con", "prn", "aux", "nul", "conin", "conout"]
            + (0...9).flatMap { ["com\($0)", "lpt\($0)"] }
            + ["about", "contents", "cover", "index", "nav", "notes", "sources", "title", "toc"])
}
