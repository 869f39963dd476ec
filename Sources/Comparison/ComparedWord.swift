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
            let pieces = pieces(of: run)
            return pieces.indices.map {
                ComparedWord(text: pieces[$0], isBeforeSpace: $0 == pieces.count - 1)
            }
        }
    }

    /// A run without spaces, cut behind every character that is a word.
    private static func pieces(of run: Substring) -> [Substring] {
        var pieces: [Substring] = []
        var start = run.startIndex
        for place in run.indices where run[place].isWordOfItsOwn {
            let end = run.index(after: place)
            pieces.append(run[start..<end])
            start = end
        }
        return start < run.endIndex ? pieces + [run[start...]] : pieces
    }
}

extension Character {
    fileprivate var isWordOfItsOwn: Bool { unicodeScalars.contains(where: \.isWordOfItsOwn) }
}
