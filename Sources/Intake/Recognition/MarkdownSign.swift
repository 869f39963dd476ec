import ArticleModel

/// A line that Markdown has and plain text seldom. What dialogue looks like, `– ` and `- ` in front
/// of a spoken line, is no sign at all.
package struct MarkdownSign: Sendable {
    package let name: String
    /// `enough` of them make a text Markdown.
    package let points: Int
    let pattern: LinePattern
    /// A line the sign must match; tested.
    package let example: String

    /// In points.
    package static let enough = 3
    /// How often a sign counts: an author's habit is no proof.
    private static let mostLines = 2

    package func matches(_ line: String) -> Bool { pattern.matches(Array(line.utf8)[...]) }

    /// The points of all signs in a text, each line feed ending a line.
    package static func points(in text: [UInt8]) -> Int {
        let lines = text.split(separator: 0x0A)
        return all.map { sign in
            sign.points * lines.lazy.filter(sign.pattern.matches).prefix(mostLines).count
        }
        .reduce(0, +)
    }
}

extension MarkdownSign {
    /// Source of the points: a sign of 3 has no other meaning in a text, one of 2 might be an
    /// author's habit, one of 1 is common in mail.
    package static let all: [MarkdownSign] = [
        MarkdownSign(
            name: "heading", points: 3,
            pattern: .starts(["# ", "## ", "### ", "#### ", "##### ", "###### "]),
            example: "## Method"),
        MarkdownSign(
            name: "underlined heading", points: 2, pattern: .isMadeOf("=", with: ["==="]),
            example: "======"),
        MarkdownSign(
            name: "code fence", points: 3, pattern: .starts(["```", "~~~"]), example: "```swift"),
        MarkdownSign(
            name: "link or image", points: 3, pattern: .contains("]("),
            example: "See [the map](https://example.com)."),
        MarkdownSign(
            name: "reference", points: 3, pattern: .contains("]: http"),
            example: "[map]: https://example.com/map"),
        MarkdownSign(
            name: "footnote", points: 2, pattern: .contains("[^"),
            example: "The lamp burns oil.[^1]"),
        MarkdownSign(
            name: "table", points: 3, pattern: .isMadeOf("|-: ", with: ["|", "--"]),
            example: "|:---|---:|"),
        MarkdownSign(
            name: "strong", points: 2, pattern: .containsTwice("**"),
            example: "The **lens** turns."),
        MarkdownSign(
            name: "bullet", points: 1, pattern: .starts(["* ", "+ "]), example: "* oil"),
        MarkdownSign(
            name: "quotation", points: 1, pattern: .starts(["> "]), example: "> It burns."),
        MarkdownSign(
            name: "code", points: 1, pattern: .containsTwice("`"), example: "Type `ls` first."),
    ]
}

/// What a line must look like, in ASCII.
enum LinePattern: Sendable {
    case starts([String])
    case contains(String)
    case containsTwice(String)
    /// Nothing but these characters, and all of these strings among them.
    case isMadeOf(String, with: [String])

    func matches(_ line: ArraySlice<UInt8>) -> Bool {
        switch self {
        case .starts(let openings): openings.contains { line.starts(with: $0.utf8) }
        case .contains(let text): end(of: text, in: line) != nil
        case .containsTwice(let text):
            end(of: text, in: line).flatMap { end(of: text, in: line[$0...]) } != nil
        case .isMadeOf(let characters, let texts):
            line.allSatisfy(characters.utf8.contains)
                && texts.allSatisfy { end(of: $0, in: line) != nil }
        }
    }

    private func end(of text: String, in line: ArraySlice<UInt8>) -> Int? {
        line.firstIndex(of: Array(text.utf8)).map { $0 + text.utf8.count }
    }
}
