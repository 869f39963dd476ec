package import ArticleModel

/// The language a template writes, and so how the values in it are escaped. It belongs to the
/// template's name; no template can change it.
package enum ContentType: Sendable, Hashable {
    case xml
    case markdown(MarkdownFlavour)
    case yaml
    /// CSS and plain text: nothing is escaped.
    case plain

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

    /// Adds the text, escaped, in UTF-8.
    func write(_ text: String, to bytes: inout [UInt8]) {
        if case .xml = self { return XMLText.write(text, to: &bytes) }
        bytes.append(contentsOf: escaped(text).utf8)
    }
}
