import ArticleModel
import CommonMark
import MarkdownOutput
import TestSupport
import Testing

/// cmark-gfm must read from our Markdown what stands in the model.
@Suite struct RoundTripTests {
    @Test(arguments: 0..<20)
    func `random bodies keep text and structure`(chunk: Int) throws {
        for seed in (chunk * 250)..<(chunk * 250 + 250) {
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

    static func rendered(_ markdown: String) throws -> [HTMLTree] {
        let html = CommonMark.html(Array(markdown.utf8), options: CommonMark.Options(rawHTML: true))
        return try HTMLTree.nodes(of: String(decoding: html, as: UTF8.self))
    }
}
