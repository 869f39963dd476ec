import FuzzTargets
import Foundation
import TestSupport
import Testing

/// A page that was not saved to its end.
@Suite struct TruncationTests {
    /// Pages of our own, of every construct.
    private static let fixtures = Fixture.all(in: "extraction").compactMap { try? $0.sourceFile }
        .filter { $0.pathExtension == "html" }

    @Test(arguments: fixtures)
    func `a page cut off anywhere is an article whole in every edition, or a sentence`(
        page: URL
    ) throws {
        try expectLaw(of: page, cuts: TestScale.count(6, full: 200))
    }

    @Test(
        .enabled(if: SharedFolder.isPresent && TestScale.isFull, "only with TEST_SCALE=full"),
        arguments: SharedFolder.pages(20))
    func `a real page cut off anywhere is an article whole in every edition, or a sentence`(
        page: URL
    ) throws {
        try expectLaw(of: page, cuts: 200)
    }

    private func expectLaw(of page: URL, cuts: Int) throws {
        let truncation = Truncation(of: Array(try Data(contentsOf: page)))
        for place in truncation.places(atMost: cuts) {
            do {
                _ = try truncation.isArticle(cutAt: place)
            } catch {
                Issue.record("cut at \(error.place): \(error.sentences)")
            }
        }
    }
}
