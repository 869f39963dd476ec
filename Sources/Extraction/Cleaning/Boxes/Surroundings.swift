import DOM

/// The elements a box stands in, as far as they tell something about its text.
struct Surroundings: OptionSet, Sendable {
    let rawValue: UInt8

    init(rawValue: UInt8) { self.rawValue = rawValue }

    init(_ tag: HTMLTag) {
        self.init(rawValue: Self.tags.firstIndex(of: tag).map { 1 << UInt8($0) } ?? 0)
    }

    /// A landmark by its place in the set.
    static let tags: [HTMLTag] = [.article, .main, .aside, .footer, .figure, .li]
}
