import Foundation
import FoundationXML

/// A piece of HTML as a tree, for comparison.
indirect enum HTMLTree: Equatable {
    case element(String, [String: String], [HTMLTree])
    case text(String)

    /// The top-level nodes of well-formed XHTML, such as cmark-gfm writes.
    static func nodes(of html: String) throws -> [HTMLTree] {
        let parser = XMLParser(data: Data("<root>\(html)</root>".utf8))
        let builder = TreeBuilder()
        parser.delegate = builder
        guard parser.parse() else { throw parser.parserError ?? CocoaError(.fileReadCorruptFile) }
        return builder.root
    }

    var text: String {
        switch self {
        case .text(let text): text
        case .element(_, _, let children): children.map(\.text).joined()
        }
    }
}

extension HTMLTree: CustomStringConvertible {
    /// As HTML, for the message of a failing test.
    var description: String {
        switch self {
        case .text(let text): return text
        case .element(let name, let attributes, let children):
            let written = attributes.sorted { $0.key < $1.key }.map { " \($0)=\"\($1)\"" }
            return "<\(name)\(written.joined())>" + children.map(\.description).joined()
                + "</\(name)>"
        }
    }
}

private final class TreeBuilder: NSObject, XMLParserDelegate {
    private var open: [(name: String, attributes: [String: String], children: [HTMLTree])] = []
    private(set) var root: [HTMLTree] = []

    func parser(
        _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
        qualifiedName: String?, attributes: [String: String]
    ) {
        open.append((name, attributes, []))
    }

    func parser(_ parser: XMLParser, foundCharacters text: String) {
        guard !open.isEmpty else { return }
        if case .text(let before) = open[open.count - 1].children.last {
            open[open.count - 1].children.removeLast()
            open[open.count - 1].children.append(.text(before + text))
        } else {
            open[open.count - 1].children.append(.text(text))
        }
    }

    func parser(
        _ parser: XMLParser, didEndElement name: String, namespaceURI: String?,
        qualifiedName: String?
    ) {
        guard let done = open.popLast() else { return }
        if open.isEmpty {
            root = done.children
        } else {
            open[open.count - 1].children.append(
                .element(done.name, done.attributes, done.children))
        }
    }
}
