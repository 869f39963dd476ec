/// One parsed HTML page: its nodes, and the tree that XPaths ask.
///
/// Parsing writes the table and nothing else. The tree is built out of it when the first XPath is
/// asked for. Not `Sendable`: one task parses, reads and drops it.
package final class Document {
    private let table: NodeTable
    private lazy var tree = XPathTree(of: table)

    /// Parses tag soup; libxml2 repairs what it can. Nothing is ever fetched.
    ///
    /// - Parameters:
    ///   - html: the page in UTF-8, whatever its `<meta charset>` says; below 2 GiB.
    ///   - limits: bounds on the page.
    /// - Throws: `DOMError.empty` when there is nothing in it, `.tooLarge`, `.excess`,
    ///   `.unreadable`.
    package init(
        html: [UInt8], limits: DocumentLimits = DocumentLimits()
    ) throws(DOMError) {
        table = try HTMLParser.table(of: html, limits: limits)
    }

    /// The page as a table.
    package func nodes() -> NodeTable { table }

    /// The rows of the elements matching `path`, in document order; empty when nothing matches.
    ///
    /// - Throws: `DOMError.badXPath` when `path` is no XPath or no path to elements.
    package func rows(at path: String) throws(DOMError) -> [Int] {
        try tree.rows(at: path)
    }
}
