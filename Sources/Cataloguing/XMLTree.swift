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
        /// Elements in it that were written before.
        case written([[UInt8]])
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

    /// An element with others in it that were written before.
    init(_ name: String, _ attributes: KeyValuePairs<String, String?>, written: [[UInt8]]) {
        self.init(name, attributes, [])
        content = .written(written)
    }

    /// A whole document in UTF-8, an element a line.
    var document: [UInt8] {
        Array("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".utf8) + bytes(depth: 0)
    }

    /// The element in UTF-8, to stand inside so many others.
    func bytes(depth: Int) -> [UInt8] {
        var xml: [UInt8] = []
        write(to: &xml, depth: depth)
        return xml
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
            xml.addEnd(of: name, depth: depth)
        case .written(let written) where written.isEmpty: xml.add("/>\n")
        case .written(let written):
            xml.add(">\n")
            for element in written { xml += element }
            xml.addEnd(of: name, depth: depth)
        }
    }
}

extension [UInt8] {
    fileprivate mutating func add(_ markup: String) { append(contentsOf: markup.utf8) }

    /// The end of an element, indented where it stands on a line of its own.
    fileprivate mutating func addEnd(of name: String, depth: Int = 0) {
        append(contentsOf: repeatElement(UInt8(ascii: " "), count: depth))
        add("</")
        add(name)
        add(">\n")
    }
}
