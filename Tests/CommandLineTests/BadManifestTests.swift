import Testing

/// A manifest that cannot be followed, and what is said of it.
struct BadManifest: Sendable, CustomTestStringConvertible {
    var fault: String
    /// The lines of the manifest below its title.
    var lines: String
    var line: Int
    var message: String
    var hint: String

    init(_ fault: String, _ lines: String, line: Int, _ message: String, hint: String) {
        (self.fault, self.lines, self.line) = (fault, lines, line)
        (self.message, self.hint) = (message, hint)
    }

    var testDescription: String { fault }

    private static let article = "articles:\n  - file: clips/ferry.html\n    "

    static let all = [
        BadManifest(
            "an unknown key", "artikles:\n  - clips/*.html\narticles: [clips/ferry.html]", line: 2,
            "“artikles” is not a key of the manifest.", hint: "Did you mean “articles”?"),
        BadManifest(
            "an unknown key of an article", article + "autor: Ida", line: 4,
            "“autor” is not a key of an article.", hint: "Did you mean “authors”?"),
        BadManifest(
            "broken YAML", "articles: [clips/ferry.html", line: 3,
            "The manifest is not valid YAML: did not find expected ',' or ']'.",
            hint: "Close the list with “]”."),
        BadManifest(
            "a pattern that finds nothing", "articles:\n  - clips/*.txt", line: 3,
            "No file matches “clips/*.txt”.",
            hint: "Check the pattern; it starts from the manifest’s folder."),
        BadManifest(
            "a file that is not there", "articles:\n  - clips/fery.html", line: 3,
            "There is no file “clips/fery.html”.", hint: "Did you mean “clips/ferry.html”?"),
        BadManifest(
            "a file outside the folder", "articles:\n  - ../ferry.html", line: 3,
            "“../ferry.html” is not in the manifest’s folder.",
            hint: "Move the file there, or name it on the command line."),
        BadManifest(
            "a folder of templates that is not there",
            "templates: mine\narticles: [clips/ferry.html]", line: 2,
            "There is no folder “mine” with files in it.",
            hint: "Check the path; it starts from the manifest’s folder."),
        BadManifest(
            "an unknown format", "formats: [pdf]\narticles: [clips/ferry.html]", line: 2,
            "“pdf” is not a value of “formats”.", hint: "Use epub, markdown or html."),
    ]

    /// Told once the page is known.
    static let instructions = [
        BadManifest(
            "a selector that selects nothing", article + "drop: [\".advertisement\"]", line: 4,
            "drop: “.advertisement” selects no text in clips/ferry.html.",
            hint: "Run: dossier explain clips/ferry.html"),
        BadManifest(
            "a selector that is none", article + "keep: [\"p[\"]", line: 4,
            "keep: “p[” is neither a CSS selector nor an XPath.",
            hint: "Write one like \".related\" or \"//div[@id='main']\"."),
        BadManifest(
            "an id the removal ledger does not have", article + "restore: [r000000]", line: 4,
            "restore: “r000000” is no block of clips/ferry.html.",
            hint: "Run: dossier explain clips/ferry.html"),
        BadManifest(
            "an id no kept block has", article + "remove: [p99]", line: 4,
            "remove: “p99” is no block of clips/ferry.html.",
            hint: "Run: dossier explain clips/ferry.html"),
    ]
}

@Suite struct BadManifestTests {
    @Test(arguments: BadManifest.all + BadManifest.instructions)
    func `a mistake is told with its line and what to do, and nothing is written`(
        manifest: BadManifest
    ) throws {
        let place = try Workplace([
            "dossier.yaml": "title: Ferries\n\(manifest.lines)\n",
            "clips/ferry.html": SampleTexts.ferry, "Output/ferries.md": "earlier\n",
        ])
        let run = try place.dossier("build")
        let told = "dossier.yaml:\(manifest.line): error: "
        #expect(
            run.talk.hasPrefix(
                told + manifest.message + "\n  hint: " + manifest.hint + "\n"))
        #expect(run.output == "")
        #expect(run.code == 1)
        #expect(try place.text(of: "Output/ferries.md") == "earlier\n")
    }

    @Test func `a manifest in another encoding than UTF-8 is told`() throws {
        let place = try Workplace()
        try place.write([0x74, 0x69, 0x74, 0x6C, 0x65, 0x3A, 0x20, 0xE5], to: "dossier.yaml")
        let run = try place.dossier("build")
        #expect(run.talk.hasPrefix("dossier.yaml: error: The file is not UTF-8.\n"))
        #expect(run.code == 1)
    }
}
