import ArticleModel
import Citations
import Foundation
import TestSupport
import Testing

/// The record in `Tests/Fixtures/citations` is citeproc's; `make citations` compares the two.
@Suite struct StandardStylesTests {
    static let styles: [CitationStyle.Name] = [
        .chicagoNotes, .chicagoAuthorDate, .apa, .mla, .ieee,
    ]

    @Test(arguments: styles, CitationTerms.all.map(\.labels.language))
    func `a citation is what citeproc makes of the work`(
        style: CitationStyle.Name, language: String
    ) throws {
        let works = try RecordedWork.all()
        let terms = try #require(CitationTerms.words(in: language))
        let writer = CitationWriter(style: .named(style), terms: terms)
        let record = try RecordedWork.lines(of: "\(style.rawValue).\(language).txt")
        #expect(!record.isEmpty)
        for (number, line) in record.enumerated() {
            var work = try #require(works[line[0]]).cited
            work.number = number + 1
            let citation = writer.citation(of: work)
            let second = citation.note ?? citation.inText ?? []
            #expect([line[0], citation.reference.marked, second.marked] == line)
        }
    }
}
