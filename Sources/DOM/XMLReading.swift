import CLibXML2

/// Drives libxml2's reader of well-formed XML, node by node.
enum XMLReading {
    /// Elements around one another. Exports of reference managers stay below 20.
    private static let deepest = 200

    static func root(of xml: [UInt8]) throws(DOMError) -> XMLElement {
        guard !xml.isEmpty else { throw .empty }
        guard xml.count < Int(Int32.max) else { throw .tooLarge }
        let result = xml.withUnsafeBytes { buffer in
            Result { () throws(DOMError) in try root(in: buffer) }
        }
        return try result.get()
    }

    private static func root(in xml: UnsafeRawBufferPointer) throws(DOMError) -> XMLElement {
        let flags = [XML_PARSE_NONET, XML_PARSE_NOERROR, XML_PARSE_NOWARNING, XML_PARSE_COMPACT]
        let options = flags.reduce(Int32(0)) { $0 | Int32($1.rawValue) }
        guard
            let reader = xmlReaderForMemory(
                xml.bindMemory(to: CChar.self).baseAddress, Int32(xml.count), nil, nil, options)
        else { throw .unreadable("out of memory") }
        defer { xmlFreeTextReader(reader) }
        var open: [XMLElement] = []
        while true {
            let status = xmlTextReaderRead(reader)
            guard status == 1 else { throw failure(status, reader) }
            switch xmlTextReaderNodeType(reader) {
            case Int32(XML_READER_TYPE_ELEMENT.rawValue):
                guard open.count < deepest else { throw .tooDeep(bound: deepest) }
                open.append(element(reader))
                guard xmlTextReaderIsEmptyElement(reader) == 1 else { continue }
            case Int32(XML_READER_TYPE_TEXT.rawValue), Int32(XML_READER_TYPE_CDATA.rawValue),
                Int32(XML_READER_TYPE_SIGNIFICANT_WHITESPACE.rawValue):
                if !open.isEmpty {
                    open[open.count - 1].text += string(xmlTextReaderConstValue(reader))
                }
                continue
            case Int32(XML_READER_TYPE_END_ELEMENT.rawValue): break
            default: continue
            }
            guard let closed = open.popLast() else { continue }
            if open.isEmpty { return try ended(closed, reader) }
            open[open.count - 1].children.append(closed)
        }
    }

    /// The root, when what follows it is well-formed too.
    private static func ended(
        _ root: XMLElement, _ reader: xmlTextReaderPtr
    ) throws(DOMError) -> XMLElement {
        var status = xmlTextReaderRead(reader)
        while status == 1 { status = xmlTextReaderRead(reader) }
        guard status == 0 else { throw failure(status, reader) }
        return root
    }

    private static func element(_ reader: xmlTextReaderPtr) -> XMLElement {
        var element = XMLElement(
            namespace: string(xmlTextReaderConstNamespaceUri(reader)),
            name: string(xmlTextReaderConstLocalName(reader)), line: line(reader))
        guard xmlTextReaderMoveToFirstAttribute(reader) == 1 else { return element }
        repeat {
            element.attributes[string(xmlTextReaderConstLocalName(reader))] =
                string(xmlTextReaderConstValue(reader))
        } while xmlTextReaderMoveToNextAttribute(reader) == 1
        xmlTextReaderMoveToElement(reader)
        return element
    }

    private static func failure(_ status: Int32, _ reader: xmlTextReaderPtr) -> DOMError {
        status == 0 ? .empty : .unreadable("not well-formed on line \(line(reader))")
    }

    private static func line(_ reader: xmlTextReaderPtr) -> Int {
        guard let node = xmlTextReaderCurrentNode(reader), node.pointee.type == XML_ELEMENT_NODE
        else { return max(1, Int(xmlTextReaderGetParserLineNumber(reader))) }
        return max(1, xmlGetLineNo(node))
    }

    private static func string(_ text: UnsafePointer<xmlChar>?) -> String {
        text.map { String(cString: $0) } ?? ""
    }
}
