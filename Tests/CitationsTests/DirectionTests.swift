import ArticleModel
import Citations
import Testing

/// Names and titles from right to left amid a citation from left to right.
@Suite struct DirectionTests {
    static func reference(_ style: CitationStyle.Name, title: String, author: String) -> [Inline] {
        var work = CitedWork(title: title)
        work.names = [CitedName(family: author)]
        work.published = PartialDate(year: 2023, month: 4, day: 5)
        return CitationWriter(style: .named(style), terms: .english).citation(of: work).reference
    }

    static func passages(in inlines: [Inline]) -> [String] {
        inlines.flatMap { inline -> [String] in
            guard case .passage(let passage) = inline else { return passages(in: inline.children) }
            return passage.direction == .rightToLeft ? [passage.content.plainText] : []
        }
    }

    @Test(arguments: CitationStyle.Name.allCases)
    func `each is kept apart from what stands beside it`(style: CitationStyle.Name) {
        let words = Self.reference(style, title: "القارب القديم", author: "منصور")
        #expect(Set(Self.passages(in: words)) == ["منصور", "القارب القديم"])
    }

    @Test func `no invisible mark is left in the text`() {
        let words = Self.reference(.house, title: "הסירה הישנה.", author: "לוי").plainText
        #expect(words == "לוי. “הסירה הישנה.” 5 April 2023.")
    }

    @Test func `what is written from left to right stays plain text`() {
        let words = Self.reference(.house, title: "The boat", author: "Dahl")
        #expect(Self.passages(in: words).isEmpty)
    }
}
