/// One tag of a template.
struct TemplateTag: Equatable {
    enum Kind: Equatable {
        /// `{{name}}`
        case variable
        /// `{{{name}}}` or `{{&name}}`
        case unescapedVariable
        /// `{{#name}}`
        case section
        /// `{{^name}}`
        case invertedSection
        /// `{{/name}}`
        case end
        /// `{{> name}}`
        case partial
        /// `{{! words }}`
        case comment
        /// Anything else Mustache knows: pragmas, delimiters, inheritance.
        case unsupported
    }

    var kind: Kind
    var name: String
    /// Counted from 1.
    var line: Int
}

extension TemplateTag {
    /// The tags of a template in order; a tag that is not closed is the last, and unsupported.
    static func tags(in text: String) -> [TemplateTag] {
        var tags: [TemplateTag] = []
        var line = 1
        var rest = text[...]
        while let start = rest.firstRange(of: "{{") {
            line += rest[..<start.lowerBound].lineFeeds
            let inside = rest[start.upperBound...]
            let close = inside.first == "{" ? "}}}" : "}}"
            guard let end = inside.firstRange(of: close) else {
                return tags + [TemplateTag(kind: .unsupported, name: "{{", line: line)]
            }
            let content = inside[..<end.lowerBound]
            tags.append(TemplateTag(content, line: line))
            line += content.lineFeeds
            rest = inside[end.upperBound...]
        }
        return tags
    }

    private init(_ content: Substring, line: Int) {
        let kinds: [Character: Kind] = [
            "{": .unescapedVariable, "&": .unescapedVariable, "#": .section,
            "^": .invertedSection, "/": .end, ">": .partial, "!": .comment, "%": .unsupported,
            "=": .unsupported, "<": .unsupported, "$": .unsupported,
        ]
        let sign = content.first.flatMap { kinds[$0] }
        let name = sign == nil ? content : content.dropFirst()
        self.init(
            kind: sign ?? .variable, name: String(name.drop { $0.isWhitespace }.trimmedEnd),
            line: line)
    }
}

extension Substring {
    fileprivate var lineFeeds: Int { utf8.count { $0 == UInt8(ascii: "\n") } }

    fileprivate var trimmedEnd: Substring {
        var trimmed = self
        while trimmed.last?.isWhitespace ?? false { trimmed.removeLast() }
        return trimmed
    }
}
