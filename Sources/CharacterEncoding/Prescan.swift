/// What the first bytes of a page say of its encoding and language: the HTML Standard's algorithm
/// "prescan a byte stream to determine its encoding".
struct Prescan {
    /// In bytes. The standard reads 1,024 and lets the parser heed a `<meta>` that comes later; this
    /// reads on instead.
    static let length = 65_536

    /// That of the first `<meta>` with a known label, else that of the XML declaration.
    private(set) var declaration: Declaration?
    /// The `lang` of `<html>`, BCP 47 as written.
    private(set) var language: String?

    private var cursor: ByteCursor

    /// - Parameter bytes: the page's first `length` bytes.
    init(_ bytes: [UInt8]) {
        cursor = ByteCursor(bytes)
        while declaration == nil, cursor.move(to: { $0 == UInt8(ascii: "<") }) != nil {
            readMarkup()
        }
        declaration = declaration ?? XMLDeclaration.encoding(in: bytes)
    }

    private mutating func readMarkup() {
        if cursor.isAt("<!--") {
            skipComment()
        } else if cursor.isAt("<meta"), isTagNameEnd(cursor.byte(ahead: 5)) {
            cursor.advance(by: 5)
            declaration = metaDeclaration()
        } else if isTag {
            let isRoot = cursor.isAt("<html") && isTagNameEnd(cursor.byte(ahead: 5))
            _ = cursor.move { $0.isWhiteSpace || $0 == UInt8(ascii: ">") }
            skipAttributes(notingLanguage: isRoot)
        } else if cursor.isAt("<!") || cursor.isAt("</") || cursor.isAt("<?") {
            _ = cursor.move { $0 == UInt8(ascii: ">") }
        } else {
            cursor.advance()
        }
    }

    private func isTagNameEnd(_ byte: UInt8?) -> Bool {
        byte.map { $0.isWhiteSpace || $0 == UInt8(ascii: "/") } ?? false
    }

    private var isTag: Bool {
        let offset = cursor.isAt("</") ? 2 : 1
        return cursor.byte(ahead: offset)?.isLetter ?? false
    }

    /// The two dashes that end a comment may be those that began it: `<!-->`.
    private mutating func skipComment() {
        cursor.advance(by: 2)
        while cursor.current != nil, !cursor.isAt("-->") { cursor.advance() }
        cursor.advance(by: 3)
    }

    private mutating func skipAttributes(notingLanguage: Bool) {
        while let (name, value) = cursor.attribute() {
            guard notingLanguage, name.elementsEqual("lang".utf8), !value.isEmpty else { continue }
            language = String(decoding: value, as: UTF8.self)
        }
    }

    /// Reads the attributes of one `<meta>`; the first of each name counts. A tag that the bytes
    /// cut off says nothing.
    private mutating func metaDeclaration() -> Declaration? {
        var attributes: [[UInt8]: [UInt8]] = [:]
        while let (name, value) = cursor.attribute() {
            attributes[name] = attributes[name] ?? value
        }
        guard cursor.current != nil else { return nil }
        if let charset = attributes[Array("charset".utf8)] {
            return Declaration(inside: charset, .meta)
        }
        guard attributes[Array("http-equiv".utf8)] == Array("content-type".utf8),
            let content = attributes[Array("content".utf8)]
        else { return nil }
        return ContentType.charset(in: content).flatMap { Declaration(inside: $0, .meta) }
    }
}
