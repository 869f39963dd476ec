/// What must change in a text before it may stand in XML.
struct XMLEscaping: Sendable {
    /// What is written in place of a character.
    private let replacements: [Unicode.Scalar: String]

    /// Between tags.
    static let text = XMLEscaping(replacements: ["&": "&amp;", "<": "&lt;", ">": "&gt;"])
    /// Inside double quotes; line ends and tabs survive as references.
    static let attribute = XMLEscaping(replacements: [
        "&": "&amp;", "<": "&lt;", ">": "&gt;", "\"": "&quot;", "\n": "&#10;", "\t": "&#9;",
    ])

    func append(_ text: String, to xml: inout String) {
        guard text.utf8.contains(where: Self.isNoteworthy) else { return xml += text }
        for scalar in text.unicodeScalars {
            if let replacement = replacements[scalar] {
                xml += replacement
            } else if !Self.isDropped(scalar) {
                xml.unicodeScalars.append(scalar)
            }
        }
    }

    /// A byte that may begin a character to replace or to drop.
    private static func isNoteworthy(_ byte: UInt8) -> Bool {
        switch byte {
        case ..<0x20, UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""),
            0x7F, 0xC2, 0xE2, 0xEF:
            true
        default: false
        }
    }

    /// Characters XML forbids or discourages, and invisible ones that only break search and
    /// copying: the soft hyphen, zero-width space, word joiner and byte order mark.
    static func isDropped(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x09, 0x0A: false
        case ..<0x20, 0x7F...0x9F, 0xAD, 0x200B, 0x2060, 0xFEFF, 0xFFFE, 0xFFFF: true
        default: false
        }
    }
}
