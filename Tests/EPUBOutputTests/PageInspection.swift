import Foundation
import FoundationXML

/// What an XML parser finds in a page of a book.
final class PageInspection: NSObject, XMLParserDelegate {
    struct Element {
        var name: String
        var attributes: [String: String]
    }

    private(set) var elements: [Element] = []
    /// Without marks of notes, and without what stands for pictures.
    private(set) var text = ""
    /// `nil` for a well-formed page.
    private(set) var fault: String?
    /// How many elements around the current one are left out of the text.
    private var hidden = 0
    private var open: [Bool] = []

    init(_ xml: String) {
        super.init()
        let parser = XMLParser(data: Data(xml.utf8))
        parser.delegate = self
        if !parser.parse() {
            fault =
                "line \(parser.lineNumber): \(parser.parserError.map(String.init(describing:)) ?? "")"
        }
    }

    var ids: [String] { elements.compactMap { $0.attributes["id"] } }

    func elements(_ attribute: String, _ value: String) -> [Element] {
        elements.filter { $0.attributes[attribute] == value }
    }

    func parser(
        _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
        qualifiedName: String?, attributes: [String: String]
    ) {
        elements.append(Element(name: name, attributes: attributes))
        let isHidden =
            attributes["role"] == "doc-noteref" || attributes["class"] == "picture"
            || name == "head"
        open.append(isHidden)
        if isHidden { hidden += 1 }
    }

    func parser(
        _ parser: XMLParser, didEndElement name: String, namespaceURI: String?,
        qualifiedName: String?
    ) {
        if open.removeLast() { hidden -= 1 }
    }

    func parser(_ parser: XMLParser, foundCharacters string: String) {
        if hidden == 0 { text += string }
    }
}
