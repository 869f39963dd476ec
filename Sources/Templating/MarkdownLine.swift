package import ArticleModel

/// Some Markdown under construction, in which every byte is either text or markup. Only the whole
/// shows what must be escaped: the `1` and the `.` of a would-be list marker may come from two
/// elements, and a `!` matters only before a `[`.
package struct MarkdownLine: Sendable {
    private(set) var bytes: [UInt8] = []
    private(set) var isText: [Bool] = []
    /// Nothing stands before it on its line that keeps a `#` or a `1.` from being a marker, as the
    /// marker of a heading or the edge of a table cell does.
    let startsLine: Bool
    let flavour: MarkdownFlavour

    package init(startsLine: Bool = true, flavour: MarkdownFlavour = .gfm) {
        self.startsLine = startsLine
        self.flavour = flavour
    }

    package var isEmpty: Bool { bytes.isEmpty }

    /// Adds characters to be read as they are. White space is folded to single spaces and left out
    /// at the start of a line; control characters are left out everywhere.
    package mutating func append(text: String) {
        for byte in text.utf8 {
            switch byte {
            case 0x09...0x0D, 0x20:
                if let last = bytes.last, last != .space, last != .lineFeed {
                    append(.space, isText: true)
                }
            case ..<0x20, 0x7F: break
            default: append(byte, isText: true)
            }
        }
    }

    /// Adds what is to be read as Markdown or inline HTML.
    package mutating func append(markup: String) {
        for byte in markup.utf8 { append(byte, isText: false) }
    }

    /// Adds a break that the reader sees.
    package mutating func appendLineBreak(_ markup: String) {
        trimEnd()
        append(markup: markup)
    }

    private mutating func trimEnd() {
        while bytes.last == .space, isText.last == true {
            bytes.removeLast()
            isText.removeLast()
        }
    }

    private mutating func append(_ byte: UInt8, isText text: Bool) {
        bytes.append(byte)
        isText.append(text)
    }

    /// The Markdown, with a backslash wherever text would be read as markup; white space at the
    /// end is left out.
    package var escaped: String {
        var trimmed = self
        trimmed.trimEnd()
        return trimmed.escapedBytes
    }

    private var escapedBytes: String {
        let whole = MarkdownPlace.Line(self)
        var escaped: [UInt8] = []
        escaped.reserveCapacity(bytes.count + bytes.count / 16)
        let rules = MarkdownEscapeRule.byByte(in: flavour)
        for (index, byte) in bytes.enumerated() {
            let rules = rules[Int(byte)]
            if !rules.isEmpty, isText[index],
                let rule = MarkdownPlace(line: whole, index: index).rule(of: rules)
            {
                escaped += rule.escaped
            } else {
                escaped.append(byte)
            }
        }
        return String(decoding: escaped, as: UTF8.self)
    }

    /// Text for any place in a line of Markdown, its start included; what no edition keeps is left
    /// out.
    package static func escaped(_ text: String, in flavour: MarkdownFlavour = .gfm) -> String {
        var line = MarkdownLine(flavour: flavour)
        line.append(text: XMLText.kept(text))
        return line.escaped
    }
}
