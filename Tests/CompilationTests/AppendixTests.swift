import ArticleModel
import Assembly
import Compilation
import Foundation
import TestSupport
import Testing

/// The lists at a packet's end, in both editions.
@Suite struct AppendixTests {
    private static let manifest = """
        title: Three boats
        language: nn
        appendices: [removed, index, chronology, sources]
        articles:
          - clips/*

        """

    private func packet() async throws -> Packet {
        try await TestPacket.compiled(Self.manifest, Sample.files())
    }

    private static func book(of packet: Packet) throws -> [String: String] {
        Dictionary(
            try packet.bookEntries().map { ($0.name, $0.text) },
            uniquingKeysWith: { first, _ in first })
    }

    @Test func `every removed block is in the packet, by its id, whole`() async throws {
        let packet = try await packet()
        let markdown = packet.markdown
        let pages = try Self.book(of: packet)
        for article in try #require(packet.dossier).articles {
            let page = pages["EPUB/text/removed-\(article.number).xhtml"] ?? ""
            for removal in article.article.removals {
                #expect(markdown.contains("`\(removal.id)`"))
                #expect(page.contains("<code>\(removal.id)</code>"))
            }
            #expect(page.isEmpty == article.article.removals.isEmpty)
        }
        #expect(pages["EPUB/text/removed-3.xhtml"]?.contains("Share E-mail 14 comments") == true)
    }

    @Test func `appendices stand in the order of the manifest, in the packet’s language`()
        async throws
    {
        let packet = try await packet()
        let markdown = packet.markdown
        let headings = markdown.split(separator: "\n").filter { $0.hasPrefix("## ") }
        #expect(
            headings.suffix(5).map(String.init) == [
                "## Fjerna tekst", "## Register", "## Kronologi", "## Kjelder",
                "## Lenkjer ut av pakken",
            ])
        let navigation = try #require(try Self.book(of: packet)["EPUB/nav.xhtml"])
        let places = ["removed", "index", "chronology", "sources"].map {
            navigation.firstRange(of: "text/\($0).xhtml")?.lowerBound
        }
        #expect(places.compactMap { $0 } == places.compactMap { $0 }.sorted())
        #expect(!places.contains(nil))
    }

    @Test func `without appendices the packet ends with its articles`() async throws {
        let packet = try await TestPacket.compiled(
            Self.manifest.replacing("[removed, index, chronology, sources]", with: "none"),
            Sample.files())
        #expect(!packet.markdown.contains("## Kjelder"))
        #expect(try Self.book(of: packet)["EPUB/text/sources.xhtml"] == nil)
    }

    @Test(
        .enabled(
            if: EPUBCheck.isInstalled, "epubcheck is not installed; run Tests/Setup/epubcheck.sh"))
    func `epubcheck finds nothing in a book with all of them`() async throws {
        #expect(try EPUBCheck.findings(in: try await packet().book) == [])
    }
}
