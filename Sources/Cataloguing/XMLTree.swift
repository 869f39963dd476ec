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
        var xml = Array("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".utf8)
        write(to: &xml, depth: 0)
        return String(decoding: xml, as: UTF8.self)
    }

    private func write(to xml: inout [UInt8], depth: Int) {
        xml.append(contentsOf: repeatElement(UInt8(ascii: " "), count: depth))
        xml.add("<")
        xml.add(name)
        for (name, value) in attributes {
            xml.add(" ")
            xml.add(name)
            xml.add("=\"")
            XMLText.write(value, to: &xml)
            xml.add("\"")
        }
        switch content {
        case .text(let text):
            xml.add(">")
            XMLText.write(text, quotes: false, to: &xml)
            xml.addEnd(of: name)
        case .children(let children) where children.isEmpty: xml.add("/>\n")
        case .children(let children):
            xml.add(">\n")
            for child in children { child.write(to: &xml, depth: depth + 1) }
            xml.append(contentsOf: repeatElement(UInt8(ascii: " "), count: depth))
            xml.addEnd(of: name)
        }
    }
}

extension [UInt8] {
    fileprivate mutating func add(_ markup: String) { append(contentsOf: markup.utf8) }

    fileprivate mutating func addEnd(of name: String) {
        add("</")
        add(name)
        add(">\n")
    }
}
