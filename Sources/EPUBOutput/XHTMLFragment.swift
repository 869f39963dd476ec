package import ArticleModel

/// A body by itself, as XHTML that stands in any page: links in the text, footnotes last.
package enum XHTMLFragment {
    /// - Parameters:
    ///   - blocks: the body.
    ///   - language: BCP 47, of what stands around it; `nil` when unknown.
    /// - Returns: no document: elements without head or body.
    package static func body(of blocks: [Block], language: String?) -> String {
        let links = BookLinks(labels: .english, style: .inline, articleFiles: [:])
        var writer = XHTMLWriter(
            blocks, idPrefix: nil, language: language ?? "", links: links)
        let body = writer.blocks(blocks)
        let footnotes = writer.footnotes(in: blocks)
        return (body + footnotes).map(XHTMLSerialiser.text).joined(separator: "\n")
    }
}
