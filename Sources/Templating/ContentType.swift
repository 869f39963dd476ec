import ArticleModel

/// The language a template writes, and so how the values in it are escaped. It belongs to the
/// template's name; no template can change it.
package enum ContentType: String, Sendable, CaseIterable {
    case xml
    case markdown
    case yaml
    /// CSS and plain text: nothing is escaped.
    case plain

    /// By the inner extension of a template's name: `epub/package.opf` is XML. `nil` for an
    /// extension no edition writes.
    package init?(templateName name: String) {
        switch name.split(separator: ".").last {
        case "xhtml", "opf", "ncx", "xml", "svg": self = .xml
        case "md": self = .markdown
        case "yaml": self = .yaml
        case "css", "txt": self = .plain
        default: return nil
        }
    }

    package func escaped(_ text: String) -> String {
        switch self {
        case .xml: XMLText.escaped(text)
        case .markdown: MarkdownLine.escaped(text)
        case .yaml: YAMLScalar.quoted(text)
        case .plain: text
        }
    }
}
