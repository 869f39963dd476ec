import ArticleModel

/// `<title>`: the article's title, with the site's name before or after it.
enum TitleElement {
    static func claims(_ clues: Clues) -> [Claim] {
        guard let row = clues.places.titles.first(where: { !clues.text(of: $0).isEmpty }) else {
            return []
        }
        let text = clues.text(of: row)
        let title = clues.claim(.title, [text], .titleElement, evidence: text, row: row)
        return [title].compactMap { $0 }
    }
}
