package import ArticleModel

/// The packet's own words, in its language.
///
/// Behind a reference: templates ask for it in every list.
package final class LabelsView: TemplateView {
    let labels: Labels

    package init(labels: Labels) { self.labels = labels }

    package static let fields: TemplateFields<LabelsView> = [
        .text("language", "The language of these words.") { $0.labels.language },
        .text("direction", "ltr or rtl, by that language.") {
            Direction(ofLanguage: $0.labels.language).rawValue
        },
        .text("chronology", "Chronology") { $0.labels.chronology },
        .text("index", "Index") { $0.labels.index },
        .text("undated", "Undated") { $0.labels.undated },
        .text("authors", "Authors") { $0.labels.authors },
        .text("publications", "Publications") { $0.labels.publications },
        .text("removedText", "Removed text") { $0.labels.removedText },
        .text("movedToHead", "Moved to the head") { $0.labels.movedToHead },
        .text("cover", "Cover") { $0.labels.cover },
        .text("titlePage", "Title page") { $0.labels.titlePage },
        .text("contents", "Contents") { $0.labels.contents },
        .text("landmarks", "Landmarks") { $0.labels.landmarks },
        .text("articles", "Articles") { $0.labels.articles },
        .text("notes", "Notes") { $0.labels.notes },
        .text("source", "Source") { $0.labels.source },
        .text("sources", "Sources") { $0.labels.sources },
        .text("outsideLinks", "Links out of this packet") { $0.labels.outsideLinks },
        .text("aboutThisPacket", "About this packet") { $0.labels.aboutThisPacket },
        .object("about", "What the packet says about itself.") {
            AboutWordsView(words: $0.labels.about)
        },
        .text("backToText", "Back to the text") { $0.labels.backToText },
        .text("by", "By") { $0.labels.by },
        .text("and", "and") { $0.labels.and },
        .text("compiledBy", "Compiled by") { $0.labels.compiledBy },
        .text("publication", "Publication") { $0.labels.publication },
        .text("published", "Published") { $0.labels.published },
        .text("modified", "Modified") { $0.labels.modified },
        .text("captured", "Captured") { $0.labels.captured },
        .text("otherCaptures", "Also captured") { $0.labels.otherCaptures },
        .text("likeArticles", "Much the same text") { $0.labels.likeArticles },
        .text("originalAddress", "Original address") { $0.labels.originalAddress },
        .text("articleLanguage", "Language") { $0.labels.articleLanguage },
        .text("section", "Section") { $0.labels.section },
        .text("tags", "Tags") { $0.labels.tags },
        .text("rights", "Rights") { $0.labels.rights },
        .text("file", "File") { $0.labels.file },
        .text("fileDigest", "SHA-256 of the file") { $0.labels.fileDigest },
        .text("textDigest", "SHA-256 of the text") { $0.labels.textDigest },
        .text("removed", "Removed") { $0.labels.removed },
        .text("compilersNote", "Compiler’s note") { $0.labels.compilersNote },
        .text("citedIn", "cited in") { $0.labels.citedIn },
        .text("citedInText", "In the text") { $0.labels.citedInText },
        .text("generatedBy", "Made with") { $0.labels.generatedBy },
        .text("slips", "Clipping slips") { $0.labels.slips },
        .text("edition", "Edition") { $0.labels.edition },
        .text("page", "Page") { $0.labels.page },
        .text("headline", "Headline") { $0.labels.headline },
        .text("subjects", "Subject headings") { $0.labels.subjects },
        .text("callNumber", "Call number") { $0.labels.callNumber },
        .text("accession", "Accession number") { $0.labels.accession },
        .text("clippedBy", "Clipped by") { $0.labels.clippedBy },
        .text("clipped", "Clipped") { $0.labels.clipped },
        .text("notGiven", "not given") { $0.labels.notGiven },
        .text("unknown", "unknown") { $0.labels.unknown },
        .text("noDate", "n.d.") { $0.labels.noDate },
        .text("noAuthor", "author unknown") { $0.labels.noAuthor },
        .text("pictureNotIncluded", "Picture not included") { $0.labels.pictureNotIncluded },
        .text("undescribedPicture", "Picture without description") {
            $0.labels.undescribedPicture
        },
        .text("sameText", "the same text") { $0.labels.sameText },
        .text("changedText", "changed text") { $0.labels.changedText },
    ]
}
