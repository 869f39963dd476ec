import ArticleModel

extension Capture {
    /// What a header says of when the page was saved.
    init(header fields: [HeaderField]) {
        let values = fields.filter { Self.keys.contains($0.key) }.flatMap(\.values)
        self.init(date: values.lazy.compactMap { PartialDate(timestamp: $0) }.first)
    }

    /// Source: the Markdown of Readeck (`saved`), of this program (`captured`), and the words of
    /// citation styles. Not `created`, which may be the day of the text.
    private static let keys: Set<String> = [
        "saved", "captured", "retrieved", "accessed", "archived",
    ]
}
