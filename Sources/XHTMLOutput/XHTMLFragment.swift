package import ArticleModel
import Templating

/// A body by itself, as XHTML that stands in any page: links in the text, footnotes last.
package enum XHTMLFragment {
    /// - Parameters:
    ///   - blocks: the body.
    ///   - language: BCP 47, of what stands around it; `nil` when unknown.
    /// - Returns: no document: elements without head or body, and without ids.
    package static func body(of blocks: [Block], language: String?) -> String {
        let links = PacketLinks(labels: .english, style: .inline, places: [:])
        var writer = XHTMLWriter(
            blocks, idPrefix: nil, language: language ?? "", links: links, level: 1)
        return (writer.blocks(blocks) + writer.footnotes()).markup(in: .xhtml).text
    }
}
