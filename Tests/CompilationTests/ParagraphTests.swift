import ArticleModel
import Compilation
import Foundation
import FuzzTargets
import TestSupport
import Testing

/// What the cleaner kept is in the editions, whole, once, and in its order.
@Suite struct ParagraphTests {
    @Test func `every paragraph of the sample stands once and in order in all editions`()
        async throws
    {
        try expectParagraphs(in: try await Sample.packet())
    }

    @Test(.enabled(if: SharedFolder.isPresent))
    func `every paragraph of the seeds stands once and in order in all editions`() async throws {
        try expectParagraphs(in: try await TestPacket.compiled(SharedFolder.seeds))
    }

    @Test(
        .enabled(if: SharedFolder.isPresent),
        arguments: SharedFolder.pages(TestScale.count(40, full: 1000)))
    func `every paragraph of a real page stands once and in order in all editions`(
        page: URL
    ) async throws {
        let packet = try await TestPacket.compiled([page])
        guard let article = packet.dossier?.articles.first?.article else { return }
        let paragraphs = article.paragraphsOfBody
        let text = MarkupText.folded(paragraphs.joined(separator: " "))
        let long = Set(paragraphs.filter { $0.count > 60 }.map(MarkupText.folded))
        for (edition, reading) in try editions(of: packet) {
            #expect(reading.firstMissing(of: paragraphs) == nil, "\(edition)")
            let repeated = long.filter { text.ranges(of: $0).count < reading.count(of: $0) }
            // What the head of the article says too, or what a note quotes, is not told twice.
            let around = reading.words.replacing(text, with: "")
            #expect(repeated.filter { !around.contains($0) } == [], "\(edition)")
        }
    }

    /// Every edition as its reader shows it; those of pandoc where it is installed.
    private func editions(of packet: Packet) throws -> [(String, MarkupText)] {
        var editions = [("page", try packet.page())]
        editions += try packet.chapters().map { ("book", $0) }
        for flavour in MarkdownFlavour.allCases
        where flavour != .pandoc || Command.isInstalled("pandoc") {
            for layout in MarkdownLayout.allCases {
                let form = MarkdownForm(flavour: flavour, layout: layout)
                editions.append(
                    ("\(flavour), \(layout)", try packet.renderedMarkdown(form)))
            }
        }
        return editions
    }

    private func expectParagraphs(in packet: Packet) throws {
        let articles = try #require(packet.dossier).articles
        let all = articles.flatMap { $0.article.paragraphsOfBody }
        // A short one, such as a cell, may well stand elsewhere too.
        let long = all.filter { $0.count > 60 }
        #expect(!long.isEmpty)
        for (edition, reading) in try editions(of: packet) where edition != "book" {
            #expect(reading.firstMissing(of: all) == nil, "\(edition)")
            #expect(long.filter { reading.count(of: $0) != 1 } == [], "\(edition)")
        }
        for (chapter, article) in zip(try packet.chapters(), articles) {
            #expect(chapter.firstMissing(of: article.article.paragraphsOfBody) == nil)
            let long = article.article.paragraphsOfBody.filter { $0.count > 60 }
            #expect(long.filter { chapter.count(of: $0) != 1 } == [])
        }
    }
}
