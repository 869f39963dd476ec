/// What a text is written for: a page of a book, or a page of the web.
///
/// Both are well-formed XML, and a browser reads them alike; only some attributes differ.
package enum MarkupSyntax: Sendable {
    case xhtml
    case html

    func knows(_ attribute: String) -> Bool {
        switch self {
        case .xhtml: true
        case .html: !Self.foreign.contains(attribute)
        }
    }

    /// What HTML has no use for, or no room. Source: the HTML Standard, sections 3.2.6 and 13.1.2.3.
    private static let foreign: Set = ["epub:type", "xml:lang", "xmlns"]
}
