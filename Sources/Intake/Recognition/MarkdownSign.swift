/// A line that Markdown has and plain text seldom. What dialogue looks like, `– ` and `- ` in front
/// of a spoken line, is no sign at all.
package struct MarkdownSign: Sendable {
    package let name: String
    /// Points; `enough` of them make a text Markdown. A sign counts twice at most.
    package let points: Int
    /// A line the sign must match; tested.
    package let example: String
    package let matches: @Sendable (Substring) -> Bool

    /// In points.
    package static let enough = 3
}

extension MarkdownSign {
    /// Source of the points: a sign of 3 has no other meaning in a text, one of 2 might be an
    /// author's habit, one of 1 is common in mail.
    package static let all: [MarkdownSign] = [
        MarkdownSign(name: "heading", points: 3, example: "## Method") { line in
            let marks = line.prefix { $0 == "#" }.count
            return (1...6).contains(marks) && line.dropFirst(marks).first == " "
        },
        MarkdownSign(name: "underlined heading", points: 2, example: "======") {
            $0.count >= 3 && $0.allSatisfy { $0 == "=" }
        },
        MarkdownSign(name: "code fence", points: 3, example: "```swift") {
            $0.hasPrefix("```") || $0.hasPrefix("~~~")
        },
        MarkdownSign(name: "link", points: 3, example: "See [the map](https://example.com).") {
            line in
            ["](http", "](/", "](#", "](<", "](mailto:", "](./", "](../"].contains {
                line.contains($0)
            }
        },
        MarkdownSign(name: "image", points: 3, example: "![A lamp](lamp.jpg)") {
            $0.contains("![") && $0.contains("](")
        },
        MarkdownSign(name: "reference", points: 3, example: "[map]: https://example.com/map") {
            $0.hasPrefix("[") && $0.contains("]: ")
        },
        MarkdownSign(name: "footnote", points: 2, example: "The lamp burns oil.[^1]") {
            $0.contains("[^")
        },
        MarkdownSign(name: "table", points: 3, example: "|:---|---:|") { line in
            line.contains("|") && line.contains("--")
                && line.allSatisfy { "|-: ".contains($0) }
        },
        MarkdownSign(name: "strong", points: 2, example: "The **lens** turns.") {
            $0.split(separator: "**", omittingEmptySubsequences: false).count > 2
        },
        MarkdownSign(name: "bullet", points: 1, example: "* oil") {
            $0.hasPrefix("* ") || $0.hasPrefix("+ ")
        },
        MarkdownSign(name: "quotation", points: 1, example: "> It burns.") { $0.hasPrefix("> ") },
        MarkdownSign(name: "code", points: 1, example: "Type `ls` first.") {
            $0.split(separator: "`", omittingEmptySubsequences: false).count > 2
        },
    ]

    /// The points of all signs in a text.
    package static func points(in text: String) -> Int {
        let lines = text.split(separator: "\n")
        return all.map { sign in
            sign.points * lines.lazy.filter(sign.matches).prefix(2).count
        }
        .reduce(0, +)
    }
}
