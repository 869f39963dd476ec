import ArticleModel
import Templating

/// The page of one article.
struct ChapterView: TemplateView {
    let chapter: Chapter
    let article: ArticleView
    let labels: Labels
    /// The packet's language where the article's is unknown.
    let pageLanguage: String

    init(_ chapter: Chapter, article: ArticleView, labels: Labels) {
        self.chapter = chapter
        self.article = article
        self.labels = labels
        pageLanguage = chapter.language.isEmpty ? labels.language : chapter.language
    }

    static let fields: [TemplateField<ChapterView>] = [
        .text("id", "The article’s id, with which all ids of the page begin: a3.") {
            $0.chapter.id
        },
        .text("title", "The article’s title.") { $0.article.title },
        .markup("pageLanguage", "Attributes for the whole page: its language and direction.") {
            LanguageAttributes.markup($0.pageLanguage, inside: nil)
        },
        .markup("articleLanguage", "Attributes for the article’s words, where the page differs.") {
            LanguageAttributes.markup($0.chapter.language, inside: $0.pageLanguage)
        },
        .markup("packetLanguage", "Attributes for the packet’s own words on the page.") {
            LanguageAttributes.markup($0.labels.language, inside: $0.pageLanguage)
        },
        .object("article", "The article.") { $0.article },
        .list("notes", "The source notes; empty when links stand in the text.") { $0.notes },
        .object("labels", "The packet’s own words, in its language.") {
            LabelsView(labels: $0.labels)
        },
    ]

    private var notes: [ChapterNoteView] {
        article.notes.compactMap { note in
            chapter.noteMarks[note.note.number].map { marks in
                ChapterNoteView(
                    note: note, id: "\(chapter.id)-\(NoteKey.source(note.note.number).id)",
                    marks: marks, isReferred: chapter.referredNotes.contains(note.note.number))
            }
        }
    }
}

/// A source note on the page of its article.
struct ChapterNoteView: TemplateView {
    let note: NoteView
    let id: String
    let marks: Markup
    let isReferred: Bool

    static let fields: [TemplateField<ChapterNoteView>] = [
        .text("noteID", "The note’s id in the book.") { $0.id },
        .markup("marks", "The number and what else leads back to the text.") { $0.marks },
        .flag("isReferred", "Something in the text refers to the note.") { $0.isReferred },
        .object("note", "The note.") { $0.note },
    ]
}
