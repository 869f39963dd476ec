package import ArticleModel

/// The language a template writes, and so how the values in it are escaped. It belongs to the
/// template's name; no template can change it.
package enum ContentType: Sendable, Hashable {
    case xml
    case markdown(MarkdownFlavour)
    case yaml
    /// CSS and plain text: nothing is escaped.
    case plain

    /// Every language there is.
    static let all: [ContentType] = [.xml, .yaml, .plain] + MarkdownFlavour.allCases.map(markdown)

    /// A word that no other has.
    var name: String {
        switch self {
        case .xml: "xml"
        case .markdown(let flavour): "markdown-\(flavour)"
        case .yaml: "yaml"
        case .plain: "plain"
        }
    }

    /// By the inner extension of a template's name: `epub/package.opf` is XML. `nil` for an
    /// extension no edition writes.
    package init?(templateName name: String, flavour: MarkdownFlavour = .gfm) {
        switch name.split(separator: ".").last {
        case "xhtml", "html", "opf", "ncx", "xml", "svg": self = .xml
        case "md": self = .markdown(flavour)
        case "yaml": self = .yaml
        case "css", "txt": self = .plain
        default: return nil
        }
    }

    package func escaped(_ text: String) -> String {
        switch self {
        case .xml: XMLText.escaped(text)
        case .markdown(let flavour): MarkdownLine.escaped(text, in: flavour)
        case .yaml: YAMLScalar.quoted(text)
        case .plain: text
        }
    }
}
