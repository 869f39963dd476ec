import ArticleModel

/// One tag of HTML in a text that may or may not be HTML.
struct MarkupTag {
    /// In lower case; `!doctype` too.
    let name: String
    let isClosing: Bool
    let hasAttributes: Bool
    /// Only white space stands before it on its line.
    let startsLine: Bool
    /// Only white space, comments and processing instructions stand before it in the text.
    let startsText: Bool
}

/// Finds the tags of a text, comments passed over.
struct TagScanner: Sequence, IteratorProtocol {
    private let text: [UInt8]
    private var position = 0
    private var isAtStart = true

    init(_ text: [UInt8]) { self.text = text }

    mutating func next() -> MarkupTag? {
        while let open = text[position...].firstIndex(of: UInt8(ascii: "<")) {
            isAtStart = isAtStart && text[position..<open].allSatisfy { $0 <= 0x20 }
            position = open + 1
            if text[position...].starts(with: "!--".utf8) {
                position = end(of: "-->", from: open)
            } else if text[position...].starts(with: "?".utf8) {
                position = end(of: ">", from: open)
            } else if let tag = tag(at: open) {
                isAtStart = false
                return tag
            }
        }
        return nil
    }

    private func tag(at open: Int) -> MarkupTag? {
        let isClosing = text[(open + 1)...].first == UInt8(ascii: "/")
        let rest = text[(open + (isClosing ? 2 : 1))...]
        let name = rest.prefix { Self.isNameByte($0) }
        guard let end = rest[name.endIndex...].first, !name.isEmpty,
            end <= 0x20 || end == UInt8(ascii: ">") || end == UInt8(ascii: "/")
        else { return nil }
        let inside = rest[name.endIndex...].prefix {
            $0 != UInt8(ascii: ">") && $0 != UInt8(ascii: "<")
        }
        let before = text[..<open].reversed().first { $0 > 0x20 || $0 == 0x0A }
        return MarkupTag(
            name: String(decoding: name, as: UTF8.self).lowercased(), isClosing: isClosing,
            hasAttributes: inside.contains(UInt8(ascii: "=")),
            startsLine: before == nil || before == 0x0A, startsText: isAtStart)
    }

    private static func isNameByte(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "!"), UInt8(ascii: "-"): true
        default: false
        }
    }

    /// The offset behind the next `mark`, or the text's end.
    private func end(of mark: String, from start: Int) -> Int {
        text[start...].firstIndex(of: Array(mark.utf8)).map { $0 + mark.utf8.count } ?? text.count
    }
}
