import ArticleModel

/// One row of an article's source block.
package struct FactView: TemplateView {
    package let label: String
    /// `nil` when it should be known and is not.
    let value: Markup?
    let unknown: String

    package static let fields: TemplateFields<FactView> = [
        .text("label", "What the row is about, in the packet’s language.") { $0.label },
        .markup("value", "The fact; absent when unknown.") { $0.value },
        .flag("isUnknown", "The fact should be known and is not.") { $0.isUnknown },
        .text("unknown", "The word for unknown.") { $0.unknown },
    ]

    package var isUnknown: Bool { value == nil }
}

extension FactView {
    /// The rows in order. What the citation says already is left out when it is known, and what an
    /// editor said there is none of is not unknown.
    static func facts(of article: DossierArticle, in context: ViewContext) -> [FactView] {
        let labels = context.labels
        let missing: [Row] = unknown(of: article, in: labels).map { ($0, nil) }
        return (missing + known(of: article, in: context)).map { row in
            FactView(label: row.label, value: row.value, unknown: labels.unknown)
        }
    }

    private typealias Row = (label: String, value: Markup?)

    /// The labels of what should be known of the article and is not.
    static func unknown(of article: DossierArticle, in labels: Labels) -> [String] {
        let attribution = article.article.attribution
        let rows = [
            (labels.authors, attribution.authors.isUnknown),
            (labels.publication, attribution.site.isUnknown),
            (labels.published, attribution.published.isUnknown),
            (labels.articleLanguage, attribution.language.isUnknown),
            (labels.originalAddress, attribution.url.isUnknown),
        ]
        return rows.filter(\.1).map(\.0)
    }

    private static func known(of article: DossierArticle, in context: ViewContext) -> [Row] {
        let (labels, renderer) = (context.labels, context.renderer)
        let (clean, attribution) = (article.article, article.article.attribution)
        let rows: [Row] = [
            (labels.citedInText, article.citation.inText.map { renderer.inlines($0, of: nil) }),
            (
                labels.modified,
                attribution.laterChange.map { renderer.text(labels.words(for: $0)) }
            ),
            (
                labels.articleLanguage,
                attribution.language.value.map {
                    renderer.text(LanguageName.words(for: $0, in: labels.language))
                }
            ),
            (labels.originalAddress, address(of: article, in: context)),
            (labels.captured, attribution.captured.map { renderer.text(labels.words(for: $0)) }),
            (labels.otherCaptures, otherCaptures(of: article, in: context)),
            (labels.likeArticles, likeArticles(of: article, in: context)),
            (
                labels.section,
                attribution.section.value.map { renderer.text($0.joined(separator: ", ")) }
            ),
            (labels.tags, attribution.tags.value.map { renderer.text($0.joined(separator: ", ")) }),
            (labels.rights, attribution.rights.value.map(renderer.text)),
            (labels.file, renderer.code(clean.file)),
            (labels.fileDigest, renderer.code(clean.sourceDigest)),
            (
                labels.textDigest,
                clean.attachment == nil ? renderer.code(clean.textDigest) : nil
            ),
            (labels.removed, removed(from: clean, in: context)),
        ]
        return rows.filter { !($0.value?.isEmpty ?? true) }
    }

    /// A citation that has the address has it as a link.
    private static func address(of article: DossierArticle, in context: ViewContext) -> Markup? {
        let address = context.address(of: article.article.attribution)
        return article.citation.full.contains { $0.leads(to: article.url) } ? nil : address
    }

    /// Each with its date, whether it reads the same, and the file.
    private static func otherCaptures(
        of article: DossierArticle, in context: ViewContext
    ) -> Markup? {
        let labels = context.labels
        return list(
            article.otherCaptures.map { capture in
                let words = [
                    capture.captured.map(labels.words(for:)),
                    capture.hasSameText ? labels.sameText : labels.changedText,
                ].compactMap { $0 }.joined(separator: ", ")
                let file = context.renderer.code(capture.file)
                return Markup("\(file.text) (\(context.renderer.text(words).text))")
            })
    }

    private static func likeArticles(
        of article: DossierArticle, in context: ViewContext
    ) -> Markup? {
        list(
            article.likeArticles.compactMap { like in
                context.articles[like.number].map {
                    context.renderer.link(to: $0, words: $0.title)
                }
            })
    }

    private static func list(_ items: [Markup]) -> Markup? {
        items.isEmpty ? nil : Markup(items.map(\.text).joined(separator: "; "))
    }

    private static func removed(from article: CleanArticle, in context: ViewContext) -> Markup? {
        let count = article.takenOutCount
        guard count > 0 else { return nil }
        let words = context.renderer.text(context.labels.words(forRemoved: count))
        let command = context.renderer.code("dossier explain " + article.file.quotedForShell)
        return Markup("\(words.text) (\(command.text))")
    }
}

extension Field {
    /// No one gave a value, and no one said that there is none.
    fileprivate var isUnknown: Bool { value == nil && !isDeclaredAbsent }
}

extension Attribution {
    /// The date of the last change, unless that is the day of publication.
    fileprivate var laterChange: PartialDate? {
        modified.value.flatMap { date in
            date.dayDescription == published.value?.dayDescription ? nil : date
        }
    }
}

extension DossierArticle {
    fileprivate var url: String? { article.attribution.url.value }
}

extension Inline {
    fileprivate func leads(to url: String?) -> Bool {
        switch self {
        case .link(let link): url.map { link.target == .external($0) } ?? false
        default: children.contains { $0.leads(to: url) }
        }
    }
}

extension String {
    /// As one word of a command line: in single quotes unless every character is harmless.
    fileprivate var quotedForShell: String {
        let isHarmless = utf8.allSatisfy { byte in
            Character(Unicode.Scalar(byte)).isHarmlessInShell
        }
        return isHarmless && !isEmpty ? self : "'" + replacing("'", with: "'\\''") + "'"
    }
}

extension Character {
    fileprivate var isHarmlessInShell: Bool {
        isASCII && (isLetter || isNumber) || "/._-+:,@%".contains(self)
    }
}
