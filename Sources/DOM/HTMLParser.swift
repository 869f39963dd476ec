import CLibXML2

/// Drives libxml2's parser through its events, so that no tree of its own is ever built.
enum HTMLParser {
    static func table(of html: [UInt8], limits: DocumentLimits) throws(DOMError) -> NodeTable {
        _ = libraryIsReady
        guard html.count < Int(Int32.max) else { throw .tooLarge }
        return try html.withUnsafeBufferPointer { html throws(DOMError) in
            guard let taken = AttributeScanner.scan(html, limit: limits.attributePairs) else {
                throw .excess(.attributePairs, limits.attributePairs)
            }
            return try table(of: taken, limits: limits)
        }
    }

    private static func table(
        of taken: TakenAttributes, limits: DocumentLimits
    ) throws(DOMError) -> NodeTable {
        guard let context = htmlNewParserCtxt() else { throw .unreadable("out of memory") }
        defer { xmlFreeParserCtxt(context) }
        context.pointee.sax.pointee = events
        var page = taken.page  // We write into what is parsed, be it ours or the parser's own copy.
        var builder = TableBuilder(taken, limits: limits, names: context.pointee.dict)
        withUnsafeMutablePointer(to: &builder) { builder in
            context.pointee._private = UnsafeMutableRawPointer(builder)
            read(&page, context)
        }
        return try builder.finish()
    }

    private static func read(_ page: inout [UInt8], _ context: htmlParserCtxtPtr) {
        let flags = [
            HTML_PARSE_RECOVER, HTML_PARSE_NOERROR, HTML_PARSE_NOWARNING, HTML_PARSE_NONET,
        ]
        let options = flags.reduce(Int32(XML_PARSE_HUGE.rawValue)) { $0 | Int32($1.rawValue) }
        page.withUnsafeMutableBytes {
            let start = $0.bindMemory(to: CChar.self).baseAddress
            _ = htmlCtxtReadMemory(context, start, Int32($0.count), nil, "UTF-8", options)
        }
    }

    /// What the table wants to know. The end of an element is none of it: how many names are open
    /// is told with each event.
    private static var events: xmlSAXHandler {
        var events = xmlSAXHandler()
        events.internalSubset = { context, _, _, _ in builder(context)?.pointee.declareType() }
        events.comment = { context, _ in builder(context)?.pointee.addComment() }
        events.processingInstruction = { context, _, _ in builder(context)?.pointee.addComment() }
        events.startElement = { context, name, attributes in
            guard let name, let parser = parser(context) else { return }
            guard let builder = builder(context) else { return }
            let depth = Int(parser.pointee.nameNr) - 1
            if depth == 2, let body = beginBody(of: parser, with: name) {
                builder.pointee.startElement(body, nil, depth: 1, line: line(of: parser), at: -1)
            }
            builder.pointee.startElement(
                name, attributes, depth: depth, line: line(of: parser), at: place(of: parser))
            if builder.pointee.hasFailed { stop(parser) }
            if builder.pointee.expectsSource { SourceReader.read(of: parser, into: builder) }
        }
        events.characters = addText
        events.ignorableWhitespace = addText
        events.cdataBlock = addText
        return events
    }
}

/// Makes the open head the body when an element stands in it that belongs into no head. libxml2
/// does so for the elements of HTML 4 alone, and leaves an `article` in the head where a page omits
/// `<body>`. Source: the HTML standard, “in head” insertion mode.
///
/// - Returns: the name of the body, where it has been begun.
private func beginBody(
    of parser: htmlParserCtxtPtr, with name: UnsafePointer<xmlChar>
) -> UnsafePointer<xmlChar>? {
    guard let names = parser.pointee.nameTab, let around = names[1],
        xmlStrEqual(around, "head") == 1,
        !headElements.contains(HTMLTag(name: String(cString: name))),
        let body = xmlDictLookup(parser.pointee.dict, "body", -1)
    else { return nil }
    names[1] = body
    return body
}

/// What may stand in a head; `frame` and `frameset` stand in no body either.
private let headElements: TagSet = [
    .base, .basefont, .frame, .frameset, .link, .meta, .noframes, .noscript, .object, .script,
    .style, .template, .title,
]

/// Moves the parser to the end of the page: what comes would only cost time.
///
/// It may still read past the character it is at, which must not be the end, nor longer than what
/// is put there; else it stops at the next event.
private func stop(_ parser: htmlParserCtxtPtr) {
    guard let input = parser.pointee.input, let current = input.pointee.cur,
        (1..<0x80).contains(current.pointee)
    else { return }
    let last = UnsafeMutablePointer(mutating: input.pointee.end - 1)
    last.pointee = UInt8(ascii: ">")
    input.pointee.cur = UnsafePointer(last)
}

private let addText: charactersSAXFunc = { context, bytes, count in
    guard let bytes, let parser = parser(context) else { return }
    let text = UnsafeBufferPointer(start: bytes, count: Int(count))
    // Of a text told in pieces, the last character of a piece is not yet read past.
    let isBehind = text.last == lineFeed && parser.pointee.input?.pointee.cur.pointee == lineFeed
    builder(context)?.pointee.addText(
        text, depth: Int(parser.pointee.nameNr), line: line(of: parser) + (isBehind ? 1 : 0))
    if builder(context)?.pointee.hasFailed ?? false { stop(parser) }
}

private let lineFeed = UInt8(ascii: "\n")

private func parser(_ context: UnsafeMutableRawPointer?) -> htmlParserCtxtPtr? {
    context?.assumingMemoryBound(to: xmlParserCtxt.self)
}

private func builder(
    _ context: UnsafeMutableRawPointer?
) -> UnsafeMutablePointer<TableBuilder>? {
    parser(context)?.pointee._private?.assumingMemoryBound(to: TableBuilder.self)
}

private func line(of parser: htmlParserCtxtPtr) -> Int {
    Int(parser.pointee.input?.pointee.line ?? 1)
}

/// How far the parser is, in bytes.
private func place(of parser: htmlParserCtxtPtr) -> Int {
    guard let input = parser.pointee.input else { return -1 }
    return Int(input.pointee.consumed) + (input.pointee.cur - input.pointee.base)
}

/// Global set-up of libxml2; it must not happen on two threads at once, and a global `let` never
/// does.
let libraryIsReady: Void = xmlInitParser()
