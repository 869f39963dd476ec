package import ArticleModel
import MarkdownOutput

/// The line `dossier clean --format jsonl` writes for one article: a contract with other programs.
package struct ArticleRecord: Encodable, Sendable {
    private let article: CleanArticle

    package init(_ article: CleanArticle) { self.article = article }

    private enum Key: String, CodingKey {
        case file, title, authors, published, modified, language, site, url, section, tags, text
        case markdown, words, removed, doubts
    }

    /// Every key is always there; what is unknown is `null`.
    package func encode(to encoder: any Encoder) throws {
        var record = encoder.container(keyedBy: Key.self)
        let attribution = article.attribution
        let text = article.runningText
        try record.encode(article.file, forKey: .file)
        try record.encode(attribution.title.value, forKey: .title)
        try record.encode(attribution.authors.value?.map(\.name), forKey: .authors)
        try record.encode(attribution.published.value?.description, forKey: .published)
        try record.encode(attribution.modified.value?.description, forKey: .modified)
        try record.encode(attribution.language.value, forKey: .language)
        try record.encode(attribution.site.value, forKey: .site)
        try record.encode(attribution.url.value, forKey: .url)
        try record.encode(attribution.section.value?.joined(separator: " / "), forKey: .section)
        try record.encode(attribution.tags.value, forKey: .tags)
        try record.encode(text, forKey: .text)
        try record.encode(
            MarkdownWriter.body(of: article.blocks, language: attribution.language.value),
            forKey: .markdown)
        try record.encode(WordCount.words(in: text), forKey: .words)
        try record.encode(article.removals.count, forKey: .removed)
        try record.encode(article.doubts.map(\.code.rawValue), forKey: .doubts)
    }
}

/// Words as a reader counts them.
enum WordCount {
    /// Runs of anything between white space that hold a letter or a digit.
    static func words(in text: String) -> Int {
        text.split(whereSeparator: \.isWhitespace).count {
            $0.contains { $0.isLetter || $0.isNumber }
        }
    }
}
