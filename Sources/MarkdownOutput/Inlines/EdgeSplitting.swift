import ArticleModel

extension [Inline] {
    /// The inlines with the white space and line breaks at both ends split off.
    var splitAtEdges: (leading: [Inline], middle: [Inline], trailing: [Inline]) {
        guard let first = firstIndex(where: { !$0.isSpace }),
            let last = lastIndex(where: { !$0.isSpace })
        else { return (self, [], []) }
        var middle = Array(self[first...last])
        let (before, head) = middle[0].splitAtStart
        middle[0] = head
        let (tail, after) = middle[middle.count - 1].splitAtEnd
        middle[middle.count - 1] = tail
        return (self[..<first] + before, middle, after + self[(last + 1)...])
    }
}

extension Inline {
    /// A line break, or nothing but white space.
    fileprivate var isSpace: Bool {
        switch self {
        case .lineBreak: true
        case .text(let text): text.unicodeScalars.allSatisfy(\.isDelimiterSpace)
        default: false
        }
    }

    /// The white space that a text begins with, and the rest.
    fileprivate var splitAtStart: (space: [Inline], rest: Inline) {
        guard case .text(let text) = self else { return ([], self) }
        let scalars = text.unicodeScalars
        guard let start = scalars.firstIndex(where: { !$0.isDelimiterSpace }),
            start > scalars.startIndex
        else { return ([], self) }
        return ([.text(String(text[..<start]))], .text(String(text[start...])))
    }

    /// A text without the white space that it ends with, and that.
    fileprivate var splitAtEnd: (rest: Inline, space: [Inline]) {
        guard case .text(let text) = self else { return (self, []) }
        let scalars = text.unicodeScalars
        guard let last = scalars.lastIndex(where: { !$0.isDelimiterSpace }) else {
            return (self, [])
        }
        let end = scalars.index(after: last)
        guard end < scalars.endIndex else { return (self, []) }
        return (.text(String(text[..<end])), [.text(String(text[end...]))])
    }
}

extension Unicode.Scalar {
    /// White space to the rules of delimiter runs.
    fileprivate var isDelimiterSpace: Bool { DelimiterNeighbour(self) == .whiteSpace }
}
