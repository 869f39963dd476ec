/// The packet's own words, in the packet's language. Articles keep theirs.
package struct Labels: Sendable, Equatable {
    /// BCP 47, of these words.
    package var language: String

    // Headings and navigation.
    package var cover: String
    package var titlePage: String
    package var contents: String
    package var landmarks: String
    package var articles: String
    package var notes: String
    /// Heading of the block that says where an article comes from.
    package var source: String
    /// Heading of the list of all sources at the end.
    package var sources: String
    package var outsideLinks: String
    package var aboutThisPacket: String
    package var backToText: String

    // Fields.
    package var by: String
    package var and: String
    package var compiledBy: String
    package var publication: String
    package var published: String
    package var modified: String
    package var captured: String
    package var originalAddress: String
    package var articleLanguage: String
    package var section: String
    package var tags: String
    package var rights: String
    package var file: String
    package var fileDigest: String
    package var textDigest: String
    package var removed: String
    package var compilersNote: String
    package var citedIn: String
    package var generatedBy: String

    // Values.
    package var unknown: String
    /// `n.d.`, in a citation.
    package var noDate: String
    package var noAuthor: String
    package var pictureNotIncluded: String
    package var embeds: [Embed.Kind: String]

    /// The twelve months as they stand in a date, January first.
    package var months: [String]
    /// A date to the day, with `{day}`, `{month}` and `{year}` to fill: `{day} {month} {year}`.
    package var dayPattern: String
    /// A date to the month, with `{month}` and `{year}`.
    package var monthPattern: String
    /// How many blocks were taken out, by count: `{count}` is filled.
    package var removedOne: String
    package var removedMany: String
}

extension Labels {
    /// The date in words, as precise as it is known; the time of day is left out.
    package func words(for date: PartialDate) -> String {
        guard let month = date.month else { return String(date.year) }
        let pattern = date.day == nil ? monthPattern : dayPattern
        return pattern.replacing("{day}", with: String(date.day ?? 0))
            .replacing("{month}", with: months[month - 1])
            .replacing("{year}", with: String(date.year))
    }

    package func words(forRemoved count: Int) -> String {
        (count == 1 ? removedOne : removedMany).replacing("{count}", with: String(count))
    }
}

extension Labels {
    package static let english = Labels(
        language: "en",
        cover: "Cover", titlePage: "Title page", contents: "Contents", landmarks: "Landmarks",
        articles: "Articles", notes: "Notes", source: "Source", sources: "Sources",
        outsideLinks: "Links out of this packet", aboutThisPacket: "About this packet",
        backToText: "Back to the text",
        by: "By", and: "and", compiledBy: "Compiled by", publication: "Publication",
        published: "Published", modified: "Modified", captured: "Captured",
        originalAddress: "Original address", articleLanguage: "Language", section: "Section",
        tags: "Tags", rights: "Rights", file: "File", fileDigest: "SHA-256 of the file",
        textDigest: "SHA-256 of the text", removed: "Removed", compilersNote: "Compiler’s note",
        citedIn: "cited in", generatedBy: "Made with",
        unknown: "unknown", noDate: "n.d.", noAuthor: "author unknown",
        pictureNotIncluded: "Picture not included",
        embeds: [
            .video: "Video", .audio: "Audio", .post: "Post", .map: "Map", .document: "Document",
            .other: "Embedded content",
        ],
        months: [
            "January", "February", "March", "April", "May", "June", "July", "August", "September",
            "October", "November", "December",
        ],
        dayPattern: "{day} {month} {year}", monthPattern: "{month} {year}",
        removedOne: "1 block", removedMany: "{count} blocks")
}
