import Testing

/// A document that cannot be compiled, and what is said of it.
struct BadDocument: Sendable, CustomTestStringConvertible {
    var name: String
    var bytes: [UInt8]
    var message: String
    var hint: String

    init(_ name: String, _ bytes: some Sequence<UInt8>, _ message: String, hint: String) {
        (self.name, self.bytes) = (name, Array(bytes))
        (self.message, self.hint) = (message, hint)
    }

    var testDescription: String { name }

    static let all = [
        BadDocument(
            "empty.html", [], "The file holds nothing but space.", hint: "Save the document again."),
        BadDocument(
            "space.txt", " \n\t\n ".utf8, "The file holds nothing but space.",
            hint: "Save the document again."),
        BadDocument(
            "picture.html", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0x0D],
            "The file is a PNG image, not a text.",
            hint: "Save the page itself, as HTML or as text."),
        BadDocument(
            "pages.html", [0x50, 0x4B, 0x03, 0x04, 0x14, 0, 0, 0],
            "The ZIP archive cannot be read: Not a zip archive.",
            hint: "Save or download it again."),
        BadDocument(
            "nothing.html", repeatElement(0, count: 5000),
            "The file is no text: 5000 of its characters are control characters.",
            hint: "If it is UTF-16 without a byte order mark, save it as UTF-8."),
        BadDocument(
            "broken.html.gz", [0x1F, 0x8B, 0x08, 0x00, 0x67, 0x61],
            "Nothing of the gzip file can be read: it ends too early.",
            hint: "Save or download it again."),
        BadDocument(
            "deep.html", (String(repeating: "<div>", count: 100_000) + "a word").utf8,
            "The page nests more than 2000 elements in one another.",
            hint: "Save only the part of the page that is wanted."),
    ]
}

@Suite struct BadInputTests {
    @Test(arguments: BadDocument.all)
    func `a document that cannot be read is told with place, sentence and hint`(
        document: BadDocument
    ) throws {
        let place = try Workplace()
        try place.write(document.bytes, to: document.name)
        let told = "\(document.name): error: \(document.message)\n  hint: \(document.hint)\n"
        for command in ["clean", "explain"] {
            let run = try place.dossier(command, document.name)
            #expect(run.talk == told)
            #expect(run.output == "")
            #expect(run.code == 1)
        }
    }

    @Test(arguments: BadDocument.all)
    func `an earlier packet stays as it was when a document cannot be read`(
        document: BadDocument
    ) throws {
        let place = try Workplace(["Output/bad.md": "earlier\n"])
        try place.write(document.bytes, to: document.name)
        let run = try place.dossier("build", document.name, "--title", "Bad")
        #expect(run.talk.hasPrefix("\(document.name): error: \(document.message)\n"))
        #expect(run.talk.hasSuffix("1 failure\nNothing was written.\n"))
        #expect(run.code == 1)
        #expect(try place.files() == [document.name, "Output/bad.md"].sorted())
        #expect(try place.text(of: "Output/bad.md") == "earlier\n")
    }

    @Test func `a file that is not there is told by its name`() throws {
        for command in ["build", "check", "clean", "explain"] {
            let run = try Workplace().dossier(command, "missing.html")
            #expect(run.talk.hasPrefix("missing.html: error: There is no such file or folder.\n"))
            #expect(run.code == 1)
        }
    }

    @Test func `a folder without documents is told with the endings they have`() throws {
        let place = try Workplace(["clips/picture.png": "x"])
        for command in ["build", "check", "init"] {
            let run = try place.dossier(command, "clips")
            #expect(
                run.talk == """
                    clips: error: The folder holds no document that could be an article.
                      hint: Documents end in .atom, .eml, .htm, .html, .json, .markdown, .md, .mht, \
                    .mhtml, .pdf, .rss, .tar, .text, .tgz, .txt, .wacz, .warc, .webarchive, .xht, .xhtml, \
                    .xml, .zip, each \
                    also with .gz.

                    """)
            #expect(run.code == 1)
        }
    }

    @Test func `a folder is no document`() throws {
        let place = try Workplace(["clips/a.txt": SampleTexts.note])
        let run = try place.dossier("clean", "clips")
        #expect(run.talk.hasPrefix("clips: error: This is a folder; a file is needed.\n"))
        #expect(run.code == 1)
    }

    @Test func `without a manifest, build says how to get one`() throws {
        let run = try Workplace().dossier("build")
        #expect(
            run.talk == """
                dossier.yaml: error: There is no manifest here.
                  hint: Name documents or a folder, or write a manifest with: dossier init

                """)
        #expect(run.code == 1)
    }

    @Test func `one bad document among others is reported, and the others are compiled`() throws {
        let place = try Workplace(["clips/a.html": SampleTexts.ferry, "clips/b.html": ""])
        let run = try place.dossier("build", "clips")
        #expect(run.output == "Output/clips.epub\nOutput/clips.md\n")
        #expect(run.talk.hasPrefix("clips/b.html: error: The file holds nothing but space.\n"))
        #expect(run.talk.contains("1 article, 1 failure"))
        #expect(run.code == 1)
    }

    @Test func `after the first failure, nothing is written with --fail-fast`() throws {
        let place = try Workplace(["clips/a.html": SampleTexts.ferry, "clips/b.html": ""])
        let run = try place.dossier("build", "clips", "--fail-fast")
        #expect(run.output == "")
        #expect(run.code == 1)
        #expect(try place.files() == ["clips/a.html", "clips/b.html"])
    }
}
