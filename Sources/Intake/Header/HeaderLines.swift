import ArticleModel

/// A header read line by line, as far as that goes: for one that is not valid YAML, and for a first
/// look before the encoding is known.
struct HeaderLines {
    private(set) var fields: [HeaderField] = []
    /// Lines that say nothing to anyone, by their number in the file.
    private(set) var unread: [(line: Int, text: String)] = []

    init(_ block: HeaderBlock) {
        for (number, text) in zip(2..., block.lines) {
            let line = HeaderLine(text)
            if let key = line.key {
                fields.append(
                    HeaderField(key: key, values: Self.values(line.value), line: number))
            } else if !line.isBlank, !line.isComment, !continueField(with: line) {
                unread.append((number, text))
            }
        }
    }

    /// Adds a list item, or a further line of the last value, to the field above.
    private mutating func continueField(with line: HeaderLine) -> Bool {
        guard let last = fields.indices.last else { return false }
        if let item = line.item {
            fields[last].values.append(String(item).unquoted)
        } else if line.isIndented {
            let text = [fields[last].values.popLast(), String(line.value)].compactMap { $0 }
            fields[last].values.append(text.joined(separator: " "))
        } else {
            return false
        }
        return true
    }

    /// One value, none, or those of a list in brackets.
    private static func values(_ text: Substring) -> [String] {
        guard !text.isEmpty, !["|", ">", "|-", ">-"].contains(text) else { return [] }
        guard text.hasPrefix("["), text.hasSuffix("]") else { return [String(text).unquoted] }
        return text.dropFirst().dropLast().split(separator: ",").map {
            String($0.trimmed).unquoted
        }
    }
}
