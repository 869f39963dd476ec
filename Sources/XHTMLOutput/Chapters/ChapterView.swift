package import ArticleModel
package import Templating

/// An article, on a page of its own or among the others.
package struct ChapterView: TemplateView {
    let chapter: Chapter
    let article: ArticleView
    /// Attributes for the page or the article.
    private let pageLanguage: Markup
    /// Attributes for the article's words.
    private let articleLanguage: Markup
    /// Attributes for the packet's own words.
    private let packetLanguage: Markup
    /// Attributes for the publication's name amid those.
    private let publicationLanguage: Markup

    /// - Parameters:
    ///   - chapter: the article as it is written.
    ///   - article: the same as all editions show it.
    ///   - labels: the packet's own words.
    ///   - language: BCP 47, of what stands around the article; `nil` on a page of its own.
    package init(
        _ chapter: Chapter, article: ArticleView, labels: Labels, inside language: String? = nil
    ) {
        self.chapter = chapter
        self.article = article.holding(chapter.text)
        // The packet's language where the article's is unknown.
        let own = chapter.language.isEmpty ? labels.language : chapter.language
        let syntax = chapter.syntax
        pageLanguage = LanguageAttributes.markup(own, inside: language, in: syntax)
        articleLanguage = LanguageAttributes.markup(chapter.language, inside: own, in: syntax)
        packetLanguage = LanguageAttributes.markup(labels.language, inside: own, in: syntax)
        publicationLanguage = LanguageAttributes.markup(own, inside: labels.language, in: syntax)
    }

    package static let fields: TemplateFields<ChapterView> = [
        .text("id", "The article’s id, with which all ids in it begin: a3.") {
            $0.chapter.place.id
        },
        .text("pageID", "The page’s id: a3, and a3-page-2 for the second page of a long article.") {
            $0.pageID
        },
        .text("page", "The page’s number, from the second page of a long article on.") {
            $0.chapter.page == 1 ? nil : String($0.chapter.page)
        },
        .flag("isFirstPage", "The article begins on this page.") { $0.chapter.page == 1 },
        .flag("isLastPage", "The article ends on this page.") { $0.chapter.isLastPage },
        .text("title", "The article’s title.") { $0.article.title },
        .markup("pageLanguage", "Attributes for the page or the article: language and direction.") {
            $0.pageLanguage
        },
        .markup("articleLanguage", "Attributes for the article’s words, where the page differs.") {
            $0.articleLanguage
        },
        .markup("packetLanguage", "Attributes for the packet’s own words in it.") {
            $0.packetLanguage
        },
        .markup("publicationLanguage", "Attributes for the publication’s name amid those.") {
            $0.publicationLanguage
        },
        .text("level", "The level of the article’s own heading: 1, 2 or 3.") {
            String($0.chapter.place.level)
        },
        .text("sectionLevel", "The level of the headings below it: one more.") {
            String($0.chapter.place.level + 1)
        },
        .object("article", "The article.") { $0.article },
        .list("notes", "The source notes; empty when links stand in the text.") { $0.notes },
        .object("labels", "The packet’s own words, in its language.") {
            $0.article.packetWords
        },
    ]

    private var pageID: String {
        let id = chapter.place.id
        return chapter.page == 1 ? id : "\(id)-page-\(chapter.page)"
    }

    private var notes: [ChapterNoteView] {
        article.notes.compactMap { note in
            chapter.noteMarks[note.note.number].map { marks in
                ChapterNoteView(
                    note: note, id: "\(chapter.place.id)-\(NoteKey.source(note.note.number).id)",
                    marks: marks, isReferred: chapter.referredNotes.contains(note.note.number))
            }
        }
    }
}

/// A source note on the page of its article.
package struct ChapterNoteView: TemplateView {
    let note: NoteView
    let id: String
    let marks: Markup
    let isReferred: Bool

    package static let fields: TemplateFields<ChapterNoteView> = [
        .text("noteID", "The note’s id in the edition.") { $0.id },
        .markup("marks", "The number and what else leads back to the text.") { $0.marks },
        .flag("isReferred", "Something in the text refers to the note.") { $0.isReferred },
        .object("note", "The note.") { $0.note },
    ]
}
