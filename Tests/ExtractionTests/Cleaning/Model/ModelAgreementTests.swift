import ArticleModel
import Foundation
import Intake
import TestSupport
import Testing

@testable import Extraction

/// The program and the program that trains its model compute the same, each by code of its own:
/// features of names and words, the tables, the trees.
@Suite struct ModelAgreementTests {
    private static func expected() throws -> [String: [Double]] {
        try JSONDecoder().decode(
            [String: [Double]].self,
            from: Data(try Fixture("model").bytes("probabilities.json")))
    }

    @Test(arguments: Fixture.all(in: "extraction"))
    func `every block is as likely to the program as to the trainer`(fixture: Fixture) throws {
        let source = try Intake().source(
            named: "source.html", bytes: try fixture.bytes("source.html"))
        let found = ModelJudge().probabilities(on: try Extractor().measures(of: source))
        let expected = try #require(
            try Self.expected()[fixture.name],
            "Record the probabilities again, as Tests/Evaluation/README.md says.")
        #expect(found.count == expected.count)
        for (block, pair) in zip(found, expected).enumerated() {
            #expect(abs(pair.0 - pair.1) < 1e-4, "block \(block) of \(fixture.name)")
        }
    }
}

extension Extractor {
    /// What is counted on a page before it is judged.
    fileprivate func measures(of source: Source) throws -> PageMeasures {
        let page = try page(of: source, document(of: source))
        let claims = AttributionReader().claims(of: page)
        let attribution = Ranking.attribution(
            from: claims, editing: Editing(), capture: source.capture)
        return Cleaner.measures(of: page, claims: claims, attribution: attribution)
    }
}
