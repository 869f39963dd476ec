package import Foundation
package import FoundationXML

/// The words and the links of an edition, as its reader sees them; numbers of notes and what stands
/// for pictures aside.
package final class MarkupText: NSObject, XMLParserDelegate {
    /// White space folded.
    package private(set) var words = ""
    /// What every link leads to, in order.
    package private(set) var targets: [String] = []
    /// What every number of a note leads to, in order.
    package private(set) var notes: [String] = []
    package private(set) var ids: Set<String> = []
    /// For each open element, whether its text is left out.
    private var open: [Bool] = []

    /// - Throws: for what is not well-formed.
    package convenience init(_ xml: String) throws { try self.init([xml]) }

    /// Pages that are read one after the other.
    ///
    /// - Throws: for what is not well-formed.
    package init(_ pages: [String]) throws {
        super.init()
        for page in pages {
            let parser = XMLParser(data: Data(page.utf8))
            parser.delegate = self
            guard parser.parse() else {
                throw parser.parserError ?? CocoaError(.fileReadCorruptFile)
            }
            words += " "
        }
        words = Self.folded(words)
    }

    /// Text without the differences that no reader sees.
    package static func folded(_ text: String) -> String {
        let invisible: Set<Unicode.Scalar> = [
            "\u{AD}", "\u{200B}", "\u{200D}", "\u{2060}", "\u{FEFF}",
        ]
        var visible = String.UnicodeScalarView()
        visible.append(contentsOf: text.unicodeScalars.lazy.filter { !invisible.contains($0) })
        return String(visible).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    /// The first of these texts that is not found behind the one before it; `nil` when all are.
    package func firstMissing(of texts: [String]) -> String? {
        var rest = words[...]
        for text in texts {
            let text = Self.folded(text)
            guard !text.isEmpty else { continue }
            guard let range = rest.firstRange(of: text) else { return text }
            rest = rest[range.upperBound...]
        }
        return nil
    }

    package func count(of text: String) -> Int { words.ranges(of: Self.folded(text)).count }

    package func parser(
        _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
        qualifiedName: String?, attributes: [String: String]
    ) {
        let isNote = attributes["role"] == "doc-noteref"
        open.append(isNote || attributes["class"] == "picture" || name == "rp")
        if let id = attributes["id"] { ids.insert(id) }
        guard let target = attributes["href"] else { return breakWords(at: name) }
        if isNote { notes.append(target) } else { targets.append(target) }
    }

    package func parser(
        _ parser: XMLParser, didEndElement name: String, namespaceURI: String?,
        qualifiedName: String?
    ) {
        open.removeLast()
        breakWords(at: name)
    }

    package func parser(_ parser: XMLParser, foundCharacters string: String) {
        if !open.contains(true) { words += string }
    }

    /// Two blocks, and the lines of one, are words apart even when nothing stands between them.
    private func breakWords(at name: String) {
        if Self.lines.contains(name) { words += " " }
    }

    private static let lines: Set = [
        "p", "li", "td", "th", "dt", "dd", "br", "div", "pre", "figcaption", "h1", "h2", "h3", "h4",
        "h5", "h6",
    ]
}
