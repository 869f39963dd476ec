import CLibXML2

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Reads scripts and styles past the parser, which takes their every character for itself: they are
/// more than half of most pages.
enum SourceReader {
    /// To be called when the start tag of a script or style has been told. Moves the parser to its
    /// end tag, where there is one and nothing stands before it that needs the parser's judgement.
    static func read(of parser: htmlParserCtxtPtr, into builder: UnsafeMutablePointer<TableBuilder>)
    {
        guard let input = parser.pointee.input, let name = parser.pointee.name,
            let tagEnd = input.pointee.cur, tagEnd.pointee == UInt8(ascii: ">")
        else { return }
        let start = tagEnd + 1
        guard let found = endTag(of: name, from: start, to: input.pointee.end), found.tag > start
        else { return }
        builder.pointee.addSource(UnsafeBufferPointer(start: start, count: found.tag - start))
        input.pointee.line += found.breaks
        // The start tag now ends just before the end tag.
        let last = UnsafeMutablePointer(mutating: found.tag - 1)
        last.pointee = UInt8(ascii: ">")
        input.pointee.cur = UnsafePointer(last)
    }

    /// - Returns: the end tag and how many lines end before it; `nil` where there is none, or where
    ///   a character is one that the parser drops, or a tag stands at the beginning.
    private static func endTag(
        of name: UnsafePointer<xmlChar>, from start: UnsafePointer<xmlChar>,
        to end: UnsafePointer<xmlChar>
    ) -> (tag: UnsafePointer<xmlChar>, breaks: Int32)? {
        guard start < end, start.pointee != UInt8(ascii: "<") else { return nil }
        let length = xmlStrlen(name)
        var cursor = start
        while end - cursor > Int(length) + 2,
            let found = memchr(cursor, Int32(UInt8(ascii: "<")), end - cursor - Int(length) - 2)
        {
            cursor += UnsafeRawPointer(found) - UnsafeRawPointer(cursor)
            let isEndTag = cursor[1] == UInt8(ascii: "/")
            if isEndTag, xmlStrncasecmp(name, cursor + 2, length) == 0 {
                return breaks(from: start, to: cursor).map { (cursor, $0) }
            }
            cursor += 1
        }
        return nil
    }

    /// How many lines end between; `nil` where a character stands that the parser drops. A loop
    /// without exits, which the compiler turns into vector instructions.
    private static func breaks(
        from start: UnsafePointer<xmlChar>, to end: UnsafePointer<xmlChar>
    ) -> Int32? {
        var breaks: Int32 = 0
        var dropped: Int32 = 0
        for byte in UnsafeBufferPointer(start: start, count: end - start) {
            breaks &+= byte == UInt8(ascii: "\n") ? 1 : 0
            let isControl = byte < 0x20 && byte != UInt8(ascii: "\t") && byte != UInt8(ascii: "\r")
            dropped &+= isControl ? 1 : 0
        }
        return dropped == breaks ? breaks : nil
    }
}
