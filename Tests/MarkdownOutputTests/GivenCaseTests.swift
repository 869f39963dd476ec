import ArticleModel
import Compilation
import Foundation
import MarkdownOutput
import TestSupport
import Testing

/// Pieces of HTML on which other converters have been seen to fail, each in the midst of an article.
@Suite(.enabled(if: SharedFolder.isPresent, "the given cases lie in ../shared"))
struct GivenCaseTests {
    struct Case: Sendable, Decodable, CustomTestStringConvertible {
        var name: String
        var html: String

        var testDescription: String { name }
    }

    private static let cases: [Case] = {
        let file = SharedFolder.root.appending(path: "examples/markdown-cases.json")
        guard let data = try? Data(contentsOf: file) else { return [] }
        return (try? JSONDecoder().decode([Case].self, from: data)) ?? []
    }()

    /// Enough of an article around the case that nothing takes it for furniture.
    private static func page(_ html: String) -> String {
        let paragraph = """
            <p>The dough rests under a cloth until the window is dark, and the baker, who has time, \
            reads the paper of the day before from the last page to the first.</p>
            """
        return """
            <!DOCTYPE html><html lang="en"><title>Rye</title><body><article><h1>Rye</h1>
            \(paragraph)\(html)\(paragraph)</article></body></html>
            """
    }

    @Test(arguments: cases)
    func `a given piece of HTML reads back as it was cleaned`(given: Case) throws {
        let page = Array(Self.page(given.html).utf8)
        let blocks = try DossierCompiler().article(named: "rye.html", bytes: page).blocks
        #expect(blocks.count > 2, "the piece is lost")
        for flavour in [Flavour.gfm, .commonmark] {
            try RoundTripTests.require(blocks, toReadBackIn: flavour)
        }
    }
}
