import ArticleModel
import Extraction

/// An article of chosen text: nothing that is shown is taken away, so that a test of reading is
/// not one of cleaning.
func chosen(_ html: String, url: String? = nil, editing: Editing = Editing()) throws -> CleanArticle
{
    var source = Source(name: "a.md", kind: .markdown, content: Array(html.utf8))
    source.capture.url = url
    return try Extractor().article(from: source, editing: editing)
}

/// The outline of the body that a piece of HTML reads as.
func reading(_ html: String, url: String? = "https://example.org/a/") throws -> String {
    var blocks = try chosen(html, url: url).blocks
    blocks.removeLanguages()
    return blocks.outline()
}

extension [Block] {
    /// Leaves only what the page declares; detection of short samples is another suite's matter.
    fileprivate mutating func removeLanguages() {
        for index in indices {
            if self[index].language != "fr", self[index].language != "ar" {
                self[index].language = nil
            }
            self[index].content.mapChildren { $0.removeLanguages() }
        }
    }
}
