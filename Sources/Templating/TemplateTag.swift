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
    /// The white space before a tag that has its line for itself.
    var indentation = ""
}

extension TemplateTag {
    /// - Parameters:
    ///   - content: what stands between the braces.
    ///   - line: counted from 1.
    init(_ content: Substring, line: Int) {
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

    /// Prints nothing itself, so that a line with nothing else on it prints nothing either.
    var leavesItsLine: Bool {
        switch kind {
        case .section, .invertedSection, .end, .partial, .comment: true
        case .variable, .unescapedVariable, .unsupported: false
        }
    }
}

extension Substring {
    fileprivate var trimmedEnd: Substring {
        var trimmed = self
        while trimmed.last?.isWhitespace ?? false { trimmed.removeLast() }
        return trimmed
    }
}
