import ArticleModel
import Citations
import Testing

/// What no one knows is said the style's way, and nothing is made up for it.
@Suite struct UnknownThingsTests {
    static func work(_ change: (inout CitedWork) -> Void = { _ in }) -> CitedWork {
        var work = CitedWork(title: "it was a fine day")
        work.container = "The Lake"
        change(&work)
        return work
    }

    /// One work of every kind, with much to say.
    static func wholeWorks() throws -> [CitedWork] {
        try RecordedWork.all().filter { $0.key.hasSuffix("-in-an-issue") }.values.map(\.cited)
    }

    static func citation(
        _ style: CitationStyle.Name, _ work: CitedWork, in terms: CitationTerms = .english
    ) -> Citation {
        CitationWriter(style: .named(style), terms: terms).citation(of: work)
    }

    @Test(arguments: CitationStyle.Name.allCases, CitationTerms.all.map(\.labels.language))
    func `a supplied title stands in brackets, without quotation marks and italics`(
        style: CitationStyle.Name, language: String
    ) throws {
        let terms = try #require(CitationTerms.words(in: language))
        for kind in PublicationKind.allCases {
            let work = Self.work {
                $0.isTitleSupplied = true
                $0.kind = kind
                $0.language = "en"
            }
            let citation = Self.citation(style, work, in: terms)
            for words in [citation.reference, citation.note].compactMap({ $0 }) {
                #expect(words.marked.contains("[it was a fine day]"))
                #expect(!words.marked.contains(/[“«„”_][\u{A0}]?\[/))
            }
        }
    }

    @Test(arguments: [
        (CitationStyle.Name.house, "“It was.” The Lake, n.d."),
        (.chicagoNotes, "The Lake. “It was,” n.d."),
        (.chicagoAuthorDate, "“It was.” n.d. The Lake."),
        (.apa, "It was. (n.d.). The Lake."),
        (.mla, "“It was.” The Lake."),
        (.ieee, "“It was,” The Lake."),
    ])
    func `a missing date is said where the style has a word for it`(
        style: CitationStyle.Name, text: String
    ) {
        var work = CitedWork(title: "It was")
        work.container = "The Lake"
        #expect(Self.citation(style, work).reference.plainText == text)
    }

    @Test(arguments: CitationStyle.Name.allCases)
    func `a work of which nothing is known is cited by its title alone`(
        style: CitationStyle.Name
    ) {
        let text = Self.citation(style, CitedWork(title: "Oars")).reference.plainText
        #expect(text.contains("Oars"))
        #expect(!text.contains("ccessed"))
        #expect(!text.contains("Retrieved"))
    }

    @Test(arguments: CitationStyle.Name.allCases, ["en", "nn", "de", "fr"])
    func `no mark of punctuation stands twice, whatever is missing`(
        style: CitationStyle.Name, language: String
    ) throws {
        let terms = try #require(CitationTerms.words(in: language))
        var wrong: Set<String> = []
        for work in try Self.wholeWorks() {
            for lacking in 0..<32 {
                let citation = Self.citation(style, work.lacking(lacking), in: terms)
                for words in [citation.reference, citation.note, citation.inText] {
                    let text = words?.plainText ?? ""
                    if text.contains(/\.\.|,,|[,.] [,.]| ,|  |\( |\(\)|^[.,:]/) {
                        wrong.insert(text)
                    }
                }
            }
        }
        #expect(wrong == [])
    }
}

extension CitedWork {
    /// The work without what the bits of a number stand for.
    fileprivate func lacking(_ bits: Int) -> CitedWork {
        var work = self
        if bits & 1 != 0 { work.names = [] }
        if bits & 2 != 0 { work.container = nil }
        if bits & 4 != 0 { work.published = nil }
        if bits & 8 != 0 { work.accessed = nil }
        if bits & 16 != 0 { (work.url, work.doi) = (nil, nil) }
        return work
    }
}
