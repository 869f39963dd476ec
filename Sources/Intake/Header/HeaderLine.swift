/// One line of a header, read without YAML.
struct HeaderLine {
    /// In lower case; `nil` when the line is no `key: value`.
    private(set) var key: String?
    /// What follows the key, or the whole line; without spaces around it.
    private(set) var value: Substring
    let isIndented: Bool

    init(_ line: String) {
        isIndented = line.hasPrefix(" ") || line.hasPrefix("\t")
        value = line[...].trimmed
        guard !isIndented, let colon = Self.colon(in: value) else { return }
        key = String(value[..<colon].trimmed).unquoted.lowercased()
        value = value[value.index(after: colon)...].trimmed
    }

    var isBlank: Bool { key == nil && value.isEmpty }
    var isComment: Bool { key == nil && value.hasPrefix("#") }

    /// What the item of a list holds; `nil` when the line is none.
    var item: Substring? {
        key == nil && value.hasPrefix("- ") ? value.dropFirst(2).trimmed : nil
    }

    /// The first colon with a space or nothing behind it, and a key in front of it.
    private static func colon(in line: Substring) -> Substring.Index? {
        guard let first = line.first, !"-[{<#|>&*!%@`".contains(first) else { return nil }
        return line.indices.first { index in
            guard line[index] == ":", index > line.startIndex else { return false }
            let next = line.index(after: index)
            return next == line.endIndex || line[next] == " " || line[next] == "\t"
        }
    }
}

extension String {
    /// Without the quotation marks that open and close it.
    var unquoted: String {
        guard count > 1, let first, first == last, first == "\"" || first == "'" else {
            return self
        }
        return String(dropFirst().dropLast())
    }
}
