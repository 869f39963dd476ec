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

    /// Moves the space at the end of a link behind it, where the number of its note will stand at
    /// the word; before a comma or a full stop the space goes: pages put an icon there, or words for
    /// screen readers.
    mutating func moveSpaceBehindLinks() {
        for link in indices.dropLast().reversed() {
            guard case .link = self[link], self[link].endsInSpace,
                let trimmed = self[link].trimmedAtEnd
            else { continue }
            self[link] = trimmed
            guard case .text(let words) = self[link + 1] else {
                insert(.text(" "), at: link + 1)
                continue
            }
            self[link + 1] = .text(words.beginsWithMark ? words : " " + words)
        }
    }
}

extension String {
    /// Whether a comma or a full stop is first, with space or nothing behind it.
    fileprivate var beginsWithMark: Bool {
        guard let mark = utf8.first, mark == UInt8(ascii: ",") || mark == UInt8(ascii: ".") else {
            return false
        }
        return utf8.count == 1 || utf8.dropFirst().first == UInt8(ascii: " ")
    }
}

extension Inline {
    fileprivate var endsInSpace: Bool {
        if case .text(let words) = self { return words.utf8.last == UInt8(ascii: " ") }
        return children.last?.endsInSpace ?? false
    }

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
