import ArticleModel
import MarkdownOutput
import Templates
import Templating
import TestSupport
import Testing

@Suite struct MarkdownWriterTests {
    private static func packet(_ dossier: Dossier = SampleDossier.dossier) throws -> String {
        let library = try TemplateLibrary(MarkdownWriter.entryPoints)
        let files = try MarkdownWriter(templates: library).files(for: dossier)
        #expect(files.map(\.path) == [dossier.slug + ".md"])
        return String(decoding: try #require(files.first).bytes, as: UTF8.self)
    }

    /// The packet as cmark-gfm reads it, without its front matter.
    private static func read(_ packet: String) throws -> [HTMLTree] {
        let end = try #require(packet.dropFirst(4).firstRange(of: "\n---\n"))
        return try RoundTripTests.rendered(String(packet[end.upperBound...]))
    }

    @Test func `the sample packet is the golden file`() throws {
        Fixture("markdown/sample").expectGolden(try Self.packet(), "ferries-and-fjords.md")
    }

    @Test(arguments: LinkStyle.allCases)
    func `every paragraph of the sample stands in its packet once`(links: LinkStyle) throws {
        var dossier = SampleDossier.dossier
        dossier.links = links
        let text = try Self.read(try Self.packet(dossier)).map(\.text).joined()
        for article in dossier.articles {
            for paragraph in article.article.blocks.paragraphs where paragraph.count > 21 {
                let start = paragraph.prefix(21)
                #expect(text.ranges(of: start).count == 1, "\(start)")
            }
        }
    }

    @Test(arguments: LinkStyle.allCases)
    func `every link inside the packet leads somewhere`(links: LinkStyle) throws {
        var dossier = SampleDossier.dossier
        dossier.links = links
        let packet = try Self.read(try Self.packet(dossier))
        let ids = packet.flatMap { $0.attributes("id") }
        let targets = packet.flatMap { $0.attributes("href") }.filter { $0.hasPrefix("#") }
        #expect(Set(ids).count == ids.count)
        #expect(!targets.isEmpty)
        #expect(Set(targets.map { String($0.dropFirst()) }).subtracting(ids).isEmpty)
    }

    @Test func `links in the text have no notes`() throws {
        var dossier = SampleDossier.dossier
        dossier.links = .inline
        let packet = try Self.packet(dossier)
        #expect(packet.contains("[the timetable](https://example.org/timetable?year=2025&line=7)"))
        #expect(!packet.contains("[^a1-1]"))
    }

    @Test(arguments: [1, 2]) func `a cell of a table can be led to`(span: Int) {
        let link = Link(target: .block(id: "p2"), content: [.text("Bergen")])
        let cell = Table.Cell(
            blocks: [Block(.paragraph([.text("0.9")]), id: "p2")], columnSpan: span)
        let table = Table(body: [[cell, Table.Cell(blocks: [])]])
        let body = MarkdownWriter.body(of: [Block(.paragraph([.link(link)])), Block(.table(table))])
        #expect(body.hasPrefix("[Bergen](#p2)\n"))
        #expect(body.contains("<a id=\"p2\"></a>0.9"))
    }

    @Test func `a body alone has its links in the text and its footnotes last`() {
        let body = MarkdownWriter.body(of: SampleDossier.dossier.articles[0].article.blocks)
        #expect(body.contains("[a list of boats](<https://example.org/2024/06/b%C3%A5tar_(eldre)>"))
        #expect(body.contains("## 1. A boat of *larch*"))
        #expect(body.hasSuffix("\n[^fn-1]: Fares of 2024, in crowns\\*."))
    }

    @Test func `no blocks are no Markdown`() {
        #expect(MarkdownWriter.body(of: []).isEmpty)
    }

    @Test func `every built-in template of this edition is shown and checked`() throws {
        let names = BuiltInTemplates.all.keys.filter { $0.hasPrefix("markdown/") }
        #expect(try TemplateLibrary(MarkdownWriter.entryPoints).checked == Set(names))
    }
}

extension HTMLTree {
    /// The values of an attribute in the tree, in order.
    fileprivate func attributes(_ name: String) -> [String] {
        guard case .element(_, let attributes, let children) = self else { return [] }
        return (attributes[name].map { [$0] } ?? []) + children.flatMap { $0.attributes(name) }
    }
}
