import ArticleModel

/// Numbers the source notes of one article from 1, one for each target.
struct NoteNumbering {
    private(set) var notes: [SourceNote] = []
    private var numbers: [String: Int] = [:]

    /// The number of the note behind a link; a new note when none leads there yet. The note shows
    /// the address as the first link has it.
    mutating func number(of link: SurveyedLink) -> Int {
        if let number = numbers[link.identity] { return number }
        var note = link.note
        note.number = notes.count + 1
        notes.append(note)
        numbers[link.identity] = note.number
        return note.number
    }
}
