import Archives
import ArticleModel
import EPUBOutput
import TestSupport
import Testing

@Suite struct PackageDocumentTests {
    private func package(_ change: (inout Dossier) -> Void = { _ in }) throws -> String {
        var dossier = SampleDossier.dossier
        change(&dossier)
        return try #require(try SampleBook.files(of: dossier)["EPUB/package.opf"])
    }

    @Test func `an author of two articles is named once, with the name to file by`() throws {
        let package = try package { dossier in
            dossier.parts[1].articles[0].article.attribution.authors =
                dossier.articles[0].article.attribution.authors
        }
        #expect(package.split(separator: ">Anna Moe</dc:contributor>").count == 2)
        #expect(package.contains("property=\"file-as\">Moe, Anna</meta>"))
    }

    @Test func `a translator is named with the role, in the book and of the text`() throws {
        let package = try package { dossier in
            dossier.parts[0].articles[0].article.attribution.contributors[.translator] = Field(
                candidates: [
                    Candidate(
                        value: [Author(name: "Ola Nord", fileAs: "Nord, Ola")], origin: .jsonLD,
                        evidence: "")
                ])
        }
        let named = try #require(
            package.firstMatch(of: /<dc:contributor id="(.*)">Ola Nord<\/dc:contributor>/))
        #expect(
            package.contains(
                "refines=\"#\(named.1)\" property=\"role\" scheme=\"marc:relators\">trl<"))
        #expect(package.contains("property=\"dcterms:contributor\">Ola Nord<"))
    }

    @Test func `an article without an address is known by its file`() throws {
        #expect(try package().contains("<dc:source>clips/ferja.txt</dc:source>"))
    }

    @Test func `every language in the book is named, the packet’s first`() throws {
        let languages = try package().matches(of: /<dc:language>(.*)<\/dc:language>/).map(\.1)
        #expect(languages == ["en", "nn", "ar", "he"])
    }

    @Test(arguments: [
        (nil, "2000-01-01T00:00:00Z"),
        (PartialDate(year: 2024), "2024-01-01T00:00:00Z"),
        (PartialDate(year: 2024, month: 2), "2024-02-01T00:00:00Z"),
        (PartialDate(year: 2024, month: 2, day: 29), "2024-02-29T00:00:00Z"),
    ])
    func `the book was modified when the packet was made`(
        date: PartialDate?, modified: String
    ) throws {
        let package = try package { $0.date = date }
        #expect(package.contains("<meta property=\"dcterms:modified\">\(modified)</meta>"))
        #expect(package.contains("<dc:date>") == (date != nil))
    }

    @Test func `formulas are announced where there are some`() throws {
        #expect(try package().contains("properties=\"mathml\""))
        let plain = try package { $0.parts.removeLast() }
        #expect(!plain.contains("mathml") && !plain.contains("MathML"))
    }

    @Test func `a packet written from right to left turns its pages that way`() throws {
        let package = try package { $0.language = "fa" }
        #expect(package.contains("page-progression-direction=\"rtl\""))
        #expect(!(try self.package().contains("page-progression")))
    }

    @Test func `what is known of an article is said of its text, by the item’s name`() throws {
        let metadata = try package().matches(of: #/<meta refines="#a1" (.*)<\/meta>/#).map(\.1)
        #expect(metadata.contains(#"property="dcterms:creator">Anna Moe"#))
        #expect(metadata.contains(#"property="dcterms:isPartOf">The Quay"#))
        #expect(metadata.contains(#"property="dcterms:issued">2024-06-17"#))
        #expect(metadata.contains(#"property="dcterms:language">en"#))
        #expect(metadata.contains(#"property="dcterms:rights">© The Quay"#))
        #expect(try package().contains(#"<item id="a1" "#))
        let unknown = try package().matches(of: #/<meta refines="#a2" (.*)>/#).map(\.1)
        #expect(!unknown.contains { $0.contains("creator") || $0.contains("issued") })
    }

    @Test func `records lie in the container and are linked, not listed`() throws {
        let record = LinkedRecord(
            link: RecordLink(name: "boats.mods.xml", mediaType: "application/mods+xml"),
            bytes: Array("<x/>".utf8))
        let entries = try SampleBook.writer().entries(for: SampleDossier.dossier, records: [record])
        #expect(entries.dropLast().last?.name == "EPUB/records/boats.mods.xml")
        let package = String(
            decoding: try #require(entries.first { $0.name == "EPUB/package.opf" }).bytes,
            as: UTF8.self)
        let link = #"<link rel="record" href="records/boats.mods.xml" "#
        #expect(package.contains(link + #"media-type="application/mods+xml"/>"#))
        #expect(package.matches(of: /boats.mods.xml/).count == 1)
    }

    @Test func `conformance is not claimed`() throws {
        #expect(!(try package().contains("conformsTo")))
    }
}
