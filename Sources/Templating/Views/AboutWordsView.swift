import ArticleModel

/// What the packet says about itself, in its language.
package struct AboutWordsView: TemplateView {
    let words: AboutWords

    package static let fields: TemplateFields<AboutWordsView> = [
        .text("purpose", "What the packet holds, and what it leaves out.") { $0.words.purpose },
        .text("origins", "Where an article says what is known of its origin.") { $0.words.origins },
        .text("notes", "What the numbers of source notes lead to.") { $0.words.notes },
        .text("ledger", "Where what was taken out can be read.") { $0.words.ledger },
        .text("book", "What the book offers to whoever reads it by ear or by keyboard.") {
            $0.words.book
        },
        .text("pictures", "What became of the pictures, where the packet has any.") {
            $0.words.pictures
        },
        .text("noPictures", "The same where it has none.") { $0.words.noPictures },
        .text("freedom", "What the book leaves to the reader.") { $0.words.freedom },
    ]
}
