/// A piece of a template: words to print as they are, or a tag.
enum TemplateToken: Equatable {
    case text(String)
    case tag(TemplateTag)
}

extension TemplateToken {
    /// The pieces of a template in order. A tag that prints nothing and has its line for itself
    /// takes the line with it; one that is not closed is the last, and unsupported.
    ///
    /// Source: the Mustache specification 1.4, “standalone tags”.
    static func tokens(of text: String) -> [TemplateToken] {
        var tokens: [TemplateToken] = []
        var line = 1
        var rest = text[...]
        while let start = rest.firstRange(of: "{{") {
            var words = rest[..<start.lowerBound]
            line += words.lineFeeds
            let inside = rest[start.upperBound...]
            let close = inside.first == "{" ? "}}}" : "}}"
            guard let end = inside.firstRange(of: close) else {
                return tokens + [.tag(TemplateTag(kind: .unsupported, name: "{{", line: line))]
            }
            let content = inside[..<end.lowerBound]
            var tag = TemplateTag(content, line: line)
            line += content.lineFeeds
            rest = inside[end.upperBound...]
            if tag.leavesItsLine, let indentation = text[..<start.lowerBound].blankLastLine,
                let next = rest.behindBlankFirstLine
            {
                tag.indentation = String(indentation)
                words.removeLast(indentation.count)
                line += rest[..<next.startIndex].lineFeeds
                rest = next
            }
            if !words.isEmpty { tokens.append(.text(String(words))) }
            tokens.append(.tag(tag))
        }
        return rest.isEmpty ? tokens : tokens + [.text(String(rest))]
    }
}

extension Substring {
    fileprivate var lineFeeds: Int { utf8.count { $0 == UInt8(ascii: "\n") } }

    /// What stands behind the last line feed; `nil` when that is more than white space.
    fileprivate var blankLastLine: Substring? {
        let start = lastIndex(where: \.isNewline).map(index(after:)) ?? startIndex
        return self[start...].allSatisfy(\.isBlank) ? self[start...] : nil
    }

    /// What stands behind the first line feed; `nil` when more than white space is before it.
    fileprivate var behindBlankFirstLine: Substring? {
        guard let end = firstIndex(where: { !$0.isBlank }) else { return self[endIndex...] }
        return self[end].isNewline ? self[index(after: end)...] : nil
    }
}

extension Character {
    fileprivate var isBlank: Bool { self == " " || self == "\t" }
}
