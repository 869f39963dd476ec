/// The `content` of a `<meta http-equiv="content-type">`.
enum ContentType {
    /// The label behind `charset=` in `content`, which is in small letters: the HTML Standard's
    /// "extract a character encoding from a `meta` element".
    static func charset(in content: [UInt8]) -> [UInt8]? {
        var cursor = ByteCursor(content)
        while cursor.current != nil {
            guard cursor.isAt("charset") else {
                cursor.advance()
                continue
            }
            cursor.advance(by: 7)
            guard cursor.move(to: { !$0.isWhiteSpace }) == UInt8(ascii: "=") else { continue }
            cursor.advance()
            guard let first = cursor.move(to: { !$0.isWhiteSpace }) else { return nil }
            return label(at: cursor.position, startingWith: first, in: content)
        }
        return nil
    }

    private static func label(
        at start: Int, startingWith first: UInt8, in content: [UInt8]
    ) -> [UInt8]? {
        guard first == UInt8(ascii: "\"") || first == UInt8(ascii: "'") else {
            return Array(
                content[start...].prefix { !$0.isWhiteSpace && $0 != UInt8(ascii: ";") })
        }
        let quoted = content[(start + 1)...]
        return quoted.firstIndex(of: first).map { Array(quoted[..<$0]) }
    }
}

/// The `<?xml … ?>` a page may begin with.
enum XMLDeclaration {
    /// The encoding it names: the HTML Standard's "get an XML encoding".
    static func encoding(in bytes: [UInt8]) -> Declaration? {
        guard bytes.starts(with: "<?xml".utf8), let end = bytes.firstIndex(of: UInt8(ascii: ">"))
        else { return nil }
        var cursor = ByteCursor(Array(bytes[..<end]))
        while cursor.current != nil, !cursor.isAt("encoding") { cursor.advance() }
        cursor.advance(by: 8)
        guard cursor.move(to: { $0 > 0x20 }) == UInt8(ascii: "=") else { return nil }
        cursor.advance()
        guard let quote = cursor.move(to: { $0 > 0x20 }),
            quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'")
        else { return nil }
        let label = bytes[(cursor.position + 1)..<end]
        return label.firstIndex(of: quote).flatMap {
            Declaration(inside: Array(label[..<$0]), .xmlDeclaration)
        }
    }
}
