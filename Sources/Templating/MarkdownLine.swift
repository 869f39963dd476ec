/// Some Markdown under construction, in which every byte is either text or markup. Only the whole
/// shows what must be escaped: the `1` and the `.` of a would-be list marker may come from two
/// elements, and a `!` matters only before a `[`.
package struct MarkdownLine: Sendable {
    private(set) var bytes: [UInt8] = []
    private(set) var isText: [Bool] = []

    package init() {}

    package var isEmpty: Bool { bytes.isEmpty }

    /// Adds characters to be read as they are. White space becomes spaces, control characters are
    /// left out.
    package mutating func append(text: String) {
        for byte in text.utf8 {
            switch byte {
            case 0x09...0x0D: append(0x20, isText: true)
            case 0x00..<0x20, 0x7F: break
            default: append(byte, isText: true)
            }
        }
    }

    /// Adds what is to be read as Markdown or inline HTML; a line feed begins a new line.
    package mutating func append(markup: String) {
        for byte in markup.utf8 { append(byte, isText: false) }
    }

    private mutating func append(_ byte: UInt8, isText text: Bool) {
        bytes.append(byte)
        isText.append(text)
    }

    /// The Markdown, with a backslash wherever text would be read as markup.
    package var escaped: String {
        var escaped: [UInt8] = []
        escaped.reserveCapacity(bytes.count + bytes.count / 16)
        for index in bytes.indices {
            if isText[index], mustEscape(at: index) { escaped.append(UInt8(ascii: "\\")) }
            escaped.append(bytes[index])
        }
        return String(decoding: escaped, as: UTF8.self)
    }

    /// Text for any place in a line of Markdown, its start included.
    package static func escaped(_ text: String) -> String {
        var line = MarkdownLine()
        line.append(text: text)
        return line.escaped
    }

    private func mustEscape(at index: Int) -> Bool {
        let rules = MarkdownEscapeRule.byByte[Int(bytes[index])]
        guard !rules.isEmpty else { return false }
        let place = MarkdownPlace(bytes: bytes, isText: isText, index: index)
        return rules.contains { $0.applies(place) }
    }
}
