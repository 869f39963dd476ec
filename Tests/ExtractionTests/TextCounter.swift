import CLibXML2

/// Counts the characters of a page's text, straight from libxml2: nothing here is shared with the
/// program, so a mistake there cannot hide a mistake here.
struct TextCounter: Equatable {
    private(set) var counts: [Unicode.Scalar: Int] = [:]

    /// Every text of an HTML page outside its head, its scripts, styles, templates and comments.
    init(html: [UInt8]) { self.init(Self.texts(of: html)) }

    init(_ texts: [String]) {
        for scalar in Self.characters(of: texts) { counts[scalar, default: 0] += 1 }
    }

    /// What is counted, in order.
    static func characters(of texts: [String]) -> [Unicode.Scalar] {
        texts.flatMap { $0.unicodeScalars.filter { !isInvisible($0) } }
    }

    /// The texts that are counted of a page, in order; where asked for with the emoji that it drew as
    /// pictures.
    static func texts(of html: [UInt8], withDrawnEmoji: Bool = false) -> [String] {
        let options =
            Int32(HTML_PARSE_RECOVER.rawValue) | Int32(HTML_PARSE_NOERROR.rawValue)
            | Int32(HTML_PARSE_NOWARNING.rawValue) | Int32(XML_PARSE_HUGE.rawValue)
        let tree = html.withUnsafeBufferPointer { buffer in
            buffer.withMemoryRebound(to: CChar.self) {
                htmlReadMemory($0.baseAddress, Int32($0.count), nil, "UTF-8", options)
            }
        }
        defer { xmlFreeDoc(tree) }
        let context = xmlXPathNewContext(tree)
        defer { xmlXPathFreeContext(context) }
        let path = withDrawnEmoji ? shownTexts + " | //img/@alt" : shownTexts
        guard let result = xmlXPathEvalExpression(path, context) else { return [] }
        defer { xmlXPathFreeObject(result) }
        guard let set = result.pointee.nodesetval?.pointee else { return [] }
        return (0..<Int(set.nodeNr)).compactMap { index in
            guard let node = set.nodeTab[index]?.pointee else { return nil }
            guard node.type == XML_ATTRIBUTE_NODE else {
                return node.content.map { String(cString: $0) }
            }
            return node.children?.pointee.content.map { String(cString: $0) }
                .flatMap { isEmoji($0) ? $0 : nil }
        }
    }

    private static func isEmoji(_ text: String) -> Bool {
        text.allSatisfy { $0.unicodeScalars.first?.properties.isEmoji ?? false && !$0.isASCII }
    }

    /// libxml2 leaves an element it does not know, and what follows it, in a head that was open.
    private static let shownTexts: String = {
        let head = ["base", "link", "meta", "noscript", "object", "script", "style", "template"]
        let isOfHead = (head + ["title"]).map { "self::\($0)" }.joined(separator: " or ")
        let inHead = """
            ancestor::*[parent::head][\(isOfHead)][not(preceding-sibling::*[not(\(isOfHead))])]
            """
        let unseen = ["script", "style", "template"].map { "ancestor::\($0)" }
        return "//text()[not(\((unseen + [inHead]).joined(separator: " or ")))]"
    }()

    /// What is in one and not in the other, for a message.
    func difference(from other: TextCounter) -> [String] {
        Set(counts.keys).union(other.counts.keys).compactMap { scalar in
            let (here, there) = (counts[scalar, default: 0], other.counts[scalar, default: 0])
            return here == there ? nil : "\(scalar) \(here) and \(there)"
        }.sorted()
    }

    mutating func subtract(_ other: TextCounter) {
        for (scalar, count) in other.counts {
            counts[scalar] = counts[scalar, default: 0] - count
            if counts[scalar] == 0 { counts[scalar] = nil }
        }
    }

    /// White space, and what has neither width nor meaning.
    private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isWhitespace || ["\u{AD}", "\u{200B}", "\u{FEFF}"].contains(scalar)
    }
}
