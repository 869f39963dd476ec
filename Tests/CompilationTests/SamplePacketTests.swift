import ArticleModel
import Compilation
import EPUBOutput
import TestSupport
import FuzzTargets
import Testing

@Suite struct SamplePacketTests {
    @Test func `the sample is compiled as its golden files say`() async throws {
        let packet = try await Sample.packet()
        let fixture = Fixture("compilation/sample")
        fixture.expectGolden(packet.markdown, "packet.md")
        let entries = try packet.bookEntries()
        // The digests change with every word of every page.
        let pages = entries.filter { $0.name != EditionDigests.path }
        let texts = pages.map { "\n===== \($0.name)\n\($0.text)\n" }
        fixture.expectGolden(
            entries.map(\.name).joined(separator: "\n") + "\n" + texts.joined(), "book.txt")
    }

    @Test func `nothing in it is doubtful`() async throws {
        let packet = try await Sample.packet()
        #expect(packet.articles.values.flatMap(\.doubts) == [])
        #expect(packet.warnings == [])
        #expect(packet.failures == [])
    }

    @Test func `a link to another article of the packet leads to it, in both editions`()
        async throws
    {
        let packet = try await Sample.packet()
        let markdown = try packet.renderedMarkdown()
        let anchor = "why-a-wooden-boat-leaks-and-why-you-should-let-it"
        #expect(packet.markdown.contains("[is supposed to leak](#\(anchor))"))
        #expect(markdown.ids.contains(anchor))
        let chapters = try packet.chapters()
        #expect(chapters[0].targets.contains("03-\(anchor).xhtml"))
        #expect(try packet.bookEntries().contains { $0.name == "EPUB/text/03-\(anchor).xhtml" })
        #expect(chapters[2].targets.contains { $0.hasPrefix("01-village-rowing-boat") })
    }

    @Test func `every number of a note has its note, in both editions`() async throws {
        try expectNotes(of: try await Sample.packet())
    }

    @Test(.enabled(if: SharedFolder.isPresent))
    func `every number of a note has its note, in packets of real documents`() async throws {
        try expectNotes(of: try await TestPacket.compiled(SharedFolder.seeds))
        try expectNotes(of: try await TestPacket.compiled(SharedFolder.pages(20)))
    }

    private func expectNotes(of packet: Packet) throws {
        let articles = try #require(packet.dossier).articles
        let markdown = try packet.renderedMarkdown()
        #expect(markdown.notes.count >= articles.reduce(0) { $0 + $1.notes.count })
        #expect(markdown.notes.filter { !markdown.ids.contains(String($0.dropFirst())) } == [])
        for (chapter, article) in zip(try packet.chapters(), articles) {
            #expect(chapter.notes.filter { !chapter.ids.contains(String($0.dropFirst())) } == [])
            #expect(chapter.notes.count >= article.notes.count)
        }
    }
}
