import ArticleModel
import Assembly
import Testing

@Suite struct ManifestReaderTests {
    static let tree = FileTree(
        paths: [
            "dossier.yaml", "cover.jpg", "my-templates/article.mustache", "notes/intro.md",
            "clips/norway-33-boats.html", "clips/bladet.txt", "clips/.draft.html", "clips/a.html",
            "Output/old.html",
        ], output: "Output")

    static func manifest(_ text: String) throws -> Manifest {
        try ManifestReader(file: "dossier.yaml", tree: tree).manifest(from: text)
    }

    @Test func `lists of metadata are one path or several`() throws {
        let one = try Self.manifest("title: A\nmetadata: notes/intro.md\narticles: [clips/a.html]")
        #expect(one.metadata == [FileReference(path: "notes/intro.md", line: 2)])
        let several = try Self.manifest(
            "title: A\nmetadata:\n  - cover.jpg\n  - notes/intro.md\narticles: [clips/a.html]")
        #expect(several.metadata.map(\.path) == ["cover.jpg", "notes/intro.md"])
        #expect(several.metadata.map(\.line) == [3, 4])
    }

    @Test func `a pattern finds documents, neither their sidecars nor a lock`() throws {
        let tree = FileTree(paths: [
            "dossier.yaml", "dossier.lock", "a.html", "a.html.yaml", "a.json", "b.txt", "b.yml",
            "c.json", "d.yaml",
        ])
        let manifest = try ManifestReader(file: "dossier.yaml", tree: tree)
            .manifest(from: "title: A\nmetadata: c.json\narticles: ['*']")
        #expect(manifest.articles.map(\.source.path) == ["a.html", "b.txt", "d.yaml"])
        #expect(manifest.articles.map(\.sidecars) == [["a.html.yaml", "a.json"], ["b.yml"], []])
    }

    static let full = """
        title: Norwegian rowing boats
        subtitle: Reading packet, week 47
        compiler: A. Librarian               # or a list of {name, role}
        language: en
        date: 2026-11-22
        description: What this packet is for.
        rights: For private study.
        order: manual                        # manual | chronological | title | source
        cover: cover.jpg
        templates: my-templates
        formats: [epub, markdown]
        markdown: {flavour: gfm, layout: single}
        links: notes
        articles:
          - part: The boat yard
            intro: notes/intro.md
            articles:
              - clips/norway-33-boats.html
              - file: clips/bladet.txt
                title: Færingen på fjorden
                authors: none
                date: none
                site: Båtbladet
                language: nn
                restore: [r3f9a]
                drop: [".related"]
                note: Phoned the desk 21 Nov; no byline was published.
        """

    @Test func `the catalogue’s agency, call numbers and formats are read`() throws {
        let manifest = try Self.manifest(
            """
            title: Boats
            catalogue: {agency: NO-Example, call-number: "VF {n}", formats: [mods, marc]}
            articles:
              - file: clips/a.html
                kind: newspaper
              - file: clips/bladet.txt
                kind: none
            """)
        #expect(manifest.catalogue.agency == "NO-Example")
        #expect(manifest.catalogue.callNumber(ofArticle: 3) == "VF 3")
        #expect(manifest.catalogue.formats == [.marc, .mods])
        #expect(manifest.articles.map(\.editing.kind) == [.value(.newspaper), .none])
    }

    @Test func `who else worked on an article is read by role`() throws {
        let manifest = try Self.manifest(
            """
            title: Boats
            articles:
              - file: clips/a.html
                translators: Ola Nord
                photographers: [Kari Vik, Ada Lind]
                editors: none
            """)
        let said = manifest.articles[0].editing.contributors
        #expect(said[.translator] == .value(["Ola Nord"]))
        #expect(said[.photographer] == .value(["Kari Vik", "Ada Lind"]))
        #expect(said[.editor] == .none && said[.illustrator] == .unsaid)
    }

    @Test func `without a word on it the book carries three records`() throws {
        let catalogue = try Self.manifest("title: Boats\narticles: [clips/a.html]").catalogue
        #expect(catalogue.agency == nil && catalogue.callNumber(ofArticle: 1) == nil)
        #expect(catalogue.formats == [.marcXML, .mods, .cslJSON])
    }

    @Test func `the manifest of the design reads whole`() throws {
        let manifest = try Self.manifest(Self.full)
        #expect(manifest.title == "Norwegian rowing boats")
        #expect(manifest.subtitle == "Reading packet, week 47")
        #expect(manifest.compilers == [Contributor(name: "A. Librarian")])
        #expect(manifest.language == "en")
        #expect(manifest.date?.description == "2026-11-22")
        #expect(manifest.description == "What this packet is for.")
        #expect(manifest.rights == "For private study.")
        #expect(manifest.order == .manual)
        #expect(manifest.cover == FileReference(path: "cover.jpg", line: 9))
        #expect(manifest.templates == FileReference(path: "my-templates", line: 10))
        #expect(manifest.formats == [.epub, .markdown])
        #expect(manifest.links == .notes)
        let part = try #require(manifest.parts.first)
        #expect(part.title == "The boat yard")
        #expect(part.intro == FileReference(path: "notes/intro.md", line: 16))
        #expect(
            part.articles.map(\.source.path) == ["clips/norway-33-boats.html", "clips/bladet.txt"])
        #expect(part.articles.map(\.source.line) == [18, 19])
    }

    @Test func `what the editor says of an article is kept with its lines`() throws {
        let article = try #require(try Self.manifest(Self.full).articles.last)
        var editing = Editing()
        editing.title = .value("Færingen på fjorden")
        editing.authors = .none
        editing.date = .none
        editing.site = .value("Båtbladet")
        editing.language = .value("nn")
        editing.restore = [Editing.Instruction("r3f9a", file: "dossier.yaml", line: 25)]
        editing.drop = [Editing.Instruction(".related", file: "dossier.yaml", line: 26)]
        #expect(article.editing == editing)
        #expect(article.note == "Phoned the desk 21 Nov; no byline was published.")
    }

    @Test func `scalars are text, whatever YAML would make of them`() throws {
        let manifest = try Self.manifest(
            """
            title: 1.10
            subtitle: 12:30
            description: true
            rights: "~"
            language: no
            date: 2017
            compiler: 0x1F
            articles:
              - file: clips/a.html
                title: null
                authors: [yes, 007]
                section: 1e3
                tags: "none"
            """)
        #expect(manifest.title == "1.10")
        #expect(manifest.subtitle == "12:30")
        #expect(manifest.description == "true")
        #expect(manifest.rights == "~")
        #expect(manifest.language == "no")
        #expect(manifest.date?.description == "2017")
        #expect(manifest.compilers.map(\.name) == ["0x1F"])
        let editing = try #require(manifest.articles.first).editing
        #expect(editing.title == .value("null"))
        #expect(editing.authors == .value(["yes", "007"]))
        #expect(editing.section == .value("1e3"))
        #expect(editing.tags == .value(["none"]))
    }

    @Test func `compilers may be several, with their roles`() throws {
        let manifest = try Self.manifest(
            """
            title: Boats
            compiler:
              - Anna Dahl
              - {name: Per Berg, role: translator}
              - {name: Ola Vik, role: edt}
            articles: [clips/a.html]
            """)
        #expect(
            manifest.compilers == [
                Contributor(name: "Anna Dahl"), Contributor(name: "Per Berg", role: "trl"),
                Contributor(name: "Ola Vik", role: "edt"),
            ])
    }

    @Test func `a file named by itself keeps its place and settings, a pattern takes the rest`()
        throws
    {
        let manifest = try Self.manifest(
            """
            title: Boats
            articles:
              - clips/*.html
              - part: Later
                articles:
                  - {file: ./clips//a.html, language: nn}
              - clips/*
            """)
        #expect(manifest.parts.map(\.title) == [nil, "Later", nil])
        #expect(
            manifest.parts.map { $0.articles.map(\.source.path) } == [
                ["clips/norway-33-boats.html"], ["clips/a.html"], ["clips/bladet.txt"],
            ])
        #expect(manifest.parts[1].articles[0].editing.language == .value("nn"))
    }

    @Test func `a pattern finds no hidden file, no edition, no intro and not the manifest`() throws
    {
        let manifest = try Self.manifest(
            """
            title: Boats
            articles:
              - part: All
                intro: notes/intro.md
                articles: ["**/*.[!j]*"]
            """)
        #expect(
            manifest.articles.map(\.source.path) == [
                "clips/a.html", "clips/bladet.txt", "clips/norway-33-boats.html",
                "my-templates/article.mustache",
            ])
    }

    @Test func `the settings of a pattern are those of each of its files`() throws {
        let manifest = try Self.manifest(
            "title: Boats\narticles:\n  - {file: clips/*.html, site: Båtbladet}\n")
        #expect(
            manifest.articles.map(\.editing.site) == [.value("Båtbladet"), .value("Båtbladet")])
    }

    @Test func `a key left blank says nothing`() throws {
        let manifest = try Self.manifest(
            "title: Boats\nsubtitle:\ndate:\narticles:\n  - {file: clips/a.html, authors: }\n")
        #expect(manifest.subtitle == nil)
        #expect(manifest.articles.first?.editing == Editing())
    }

    @Test func `an anchor may be referred to`() throws {
        let manifest = try Self.manifest(
            "title: &t Boats\nsubtitle: *t\narticles: [clips/a.html]\n")
        #expect(manifest.subtitle == "Boats")
    }
}
