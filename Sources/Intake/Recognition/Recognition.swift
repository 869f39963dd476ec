import ArticleModel

/// Tells what a document is: by its bytes first, then by its name.
enum Recognition {
    /// How far into the document to look, in bytes.
    private static let reach = 64 << 10

    private static let markdownEndings = [".md", ".markdown", ".mdown", ".mkd"]
    private static let htmlEndings = [".html", ".htm", ".xhtml", ".xht"]

    /// The kind of a document in UTF-8 that has no header any more.
    static func kind(of content: [UInt8], named name: String) -> Source.Kind {
        let sample = Array(content.prefix(reach))
        let html = HTMLSigns(sample)
        let isMarkdown = markdownEndings.contains { name.lowercased().hasSuffix($0) }
        if html.isPage, html.startsWithElement || !isMarkdown { return .page }
        if isMarkdown { return .markdown }
        if html.startsWithElement || html.blockPoints >= HTMLSigns.enough { return .fragment }
        if htmlEndings.contains(where: { name.lowercased().hasSuffix($0) }),
            html.blockPoints + html.inlinePoints > 0
        {
            return .fragment
        }
        return html.inlinePoints >= HTMLSigns.enough
            || MarkdownSign.points(in: sample) >= MarkdownSign.enough ? .markdown : .plainText
    }
}
