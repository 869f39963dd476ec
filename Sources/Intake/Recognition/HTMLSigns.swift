/// How much a text looks like HTML, from the tags in it.
struct HTMLSigns {
    private(set) var isPage = false
    private(set) var startsWithElement = false
    /// Points for elements that are blocks, and for those inside a line. A known tag is 1, one with
    /// attributes 2.
    private(set) var blockPoints = 0
    private(set) var inlinePoints = 0

    /// Fewer points than this are a text that speaks of HTML.
    static let enough = 3

    init(_ text: [UInt8]) {
        for tag in TagScanner(text) {
            let points = tag.hasAttributes ? 2 : 1
            if Self.pageElements.contains(tag.name) {
                isPage = !tag.isClosing && (tag.startsLine || tag.startsText)
                blockPoints += points
            } else if Self.blockElements.contains(tag.name) {
                blockPoints += points
            } else if Self.inlineElements.contains(tag.name) {
                inlinePoints += points
            } else {
                continue
            }
            startsWithElement = startsWithElement || tag.startsText
            if isPage { return }
        }
    }

    /// Elements that only a whole page has.
    static let pageElements: Set<String> = [
        "!doctype", "html", "head", "body", "title", "meta", "frameset",
    ]

    /// Source: the HTML Standard's flow content that user agents render as `display: block`, the
    /// parts of tables, lists and forms, and what stands alone.
    static let blockElements: Set<String> = [
        "address", "article", "aside", "blockquote", "br", "center", "dd", "details", "div", "dl",
        "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5",
        "h6", "header", "hr", "iframe", "li", "main", "nav", "ol", "p", "pre", "script",
        "section", "style", "summary", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul",
    ]

    /// Source: the HTML Standard's phrasing content that articles use.
    static let inlineElements: Set<String> = [
        "a", "abbr", "b", "cite", "code", "del", "em", "font", "i", "img", "ins", "kbd", "mark",
        "q", "s", "small", "span", "strong", "sub", "sup", "time", "u",
    ]
}
