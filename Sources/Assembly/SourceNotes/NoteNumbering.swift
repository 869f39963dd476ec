import ArticleModel

/// Numbers the source notes of one article from 1, one for each target.
struct NoteNumbering {
    private(set) var notes: [SourceNote] = []
    private var numbers: [String: Int] = [:]

    /// The number of the note behind a link; a new note when none leads there yet. The note shows
    /// the address as the first link has it.
    mutating func number(
        of link: Link, leadingTo address: WebAddress, identity: String
    ) -> Int {
        if let number = numbers[identity] { return number }
        let note = SourceNote(
            number: notes.count + 1, anchor: link.anchor, url: address.text,
            readableURL: address.readable, host: address.siteHost, date: address.date)
        notes.append(note)
        numbers[identity] = note.number
        return note.number
    }
}

extension Link {
    /// Its words, on one line; those of its pictures when it has none.
    fileprivate var anchor: String {
        let words = content.plainText.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        return words.isEmpty ? content.alternatives.joined(separator: " ") : words
    }
}

extension [Inline] {
    fileprivate var alternatives: [String] {
        flatMap { inline in
            if case .image(let image) = inline { return [image.alternative ?? ""] }
            return inline.children.alternatives
        }.filter { !$0.isEmpty }
    }
}
