import ArticleModel
import Assembly
import Testing

/// A manifest that is wrong, and what we say about it.
struct ManifestMistake: Sendable, CustomTestStringConvertible {
    var yaml: String
    var message: String

    /// The lines that every manifest needs are put before these.
    init(_ yaml: String, _ message: String) {
        self.yaml = "title: Boats\narticles: [clips/a.html]\n" + yaml
        self.message = message
    }

    init(whole yaml: String, _ message: String) {
        self.yaml = yaml
        self.message = message
    }

    var testDescription: String { message }
}

@Suite struct ManifestErrorTests {
    static let mistakes: [ManifestMistake] = [
        ManifestMistake(
            "autor: Anna",
            """
            m.yaml:3: error: “autor” is not a key of the manifest.
              hint: The keys of the manifest are title, subtitle, compiler, language, date, \
            description, rights, order, cover, templates, formats, markdown, links, \
            appendices, duplicates, metadata, catalogue, citations, slip, subjects, clipped-by, \
            clipped and articles.
            """),
        ManifestMistake(
            "subtitel: Anna",
            """
            m.yaml:3: error: “subtitel” is not a key of the manifest.
              hint: Did you mean “subtitle”?
            """),
        ManifestMistake(
            "markdown: {flavor: gfm}",
            """
            m.yaml:3: error: “flavor” is not a key of “markdown”.
              hint: Did you mean “flavour”?
            """),
        ManifestMistake(
            "order: cronological",
            """
            m.yaml:3: error: “cronological” is not a value of “order”.
              hint: Did you mean “chronological”?
            """),
        ManifestMistake(
            "links: footnotes",
            """
            m.yaml:3: error: “footnotes” is not a value of “links”.
              hint: Use notes, inline or both.
            """),
        ManifestMistake(
            "formats: [epub, pdf]",
            """
            m.yaml:3: error: “pdf” is not a value of “formats”.
              hint: Use epub, markdown or html.
            """),
        ManifestMistake(
            "markdown:\n  layout: files",
            """
            m.yaml:4: error: “files” is not a value of “layout”.
              hint: Use single or folder.
            """),
        ManifestMistake(
            "markdown: {flavour: rst}",
            """
            m.yaml:3: error: “rst” is not a value of “flavour”.
              hint: Use gfm, commonmark, pandoc or obsidian.
            """),
        ManifestMistake(
            "date: 17. juni 2017",
            """
            m.yaml:3: error: “17. juni 2017” is not a date.
              hint: Write a day as 2017-06-17, a month as 2017-06, a year as 2017.
            """),
        ManifestMistake(
            "date: 2023-02-29",
            """
            m.yaml:3: error: “2023-02-29” is not a date.
              hint: Write a day as 2017-06-17, a month as 2017-06, a year as 2017.
            """),
        ManifestMistake(
            "language: Norwegian Nynorsk",
            """
            m.yaml:3: error: “Norwegian Nynorsk” is not a language tag.
              hint: Write a tag such as en, nn or pt-BR.
            """),
        ManifestMistake(
            "subtitle: [a, b]",
            """
            m.yaml:3: error: “subtitle” is a list here.
              hint: Write it as text.
            """),
        ManifestMistake(
            "markdown: gfm",
            """
            m.yaml:3: error: “markdown” is text here.
              hint: Write it as a group of keys.
            """),
        ManifestMistake(
            "compiler: {name: Anna, role: chef}",
            """
            m.yaml:3: error: “chef” is not a value of “role”.
              hint: Use compiler, editor, contributor, translator, publisher, curator or \
            researcher.
            """),
        ManifestMistake(
            "compiler: [{role: editor}]",
            """
            m.yaml:3: error: A compiler has no name.
              hint: Add “name: …”.
            """),
        ManifestMistake(
            "cover: covr.jpg",
            """
            m.yaml:3: error: There is no file “covr.jpg”.
              hint: Did you mean “cover.jpg”?
            """),
        ManifestMistake(
            "templates: templates",
            """
            m.yaml:3: error: There is no folder “templates” with files in it.
              hint: Check the path; it starts from the manifest’s folder.
            """),
        ManifestMistake(
            "cover: ../cover.jpg",
            """
            m.yaml:3: error: “../cover.jpg” is not in the manifest’s folder.
              hint: Move the file there, or name it on the command line.
            """),
        ManifestMistake(
            "cover: /etc/passwd",
            """
            m.yaml:3: error: “/etc/passwd” is not in the manifest’s folder.
              hint: Move the file there, or name it on the command line.
            """),
        ManifestMistake(
            "cover: ~/cover.jpg",
            """
            m.yaml:3: error: “~/cover.jpg” is not in the manifest’s folder.
              hint: Move the file there, or name it on the command line.
            """),
        ManifestMistake(
            "title: Again",
            """
            m.yaml:1: error: “title” stands twice in one group of keys.
              hint: Keep one of the two.
            """),
        ManifestMistake(
            "subtitle: a: b",
            """
            m.yaml:3: error: The manifest is not valid YAML: mapping values are not allowed in \
            this context.
              hint: Put a value that holds a colon and a space in quotes.
            """),
        ManifestMistake(
            "subtitle: *x",
            """
            m.yaml:3: error: The manifest is not valid YAML: found undefined alias.
              hint: Put a value that begins with * in quotes.
            """),
        ManifestMistake(
            "---\ntitle: Other",
            """
            m.yaml:3: error: The manifest is not valid YAML: but found another document.
              hint: Remove the second line of hyphens.
            """),
        ManifestMistake(
            whole: "",
            """
            m.yaml: error: The manifest is empty.
              hint: Give it a title and articles; “dossier init” writes one from a folder.
            """),
        ManifestMistake(
            whole: "- clips/a.html",
            """
            m.yaml:1: error: The manifest is a list here.
              hint: Write it as a group of keys.
            m.yaml:1: error: The manifest has no title.
              hint: Add a line such as “title: My reading packet”.
            m.yaml:1: error: The manifest lists no articles.
              hint: List files or patterns under “articles:”, each after a hyphen.
            """),
        ManifestMistake(
            whole: "title: Boats\narticles: clips/a.html",
            """
            m.yaml:2: error: “articles” is text here.
              hint: Write it as a list.
            """),
        ManifestMistake(
            whole: "title: Boats\narticles:\n  - *.html",
            """
            m.yaml:3: error: The manifest is not valid YAML: did not find expected alphabetic \
            or numeric character.
              hint: Put a pattern that begins with * in quotes.
            """),
        ManifestMistake(
            whole: "title: Boats\narticles:\n  - clips/b.html",
            """
            m.yaml:3: error: There is no file “clips/b.html”.
              hint: Did you mean “clips/a.html”?
            """),
        ManifestMistake(
            whole: "title: Boats\narticles:\n  - clips/*.pdf",
            """
            m.yaml:3: error: No file matches “clips/*.pdf”.
              hint: Check the pattern; it starts from the manifest’s folder.
            """),
        ManifestMistake(
            whole: "title: Boats\narticles:\n  - clips/a.html\n  - file: clips/a.html",
            """
            m.yaml:4: error: “clips/a.html” is named on line 3 already.
              hint: Keep one of the two.
            """),
        ManifestMistake(
            whole: "title: Boats\narticles:\n  - title: Oars",
            """
            m.yaml:3: error: An article does not say which file it is.
              hint: Add “file: …”, or “url: …” for a page to be fetched.
            """),
        ManifestMistake(
            whole: "title: Boats\narticles:\n  - part: Oars",
            """
            m.yaml:3: error: The part “Oars” lists no articles.
              hint: List files or patterns under “articles:” in the part, each after a hyphen.
            """),
        ManifestMistake(
            whole: """
                title: Boats
                articles:
                  - part: Oars
                    articles: [{part: Blades, articles: [clips/a.html]}]
                """,
            """
            m.yaml:4: error: “part” is not a key of an article.
              hint: Did you mean “page”?
            m.yaml:4: error: “articles” is not a key of an article.
              hint: The keys of an article are file, title, authors, translators, editors, illustrators, photographers, date, site, language, url, \
            section, tags, rights, kind, restore, remove, keep, drop, note, subjects, page, \
            edition, accession, call-number, clipped-by and clipped.
            m.yaml:4: error: An article does not say which file it is.
              hint: Add “file: …”, or “url: …” for a page to be fetched.
            """),
        ManifestMistake(
            whole: "title: Boats\narticles:\n  - {file: clips/a.html, url: example.org}",
            """
            m.yaml:3: error: “example.org” is not a web address.
              hint: Write it whole, from https:// on.
            """),
        ManifestMistake(
            whole: "articles:\n  - {file: clips/a.html, autors: x}\nlanguage: 5\ndate: soon",
            """
            m.yaml:1: error: The manifest has no title.
              hint: Add a line such as “title: My reading packet”.
            m.yaml:2: error: “autors” is not a key of an article.
              hint: Did you mean “authors”?
            m.yaml:3: error: “5” is not a language tag.
              hint: Write a tag such as en, nn or pt-BR.
            m.yaml:4: error: “soon” is not a date.
              hint: Write a day as 2017-06-17, a month as 2017-06, a year as 2017.
            """),
    ]

    static let tree = FileTree(paths: ["cover.jpg", "clips/a.html"])

    static func complaints(_ text: String) -> [Diagnostic] {
        do {
            _ = try ManifestReader(file: "m.yaml", tree: tree).manifest(from: text)
            return []
        } catch {
            return error.diagnostics
        }
    }

    @Test(arguments: mistakes)
    func `a mistake is told with its line and a way out`(mistake: ManifestMistake) {
        let told = Self.complaints(mistake.yaml).map(\.description).joined(separator: "\n")
        #expect(told == mistake.message)
    }

    @Test func `a manifest that multiplies itself is refused before it is read`() {
        var bomb = "a: &a [x, x, x, x, x, x, x, x, x]\n"
        for (last, next) in zip("abcdefgh", "bcdefghi") {
            let aliases = Array(repeating: "*\(last)", count: 9).joined(separator: ", ")
            bomb += "\(next): &\(next) [\(aliases)]\n"
        }
        let told = Self.complaints(bomb + "? *i\n: x").map(\.message)
        #expect(told == ["The manifest has more than 16 aliases (“*name”)."])
    }

    @Test func `emphasis in a note is no alias`() {
        let note = "note: \"" + String(repeating: "a *very* good boat, ", count: 40) + "\""
        let text = "title: Boats\narticles:\n  - file: clips/a.html\n    " + note
        #expect(Self.complaints(text) == [])
    }

    @Test func `a manifest that is too large is refused`() {
        let text = String(repeating: "# boats\n", count: 200_000)
        #expect(
            Self.complaints(text).map(\.message) == [
                "The manifest has 1600000 bytes, 1048576 are allowed."
            ])
    }

    @Test func `any rubbish ends in an error, not in a crash`() {
        let rubbish = [
            "\u{0}", "\u{FEFF}", "[", "{", "\"", "'", "? ?", "- - -", ": :", "%YAML 9.9\n---\n",
            "!!binary x", "&a *a", "title: !x y", "<<: {a: b}", "\t", "@", "`", "|", ">\n x",
            "title: |\n  a\n b", String(repeating: "[", count: 5_000),
            String(repeating: "- ", count: 5_000), String(repeating: "{a: ", count: 900),
        ]
        for text in rubbish { #expect(!Self.complaints(text).isEmpty, "\(text.prefix(20))") }
        for end in ManifestReaderTests.full.indices {
            _ = Self.complaints(String(ManifestReaderTests.full[..<end]))
        }
    }
}
