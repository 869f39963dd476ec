import ArticleModel
import EPUBOutput
import TestSupport
import Testing

@Suite(
    .enabled(
        if: EPUBCheck.isInstalled, "epubcheck is not installed; run Tests/Setup/epubcheck.sh"))
struct ConformanceTests {
    @Test func `epubcheck finds nothing in the sample`() throws {
        let files = try SampleBook.writer().files(for: SampleDossier.dossier)
        #expect(try EPUBCheck.findings(in: files[0].bytes) == [])
    }

    @Test func `epubcheck finds nothing in a book that carries records`() throws {
        let records = [
            LinkedRecord(
                link: RecordLink(name: "a.marcxml", mediaType: "application/marcxml+xml"),
                bytes: Array("<a/>".utf8)),
            LinkedRecord(
                link: RecordLink(
                    name: "a.csl.json", mediaType: "application/vnd.citationstyles.csl+json"),
                bytes: Array("[]".utf8)),
        ]
        let files = try SampleBook.writer().files(for: SampleDossier.dossier, records: records)
        #expect(try EPUBCheck.findings(in: files[0].bytes) == [])
    }

    @Test func `epubcheck finds nothing in random bodies`() throws {
        let files = try SampleBook.writer().files(for: SampleBook.randomDossier(1...60))
        #expect(try EPUBCheck.findings(in: files[0].bytes) == [])
    }

    @Test func `epubcheck finds nothing in a packet written from right to left with its own cover`()
        throws
    {
        var dossier = SampleDossier.dossier
        dossier.language = "ar"
        dossier.title = "قوارب & مرافئ <١>"
        dossier.links = .both
        dossier.date = PartialDate(year: 2026, month: 3)
        dossier.cover = Picture(
            name: "cover.png", mediaType: "image/png", width: 1, height: 1, bytes: SampleBook.png)
        dossier.compilers = []
        dossier.parts = [Part(title: "\u{8}A & B", articles: dossier.articles)]
        let files = try SampleBook.writer().files(for: dossier)
        #expect(try EPUBCheck.findings(in: files[0].bytes) == [])
    }

    @Test func `epubcheck finds nothing in a packet without articles`() throws {
        let files = try SampleBook.writer().files(for: SampleBook.dossier([]))
        #expect(try EPUBCheck.findings(in: files[0].bytes) == [])
    }
}

extension SampleBook {
    /// One pixel.
    static let png: [UInt8] = [
        0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0x0D, 0x49, 0x48, 0x44, 0x52, 0, 0,
        0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0, 0x3A, 0x7E, 0x9B, 0x55, 0, 0, 0, 0x0A, 0x49, 0x44, 0x41,
        0x54, 0x78, 0x9C, 0x63, 0x60, 0, 0, 0, 2, 0, 1, 0x48, 0xAF, 0xA4, 0x71, 0, 0, 0, 0, 0x49,
        0x45, 0x4E, 0x44, 0xAE, 0x42, 0x60, 0x82,
    ]
}
