/// The packet's own words, in the packet's language. Articles keep theirs.
package struct Labels: Sendable, Equatable {
    /// BCP 47, of these words.
    package var language: String

    // Appendices.
    package var chronology: String
    package var index: String
    /// Heading of the articles whose date is not known.
    package var undated: String
    package var authors: String
    package var publications: String
    /// Heading of the removal ledger.
    package var removedText: String
    /// Above removed text that stands in the head of the article.
    package var movedToHead: String

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
    /// Before the names of who had a part in an article besides its authors.
    package var credits: [ArticleRole: String]
    package var compiledBy: String
    package var publication: String
    package var published: String
    package var modified: String
    package var captured: String
    /// The same article saved at other times.
    package var otherCaptures: String
    /// Other articles that say much the same.
    package var likeArticles: String
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
    /// Before what a citation in the running text looks like.
    package var citedInText: String
    package var generatedBy: String

    // Clipping slips.
    package var slips: String
    package var edition: String
    package var page: String
    package var headline: String
    package var subjects: String
    package var callNumber: String
    package var accession: String
    package var clippedBy: String
    package var clipped: String
    /// What an empty field of a slip says.
    package var notGiven: String

    // Values.
    package var unknown: String
    /// `n.d.`, in a citation.
    package var noDate: String
    package var noAuthor: String
    package var pictureNotIncluded: String
    /// What stands for the alternative text that a picture does not have.
    package var undescribedPicture: String
    /// Of another capture: not a letter of the article differs.
    package var sameText: String
    package var changedText: String
    package var embeds: [Embed.Kind: String]

    /// The twelve months as they stand in a date, January first.
    package var months: [String]
    /// A date to the day, with `{day}`, `{month}` and `{year}` to fill: `{day} {month} {year}`.
    package var dayPattern: String
    /// The first day of a month, as it stands in a date: `1`, but `1er` in French.
    package var firstDay: String
    /// A date to the month, with `{month}` and `{year}`.
    package var monthPattern: String
    /// How many blocks were taken out, by count: `{count}` is filled.
    package var removedOne: String
    package var removedMany: String

    // Documents that go with the packet.
    package var attachedDocument: String
    /// Before a document that the edition has no room for.
    package var separateDocument: String
    /// How many pages it has, by count: `{count}` is filled.
    package var pagesOne: String
    package var pagesMany: String
    /// What stands before the tenths of a number.
    package var decimalSign: String

    /// What the packet says about itself.
    package var about: AboutWords
}

extension Labels {
    /// The date in words, as precise as it is known; the time of day is left out.
    package func words(for date: PartialDate) -> String {
        guard let month = date.month else { return String(date.year) }
        let pattern = date.day == nil ? monthPattern : dayPattern
        let day = date.day == 1 ? firstDay : String(date.day ?? 0)
        return pattern.filled(
            with: ["day": day, "month": months[month - 1], "year": String(date.year)])
    }

    /// A role and those who had it, for each role that someone had: `Translated by`, and the names.
    package func credits(
        of attribution: Attribution
    ) -> [(label: String, names: [String])] {
        ArticleRole.allCases.compactMap { role in
            guard let people = attribution.contributors[role].value, !people.isEmpty,
                let label = credits[role]
            else { return nil }
            return (label, people.map(\.name))
        }
    }

    /// What a document is: `PDF, 12 pages, 3.4 MB`.
    package func words(for document: Attachment) -> String {
        let pages = document.pageCount.map { count in
            (count == 1 ? pagesOne : pagesMany).replacing("{count}", with: String(count))
        }
        let form = Attachment.ending.dropFirst().uppercased()
        return [form, pages, size(document.size)].compactMap { $0 }.joined(separator: ", ")
    }

    /// In the largest unit that leaves a whole number before the decimal sign; tenths below ten.
    private func size(_ bytes: Int) -> String {
        guard bytes >= 1000 else { return "\(bytes) B" }
        let isLarge = bytes >= 1_000_000
        let tenths = (bytes * 10 + (isLarge ? 500_000 : 500)) / (isLarge ? 1_000_000 : 1000)
        let number = tenths < 100 ? "\(tenths / 10)\(decimalSign)\(tenths % 10)" : "\(tenths / 10)"
        return "\(number) \(isLarge ? "MB" : "kB")"
    }

    package func words(forRemoved count: Int) -> String {
        (count == 1 ? removedOne : removedMany).filled(with: ["count": String(count)])
    }
}

extension Labels {
    /// Every language the packet's own words exist in.
    package static let all: [Labels] = [
        .english, .bokmal, .nynorsk, .danish, .swedish, .german, .french, .spanish,
    ]

    /// The words for a language, or for the language it is a variety of: `nn` for `nn-NO`, `nb`
    /// for `no`; `nil` when there are none. The tag is one of BCP 47.
    package static func words(in language: String) -> Labels? {
        let primary = language.prefix { $0 != "-" && $0 != "_" }.lowercased()
        return all.first { $0.language == (varieties[primary] ?? primary) }
    }

    /// A written language for a tag that leaves it open. Source: `likelySubtags` of CLDR, and
    /// the register of language subtags at IANA, where `no` is a macrolanguage.
    private static let varieties = ["no": "nb"]
}
