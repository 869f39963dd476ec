import ArticleModel
import Assembly
import Citations
import Testing

@Suite struct ClippingTests {
    static func manifest(_ lines: String, article: String = "") throws -> Manifest {
        let tree = FileTree(paths: ["a.html", "b.html"])
        let text = "title: Boats\n\(lines)\narticles:\n  - file: a.html\n\(article)  - b.html\n"
        return try ManifestReader(file: "m.yaml", tree: tree).manifest(from: text)
    }

    @Test func `an article's own words go before the packet's`() throws {
        let manifest = try Self.manifest(
            """
            slip: true
            clipped-by: A. Reader
            clipped: 2026-11-02
            catalogue: {call-number: "VF {n}"}
            """,
            article: """
                    page: 12:30
                    edition: Late city
                    call-number: VF 99
                    accession: 2026/17
                    clipped-by: B. Reader

                """)
        #expect(manifest.hasSlips)
        let articles = [CleanArticle.sample("a.html"), CleanArticle.sample("b.html")]
        let clippings = Assembler().dossier(of: articles, manifest).articles.map(\.clipping)
        let date = PartialDate(year: 2026, month: 11, day: 2)
        var (a, b) = (Clipping(), Clipping())
        (a.page, a.edition, a.callNumber, a.accession) = ("12:30", "Late city", "VF 99", "2026/17")
        (a.clippedBy, a.clipped) = ("B. Reader", date)
        (b.callNumber, b.clippedBy, b.clipped) = ("VF 2", "A. Reader", date)
        #expect(clippings == [a, b])
    }

    @Test(arguments: ["", "slip: false", "slip: no"])
    func `no slips are printed unless the manifest asks for them`(line: String) throws {
        #expect(try Self.manifest(line).hasSlips == false)
    }

    @Test func `the style and the language of citations are the manifest's`() throws {
        #expect(try Self.manifest("").citations == CitationSettings())
        let manifest = try Self.manifest("citations: {style: apa, language: article}")
        #expect(manifest.citations.style == .apa)
        #expect(manifest.citations.language == .article)
        let language = try Self.manifest("citations: {language: nn}").citations.language
        #expect(language == .tag("nn"))
    }

    @Test(arguments: [
        ("citations: {style: chicagonotes}", "Did you mean “chicago-notes”?"),
        (
            "citations: {style: harvard}",
            "Use house, chicago-notes, chicago-author-date, apa, mla or ieee."
        ),
        ("citations: {language: articel}", "Did you mean “article”?"),
        ("citations: {stile: apa}", "Did you mean “style”?"),
        ("citations: apa", "Write it as a group of keys."),
        ("slip: maybe", "Use true or false."),
    ])
    func `an unknown value is an error with the nearest one`(line: String, hint: String) {
        do {
            _ = try Self.manifest(line)
            Issue.record("nothing was told")
        } catch let error as InvalidManifest {
            #expect(error.diagnostics.map(\.hint) == [hint])
            #expect(error.diagnostics.map(\.line) == [2])
        } catch {
            Issue.record(error)
        }
    }
}
