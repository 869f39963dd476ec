import ArticleModel

extension [Inline] {
    /// Takes spaces and line breaks off the end.
    mutating func trimEnd() {
        while let last {
            guard let trimmed = last.trimmedAtEnd else {
                removeLast()
                continue
            }
            self[count - 1] = trimmed
            return
        }
    }
}

extension Inline {
    /// The inline without white space at its end; `nil` when nothing is left.
    fileprivate var trimmedAtEnd: Inline? {
        switch self {
        case .lineBreak: return nil
        case .text(let words):
            let trimmed = words.trimmingSuffix(" ")
            return trimmed.isEmpty ? nil : .text(trimmed)
        case .emphasis(let content): return Self.trimmed(content).map(Inline.emphasis)
        case .strong(let content): return Self.trimmed(content).map(Inline.strong)
        case .small(let content): return Self.trimmed(content).map(Inline.small)
        case .link(var link):
            guard let content = Self.trimmed(link.content) else { return nil }
            link.content = content
            return .link(link)
        default: return self
        }
    }

    private static func trimmed(_ content: [Inline]) -> [Inline]? {
        var content = content
        content.trimEnd()
        return content.isEmpty ? nil : content
    }
}

extension String {
    func trimmingSuffix(_ space: Character) -> String {
        var end = endIndex
        while end > startIndex, self[index(before: end)] == space { end = index(before: end) }
        return String(self[..<end])
    }
}
