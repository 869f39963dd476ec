import ArticleModel
import Templating

extension Image {
    /// The picture has an address of its own in the web.
    var isRemote: Bool { source.hasPrefix("https://") || source.hasPrefix("http://") }

    var markdown: String {
        var line = MarkdownLine(startsLine: false)
        line.append(markup: "![")
        line.append(text: XMLText.kept(alternative ?? ""))
        line.append(markup: "](" + Destination.markdown(source) + ")")
        return line.escaped
    }
}
