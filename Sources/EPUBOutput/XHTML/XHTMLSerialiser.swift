import Templating

/// Writes XML that is also well-formed XHTML: escaped, every element closed, a line a block.
struct XHTMLSerialiser {
    private(set) var xml = ""

    /// Elements that HTML never closes; all others get an end tag even when empty.
    private static let void: Set<String> = ["br", "hr", "img"]
    /// Elements after which a new line begins.
    private static let blocks: Set<String> = [
        "aside", "blockquote", "caption", "dd", "div", "dl", "dt", "figcaption", "figure", "h1",
        "h2", "h3", "h4", "h5", "h6", "header", "hr", "li", "nav", "ol", "p", "pre", "section",
        "table", "tbody", "td", "th", "thead", "tr", "ul",
    ]
    /// Elements that hold nothing but such elements, and begin a new line inside.
    private static let containers: Set<String> = [
        "aside", "blockquote", "dl", "figure", "header", "nav", "ol", "section", "table", "tbody",
        "thead", "tr", "ul",
    ]

    mutating func append(_ node: XHTMLNode) {
        switch node {
        case .text(let words): xml += XMLText.escaped(words, quotes: false)
        case .element(let element): append(element)
        }
    }

    private mutating func append(_ element: XHTMLNode.Element) {
        xml += "<" + element.name
        for attribute in element.attributes {
            xml += " " + attribute.name + "=\""
            xml += XMLText.escaped(attribute.value)
            xml += "\""
        }
        if Self.void.contains(element.name) {
            xml += "/>"
        } else {
            xml += ">"
            if Self.containers.contains(element.name) { xml += "\n" }
            for child in element.children { append(child) }
            xml += "</" + element.name + ">"
        }
        if Self.blocks.contains(element.name) { xml += "\n" }
    }
}
