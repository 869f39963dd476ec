import ArticleModel
import Compilation
import Foundation
import TestSupport
import Testing

/// What the cleaner kept is in the editions, whole, once, and in its order.
@Suite struct ParagraphTests {
    @Test func `every paragraph of the sample stands once and in order in both editions`()
        async throws
    {
        try expectParagraphs(in: try await Sample.packet())
    }

    @Test(.enabled(if: SharedFolder.isPresent))
    func `every paragraph of the seeds stands once and in order in both editions`() async throws {
        try expectParagraphs(in: try await TestPacket.compiled(SharedFolder.seeds))
    }

    @Test(.enabled(if: SharedFolder.isPresent), arguments: SharedFolder.pages(40))
    func `every paragraph of a real page stands in order in both editions`(page: URL) async throws {
        let packet = try await TestPacket.compiled([page])
        let paragraphs = try #require(packet.dossier).articles.flatMap { $0.article.inBody }
        let missing = [
            try packet.renderedMarkdown().firstMissing(of: paragraphs),
            try packet.chapters()[0].firstMissing(of: paragraphs),
        ]
        #expect(missing == [nil, nil])
    }

    private func expectParagraphs(in packet: Packet) throws {
        let articles = try #require(packet.dossier).articles
        let markdown = try packet.renderedMarkdown()
        let all = articles.flatMap { $0.article.inBody }
        #expect(markdown.firstMissing(of: all) == nil)
        // A short one, such as a cell, may well stand elsewhere too.
        let long = all.filter { $0.count > 60 }
        #expect(!long.isEmpty)
        #expect(long.filter { markdown.count(of: $0) != 1 } == [])
        for (chapter, article) in zip(try packet.chapters(), articles) {
            #expect(chapter.firstMissing(of: article.article.inBody) == nil)
            let long = article.article.inBody.filter { $0.count > 60 }
            #expect(long.filter { chapter.count(of: $0) != 1 } == [])
        }
    }
}

extension CleanArticle {
    /// The paragraphs of the body without those of footnotes, which editions set last, and without
    /// formulas, which they set in their own ways.
    fileprivate var inBody: [String] {
        blocks.filter { block in
            switch block.content {
            case .footnote, .math: false
            default: true
            }
        }.paragraphs
    }
}
