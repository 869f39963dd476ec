import ArticleModel
import Templating

/// Writes XML that is also well-formed XHTML: escaped, every element closed, a line a block.
struct XHTMLSerialiser {
    /// UTF-8.
    private(set) var bytes: [UInt8] = []
    private let syntax: MarkupSyntax

    init(syntax: MarkupSyntax) { self.syntax = syntax }

    /// Where an element's lines begin and end; one that is not in the table stands in a line.
    private enum Layout {
        /// HTML never closes it; all others get an end tag even when empty.
        case void
        case voidLine
        /// A new line begins after it.
        case line
        /// Nothing but such elements is in it: a new line begins inside as well.
        case lines
    }

    private static let layouts: [String: Layout] = [
        "br": .void, "hr": .voidLine, "img": .void,
        "caption": .line, "dd": .line, "div": .line, "dt": .line, "figcaption": .line,
        "h1": .line, "h2": .line, "h3": .line, "h4": .line, "h5": .line, "h6": .line, "li": .line,
        "p": .line, "pre": .line, "td": .line, "th": .line,
        "aside": .lines, "blockquote": .lines, "dl": .lines, "figure": .lines, "ol": .lines,
        "table": .lines, "tbody": .lines, "thead": .lines, "tr": .lines, "ul": .lines,
    ]

    mutating func append(_ node: XHTMLNode) {
        switch node {
        case .text(let words): XMLText.write(words, quotes: false, to: &bytes)
        case .element(let element): append(element)
        }
    }

    private mutating func append(_ element: XHTMLNode.Element) {
        let layout = Self.layouts[element.name]
        write("<")
        write(element.name)
        write(element.attributes)
        if layout == .void || layout == .voidLine {
            write("/>")
        } else {
            write(layout == .lines ? ">\n" : ">")
            for child in element.children { append(child) }
            write("</")
            write(element.name)
            write(">")
        }
        if layout != nil, layout != .void { write("\n") }
    }

    /// Each with a space before it.
    mutating func write(_ attributes: [XHTMLNode.Attribute]) {
        for attribute in attributes where syntax.knows(attribute.name) {
            write(" ")
            write(attribute.name)
            write("=\"")
            XMLText.write(attribute.value, to: &bytes)
            write("\"")
        }
    }

    private mutating func write(_ markup: String) { bytes.append(contentsOf: markup.utf8) }
}
