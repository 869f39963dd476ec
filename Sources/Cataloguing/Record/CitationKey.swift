import ArticleModel

/// Citation keys: `balazsy2017harbour`; without a date `nrk-nd-ny-bru`.
enum CitationKey {
    /// Made of the first author, else the publication; the year; and the title's first words.
    static func key(of record: CatalogueRecord, inASCII: (String) -> String) -> String {
        func words(of text: String) -> [String] {
            inASCII(text).lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
        }
        let name = record.authors.first.map(familyName) ?? record.publication ?? ""
        let creator = words(of: name).joined().prefix(longestName)
        let skipped = InitialArticle.length(in: record.title, language: record.language?.primary)
        let title = words(of: String(record.title.dropFirst(skipped)))
        let key =
            record.published.map { "\(creator)\($0.year)\(title.first ?? "")" }
            ?? ([String(creator), "nd"].filter { !$0.isEmpty } + title.prefix(2))
            .joined(separator: "-")
        return key.first?.isLetter == true ? key : "item-" + key
    }

    /// `b` for the second of a key, `z` for the 26th, then `ba`, `bb` …
    static func suffix(_ count: Int) -> String {
        let letters = Array("abcdefghijklmnopqrstuvwxyz")
        var (rest, suffix) = (max(0, count - 1), "")
        repeat {
            suffix = String(letters[rest % letters.count]) + suffix
            rest /= letters.count
        } while rest > 0
        return suffix
    }

    /// In letters.
    private static let longestName = 30

    private static func familyName(of author: Author) -> String {
        switch AuthorName(author) {
        case .person(let family, _, _, _): family
        case .mononym(let name), .corporate(let name): name
        }
    }
}
