extension Labels {
    package static let english = Labels(
        language: "en",
        cover: "Cover", titlePage: "Title page", contents: "Contents", landmarks: "Landmarks",
        articles: "Articles", notes: "Notes", source: "Source", sources: "Sources",
        outsideLinks: "Links out of this packet", aboutThisPacket: "About this packet",
        backToText: "Back to the text", by: "By", and: "and", compiledBy: "Compiled by",
        publication: "Publication", published: "Published", modified: "Modified",
        captured: "Captured", otherCaptures: "Also captured", likeArticles: "Much the same text",
        originalAddress: "Original address", articleLanguage: "Language",
        section: "Section", tags: "Tags", rights: "Rights", file: "File",
        fileDigest: "SHA-256 of the file", textDigest: "SHA-256 of the text", removed: "Removed",
        compilersNote: "Compiler’s note", citedIn: "cited in", generatedBy: "Made with",
        unknown: "unknown", noDate: "n.d.", noAuthor: "author unknown", openingQuote: "“",
        closingQuote: "”", pictureNotIncluded: "Picture not included", sameText: "the same text",
        changedText: "changed text",
        embeds: [
            .video: "Video", .audio: "Audio", .post: "Post", .map: "Map", .document: "Document",
            .other: "Embedded content",
        ],
        months: [
            "January", "February", "March", "April", "May", "June", "July", "August", "September",
            "October", "November", "December",
        ],
        dayPattern: "{day} {month} {year}", firstDay: "1", monthPattern: "{month} {year}",
        removedOne: "1 block", removedMany: "{count} blocks")
}
