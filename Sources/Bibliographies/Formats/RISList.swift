import ArticleModel

/// References in RIS: a tag of two characters, two spaces, a hyphen, a value. Source: the format's
/// specification of 2011, and what Zotero and EndNote write.
enum RISList {
    static func isFormat(_ text: ListText) -> Bool {
        let first = text.opening.split(whereSeparator: \.isNewline).first ?? ""
        return tag(of: first)?.name == "TY"
    }

    static func entries(_ text: ListText) throws(Diagnostic) -> [BibliographyEntry] {
        try text.requireShortLines()
        var entries: [BibliographyEntry] = []
        var reference: RISReference?
        for (index, line) in text.lines.enumerated() {
            guard let tag = tag(of: line) else {
                reference?.continueValue(line)
                continue
            }
            switch tag.name {
            case "TY":
                if let reference { entries.append(reference.entry) }
                reference = RISReference(at: text.place(index + 1))
                reference?.add(tag.name, tag.value, line: index + 1)
            case "ER":
                if let reference { entries.append(reference.entry) }
                reference = nil
            default: reference?.add(tag.name, tag.value, line: index + 1)
            }
        }
        if let reference { entries.append(reference.entry) }
        return entries
    }

    /// `TI  - The Ferry`; `nil` for a line that goes on with the value above.
    private static func tag(of line: Substring) -> (name: String, value: String)? {
        let bytes = Array(line.utf8)
        guard bytes.count >= 5, bytes[2] == space, bytes[3] == space, bytes[4] == hyphen,
            bytes.count == 5 || bytes[5] == space,
            (65...90).contains(bytes[0]),
            (65...90).contains(bytes[1]) || (48...57).contains(bytes[1])
        else { return nil }
        let value = String(decoding: bytes.dropFirst(6), as: UTF8.self)
        return (String(decoding: bytes.prefix(2), as: UTF8.self), value)
    }

    private static let space = UInt8(ascii: " ")
    private static let hyphen = UInt8(ascii: "-")
}
