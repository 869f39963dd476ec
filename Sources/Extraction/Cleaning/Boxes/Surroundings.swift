import DOM

/// The elements a box stands in, as far as they tell something about its text.
struct Surroundings: OptionSet, Sendable {
    let rawValue: UInt32

    init(rawValue: UInt32) { self.rawValue = rawValue }

    init(_ tag: HTMLTag) {
        self.init(rawValue: Self.tags.firstIndex(of: tag).map { 1 << UInt32($0) } ?? 0)
    }

    /// A landmark by its place in the set.
    static let tags: [HTMLTag] = [
        .article, .main, .aside, .nav, .header, .footer, .form, .figure, .table, .ul, .ol,
        .blockquote, .pre, .dl, .section, .button, .li, .td, .details, .noscript,
    ]
}
