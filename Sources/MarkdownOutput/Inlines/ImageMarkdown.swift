import ArticleModel
import Templating

extension Image {
    /// The picture has an address of its own in the web.
    var isRemote: Bool { source.hasPrefix("https://") || source.hasPrefix("http://") }

    /// Whether a reader of the Markdown can be sent to it: one written into the page cannot.
    func isShown(in context: MarkdownContext) -> Bool {
        isRemote || context.showsLocalImages && !source.isEmpty && !isInPage
    }

    var markdown: String {
        var line = MarkdownLine(startsLine: false)
        line.append(markup: "![")
        line.append(text: XMLText.kept(alternative ?? ""))
        line.append(markup: "](" + Destination.markdown(source) + ")")
        return line.escaped
    }
}
