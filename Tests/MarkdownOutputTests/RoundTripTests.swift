import ArticleModel
import CommonMark
import Foundation
import MarkdownOutput
import TestSupport
import Testing

/// cmark-gfm must read from our Markdown what stands in the model.
@Suite struct RoundTripTests {
    @Test(arguments: 0..<8)
    func `random bodies keep text and structure`(chunk: Int) throws {
        for seed in (chunk * 60)..<(chunk * 60 + 60) {
            let blocks = RandomBody.blocks(seed: UInt64(seed))
            let markdown = MarkdownWriter.body(of: blocks)
            let expected = HTMLNormalisation.normalised(ExpectedHTML.nodes(of: blocks))
            let actual = HTMLNormalisation.normalised(try Self.rendered(markdown))
            let place = zip(actual, expected).first { $0 != $1 }
            try #require(
                actual == expected,
                """
                seed \(seed):
                \(markdown)
                read     \(place?.0 ?? .text(""))
                expected \(place?.1 ?? .text(""))
                """)
        }
    }

    @Test(arguments: 0..<8)
    func `no word of a random body is lost or told twice`(chunk: Int) throws {
        for seed in (chunk * 60)..<(chunk * 60 + 60) {
            let (blocks, count) = RandomBody.richBlocks(seed: UInt64(seed))
            let markdown = MarkdownWriter.body(of: blocks)
            let text = try Self.rendered(markdown).map(\.text).joined()
            let words = (1...max(1, count)).prefix(count).filter { number in
                text.ranges(of: "q\(number)z").count != 1
            }
            try #require(words.isEmpty, "seed \(seed): \(words)\n\(markdown)\n\(text)")
        }
    }

    static func rendered(_ markdown: String) throws -> [HTMLTree] {
        let bytes = CommonMark.html(
            Array(markdown.utf8), options: CommonMark.Options(rawHTML: true))
        // Attributes without a value are no XML.
        let html = ["-ref", "-backref", "s"].reduce(String(decoding: bytes, as: UTF8.self)) {
            $0.replacing(" data-footnote\($1)", with: "")
        }
        guard let nodes = try? HTMLTree.nodes(of: html) else {
            Issue.record("Not well-formed:\n\(html)\nmade from\n\(markdown)")
            throw CocoaError(.fileReadCorruptFile)
        }
        return nodes
    }
}
