import ArticleModel
import Assembly
import Testing

@Suite struct AssemblerTests {
    @Test func `the manifest's own words head the dossier`() throws {
        let article = CleanArticle.sample(title: "Old Boats")
        var manifest = Manifest.listing([article], title: "Små båtar")
        manifest.subtitle = "Week 47"
        manifest.compilers = [Contributor(name: "A. Librarian")]
        manifest.language = "nn-NO"
        manifest.rights = "For private study."
        manifest.links = .both
        let assembled = Assembler().dossier(
            from: manifest, material: PacketMaterial(articles: ["a.html": article]))
        #expect(assembled.warnings == [])
        #expect(assembled.dossier.title == "Små båtar")
        #expect(assembled.dossier.slug == "sma-batar")
        #expect(assembled.dossier.subtitle == "Week 47")
        #expect(assembled.dossier.compilers == [Contributor(name: "A. Librarian")])
        #expect(assembled.dossier.language == "nn-NO")
        #expect(assembled.dossier.labels == .nynorsk)
        #expect(assembled.dossier.rights == "For private study.")
        #expect(assembled.dossier.links == .both)
    }

    @Test func `words in a language we do not have are English, and that is told`() {
        var manifest = Manifest.listing([])
        manifest.language = "fi"
        let assembled = Assembler().dossier(from: manifest, material: PacketMaterial(articles: [:]))
        #expect(assembled.dossier.labels == .english)
        #expect(assembled.dossier.language == "fi")
        #expect(
            assembled.warnings.map(\.description) == [
                """
                dossier.yaml: warning: The packet’s own words do not exist in “fi”; they are in \
                English.
                  hint: Use “language: …” with en, nb, nn, da, sv, de, fr or es.
                """
            ])
    }

    @Test func `an article that failed leaves no gap, and an empty part goes`() {
        let paths = ["a.html", "b.html", "c.html"]
        let listed = paths.map { ManifestArticle(source: FileReference(path: $0, line: 1)) }
        let intro = Block(.paragraph([.text("Read this first.")]))
        var manifest = Manifest(title: "Boats")
        manifest.parts = [
            ManifestPart(title: "Lost", articles: [listed[0]]),
            ManifestPart(
                title: "Found", intro: FileReference(path: "intro.md", line: 1),
                articles: [listed[1], listed[2]]),
        ]
        let material = PacketMaterial(
            articles: ["c.html": .sample("c.html", title: "C")], intros: ["intro.md": [intro]])
        let dossier = Assembler().dossier(from: manifest, material: material).dossier
        #expect(dossier.parts.map(\.title) == ["Found"])
        #expect(dossier.parts.first?.intro == [intro])
        #expect(dossier.articles.map(\.number) == [1])
    }

    @Test func `the date is the manifest's, else the build's, else the newest known, else none`()
        throws
    {
        let articles = [
            CleanArticle.sample("a.html", published: "2017-06-17T10:00Z"),
            CleanArticle.sample("b.html", published: "2016", captured: "2018-02-03T09:00+01:00"),
        ]
        var manifest = Manifest.listing(articles)
        let build = try #require(PartialDate(sourceDateEpoch: "1700000000"))
        #expect(Assembler().dossier(of: articles).date?.description == "2018-02-03")
        #expect(Assembler(buildDate: build).dossier(of: articles).date == build)
        #expect(build.description == "2023-11-14T22:13:20Z")
        #expect(Assembler().dossier(of: [.sample()]).date == nil)
        manifest.date = PartialDate(year: 2020)
        #expect(
            Assembler(buildDate: build).dossier(of: articles, manifest).date?.description == "2020")
    }

    @Test(arguments: [
        ("0", "1970-01-01T00:00:00Z"), ("951782400", "2000-02-29T00:00:00Z"),
        ("4102444799", "2099-12-31T23:59:59Z"), ("253402300799", "9999-12-31T23:59:59Z"),
        ("-1", nil), ("253402300800", nil), ("soon", nil), ("", nil),
    ])
    func `the build date is read as UTC`(text: String, date: String?) {
        #expect(PartialDate(sourceDateEpoch: text)?.description == date)
    }

    @Test func `the identifier follows the title and the sources, not their order`() {
        let articles = [CleanArticle.sample("a.html"), CleanArticle.sample("b.html")]
        let identifier = Assembler().dossier(of: articles).identifier
        #expect(identifier == Assembler().dossier(of: articles.reversed()).identifier)
        #expect(identifier != Assembler().dossier(of: [articles[0]]).identifier)
        let other = Manifest.listing(articles, title: "Oars")
        #expect(identifier != Assembler().dossier(of: articles, other).identifier)
        #expect(identifier.count == 36)
    }

    @Test func `a blank line parts the paragraphs of the editor's note`() {
        let article = CleanArticle.sample()
        var manifest = Manifest.listing([article])
        manifest.parts[0].articles[0].note = "Phoned the\n desk.\n \n\nNo answer.\n"
        let note = Assembler().dossier(of: [article], manifest).articles.first?.editorsNote
        #expect(note?.paragraphs == ["Phoned the desk.", "No answer."])
    }
}
