import ArticleModel
import Templating

extension Image {
    /// The picture has an address of its own in the web.
    var isRemote: Bool { source.hasPrefix("https://") || source.hasPrefix("http://") }

    var markdown: String {
        var words = MarkdownLine(startsLine: false)
        words.append(text: alternative ?? "")
        return "![" + words.escaped + "](" + Destination.markdown(source) + ")"
    }
}
