import Archives
import ArticleModel
import Assembly
import Compilation
import TestSupport
import Testing

@Suite struct SlipTests {
    static let manifest = """
        title: Båtar
        language: nn
        slip: true
        citations: {style: chicago-notes}
        articles:
          - file: \(Sample.boat)
            page: B2
            edition: Late city
            accession: 2026/17
            clipped-by: A. Reader
            clipped: 2026-11-02
          - file: \(Sample.faering)
            authors: none
        """

    static func packet(_ manifest: String = manifest) async throws -> Packet {
        try await TestPacket.compiled(manifest, Sample.files())
    }

    static func markdown(of packet: Packet) throws -> String {
        let file = try #require(packet.files.first { $0.path.hasSuffix(".md") })
        return String(decoding: file.bytes, as: UTF8.self)
    }

    @Test func `a slip has every field, and an empty one says so in the packet's language`()
        async throws
    {
        let markdown = try Self.markdown(of: try await Self.packet())
        let start = try #require(markdown.firstRange(of: "## Utklippssetlar"))
        let slips = markdown[start.lowerBound...].split(separator: "### ").map(String.init)
        try #require(slips.count == 3)
        #expect(
            slips[1].hasSuffix(
                """
                - Publikasjon: harbournotes.example
                - Publisert: 9\\. juni 2024
                - Utgåve: Late city
                - Side: B2
                - Seksjon: Featured, Boats
                - Overskrift: Village Rowing Boat Back On The Water After Forty Years In A Barn
                - Av: Miriam Holloway
                - Kontrollerte emneord: *ikkje oppgjeve*
                - Oppstilling: *ikkje oppgjeve*
                - Tilvekstnummer: 2026/17
                - Klipt av: A. Reader
                - Klipt: 2\\. november 2026


                """))
        for label in ["Publisert", "Side", "Av", "Tilvekstnummer", "Klipt"] {
            #expect(slips[2].contains("- \(label): *ikkje oppgjeve*"))
        }
    }

    @Test(
        .enabled(
            if: EPUBCheck.isInstalled, "epubcheck is not installed; run Tests/Setup/epubcheck.sh"))
    func `epubcheck finds nothing in a book with slips`() async throws {
        #expect(try EPUBCheck.findings(in: try await Self.packet().book) == [])
    }

    @Test func `without slips there is no trace of them`() async throws {
        let plain = Self.manifest.replacing("slip: true", with: "slip: false")
        let markdown = try Self.markdown(of: try await Self.packet(plain))
        #expect(!markdown.contains("Utklipp"))
    }

    @Test func `the source block has the note of the style, the sources have the reference`()
        async throws
    {
        let markdown = try Self.markdown(of: try await Self.packet())
        #expect(markdown.contains("**Kjelde.** Miriam Holloway, «Village Rowing"))
        #expect(markdown.contains("1. Holloway, Miriam. «Village Rowing"))
        #expect(!markdown.contains("I teksten"))
        let apa = Self.manifest.replacing("chicago-notes", with: "apa")
        let inText = try Self.markdown(of: try await Self.packet(apa))
        #expect(inText.contains("- I teksten: (Holloway, 2024)"))
    }
}
