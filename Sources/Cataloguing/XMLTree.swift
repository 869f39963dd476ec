import ArticleModel

/// An element about to be written as XML.
struct XMLTree {
    private var name: String
    /// In the order they are written.
    private var attributes: [(name: String, value: String)]
    private var content: Content

    private enum Content {
        case text(String)
        case children([XMLTree])
    }

    /// An element with others in it; `nil` among attributes and children is left out.
    init(
        _ name: String, _ attributes: KeyValuePairs<String, String?> = [:], _ children: [XMLTree?]
    ) {
        self.name = name
        self.attributes = attributes.compactMap { name, value in value.map { (name, $0) } }
        content = .children(children.compactMap { $0 })
    }

    /// An element with text in it.
    init(_ name: String, _ attributes: KeyValuePairs<String, String?> = [:], text: String) {
        self.init(name, attributes, [])
        content = .text(text)
    }

    /// An element with text in it; `nil` without text.
    init?(_ name: String, _ attributes: KeyValuePairs<String, String?> = [:], text: String?) {
        guard let text else { return nil }
        self.init(name, attributes, text: text)
    }

    /// A whole document, an element a line.
    var document: String {
        var xml = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
        append(to: &xml, indent: "")
        return xml
    }

    private func append(to xml: inout String, indent: String) {
        xml += indent + "<" + name
        for (name, value) in attributes { xml += " \(name)=\"\(XMLText.escaped(value))\"" }
        switch content {
        case .text(let text):
            xml += ">" + XMLText.escaped(text, quotes: false) + "</\(name)>\n"
        case .children(let children) where children.isEmpty:
            xml += "/>\n"
        case .children(let children):
            xml += ">\n"
            for child in children { child.append(to: &xml, indent: indent + " ") }
            xml += indent + "</\(name)>\n"
        }
    }
}
