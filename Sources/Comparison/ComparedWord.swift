/// A word of a paragraph with its punctuation; in scripts that put no space between words, a
/// character. Where it stands makes no difference to what it is.
struct ComparedWord: Hashable {
    let text: Substring
    let isBeforeSpace: Bool

    static func == (one: ComparedWord, other: ComparedWord) -> Bool { one.text == other.text }

    func hash(into hasher: inout Hasher) { hasher.combine(text) }

    /// As the word stands in the running text.
    var spaced: String { isBeforeSpace ? text + " " : String(text) }
}

extension ComparedWord {
    /// The words of a paragraph in the order of reading.
    static func words(of paragraph: String) -> [ComparedWord] {
        paragraph.split(separator: " ").flatMap { run in
            let ends = run.indices.filter { run[$0].isWordOfItsOwn }.map(run.index(after:))
            var (words, start) = ([Substring](), run.startIndex)
            for end in ends {
                words.append(run[start..<end])
                start = end
            }
            if start < run.endIndex { words.append(run[start...]) }
            return words.indices.map {
                ComparedWord(text: words[$0], isBeforeSpace: $0 == words.count - 1)
            }
        }
    }
}

extension Character {
    fileprivate var isWordOfItsOwn: Bool { unicodeScalars.contains(where: \.isWordOfItsOwn) }
}
