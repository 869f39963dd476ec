/// Code within a line.
enum CodeSpan {
    /// The delimiter is longer than any run of backticks inside; line breaks become spaces.
    static func markdown(_ text: String) -> String {
        let text = text.folded
        guard !text.isEmpty else { return "" }
        let delimiter = String(repeating: "`", count: text.longestRun(of: "`") + 1)
        let padding = text.needsPadding ? " " : ""
        return delimiter + padding + text + padding + delimiter
    }
}

extension String {
    /// The length of the longest run of the character.
    func longestRun(of character: Character) -> Int {
        var (longest, current) = (0, 0)
        for next in self {
            current = next == character ? current + 1 : 0
            longest = max(longest, current)
        }
        return longest
    }

    /// Markdown takes a space away on both sides if there is one on both.
    fileprivate var needsPadding: Bool {
        hasPrefix("`") || hasSuffix("`")
            || hasPrefix(" ") && hasSuffix(" ") && contains { $0 != " " }
    }

    /// Control characters are left out, and line breaks are spaces.
    fileprivate var folded: String {
        String(
            String.UnicodeScalarView(
                unicodeScalars.compactMap { scalar in
                    switch scalar.value {
                    case 0x0A...0x0D: " "
                    case 0..<0x09, 0x0E..<0x20, 0x7F: nil
                    default: scalar
                    }
                }))
    }
}
