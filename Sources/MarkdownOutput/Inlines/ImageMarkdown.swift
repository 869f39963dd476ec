import ArticleModel
import Templating

extension Image {
    /// The picture has an address of its own in the web.
    var isRemote: Bool { source.hasPrefix("https://") || source.hasPrefix("http://") }

    /// The picture, shown from a path or an address.
    func markdown(from path: String, in flavour: Flavour) -> String {
        var line = MarkdownLine(startsLine: false, flavour: flavour.name)
        line.append(markup: "![")
        line.append(text: XMLText.kept(alternative ?? ""))
        line.append(markup: "](" + Destination.markdown(path) + ")")
        return line.escaped
    }
}
