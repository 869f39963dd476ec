import ArticleModel
import Templating

/// Writes XML that is also well-formed XHTML: escaped, every element closed, a line a block.
struct XHTMLSerialiser {
    private(set) var text = ""
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
        case .text(let words): text += XMLText.escaped(words, quotes: false)
        case .element(let element): append(element)
        }
    }

    private mutating func append(_ element: XHTMLNode.Element) {
        let layout = Self.layouts[element.name]
        text += "<" + element.name
        text += element.attributes.markup(in: syntax).text
        if layout == .void || layout == .voidLine {
            text += "/>"
        } else {
            text += layout == .lines ? ">\n" : ">"
            for child in element.children { append(child) }
            text += "</" + element.name + ">"
        }
        if layout != nil, layout != .void { text += "\n" }
    }
}
