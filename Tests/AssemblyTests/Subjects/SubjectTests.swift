import ArticleModel
import Assembly
import Testing

@Suite struct SubjectTests {
    static let headings = """
        scheme: lcsh
        headings:
          - heading: Rowboats
            used-for: [Rowing boats, Row  boats]
            broader: Boats
            uri: https://id.example/rowboats
          - Boats
          - heading: Bread
            scheme: local
            related: [Boats]
        """

    /// Headings of a file beside the manifest, or what is wrong with the two.
    static func read(
        _ manifest: String, headings: String = headings
    ) -> Result<Manifest, InvalidManifest> {
        let tree = FileTree(paths: ["a.html", "headings.yaml"])
        let reader = ManifestReader(file: "pack/m.yaml", tree: tree) { _ in .success(headings) }
        return Result { () throws(InvalidManifest) in try reader.manifest(from: manifest) }
    }

    static func manifest(assigning subjects: String) -> String {
        """
        title: Boats
        subjects: headings.yaml
        articles:
          - file: a.html
            subjects: \(subjects)
        """
    }

    static func complaints(_ manifest: String, headings: String = headings) -> [String] {
        switch read(manifest, headings: headings) {
        case .success: []
        case .failure(let invalid): invalid.diagnostics.map(\.description)
        }
    }

    @Test func `headings are assigned in their authorised form, with scheme and address`() throws {
        let manifest = try Self.read(Self.manifest(assigning: "[rowboats, Bread]")).get()
        #expect(
            manifest.articles[0].subjects == [
                SubjectHeading("Rowboats", scheme: "lcsh", uri: "https://id.example/rowboats"),
                SubjectHeading("Bread", scheme: "local"),
            ])
        #expect(manifest.warnings == [])
    }

    @Test func `a variant gives way to its heading, and that is told`() throws {
        let manifest = try Self.read(Self.manifest(assigning: "[row boats, Rowboats]")).get()
        #expect(manifest.articles[0].subjects.map(\.heading) == ["Rowboats"])
        #expect(
            manifest.warnings.map(\.description) == [
                """
                pack/m.yaml:5: warning: “row boats” stands for the heading “Rowboats”, which is \
                assigned.
                  hint: Write “Rowboats”.
                """
            ])
    }

    @Test func `what is no heading is an error, with the nearest one`() {
        #expect(
            Self.complaints(Self.manifest(assigning: "Rowbaots")) == [
                """
                pack/m.yaml:5: error: “Rowbaots” is not a heading of headings.yaml.
                  hint: Did you mean “Rowboats”?
                """
            ])
    }

    @Test func `headings need an authority file`() {
        let text = "title: Boats\narticles:\n  - file: a.html\n    subjects: Boats"
        #expect(
            Self.complaints(text) == [
                """
                pack/m.yaml:4: error: There is no authority file to take “Boats” from.
                  hint: Name one at the top of the manifest: “subjects: headings.yaml”.
                """
            ])
    }

    @Test(arguments: [
        ("", 1, "The authority file lists no headings."),
        ("headings: []", 1, "The authority file lists no headings."),
        ("headings: Boats", 1, "The authority file lists no headings."),
        ("headings:\n- uri: https://a.example", 2, "An entry does not say which heading it is."),
        ("headings:\n- heading: Boats\n  use-for: x", 3, "“use-for” is not a key of a heading."),
        ("headings:\n- Boats\n- boats", 3, "The heading “boats” stands on line 2 already."),
        (
            "headings:\n- Boats\n- heading: Oars\n  used-for: Boats", 3,
            "“Boats” is a heading itself, on line 2, and cannot lead to another."
        ),
        (
            "headings:\n- {heading: A, used-for: x}\n- {heading: B, used-for: x}", 3,
            "“x” leads to the heading “A” already."
        ),
        (
            "headings:\n- heading: Boats\n  related: Boots", 2,
            "“Boots” in “related” is not a heading of the file."
        ),
        (
            "headings:\n- {heading: A, broader: A}", 2, "“A” is broader than itself."
        ),
        (
            "headings:\n- {heading: A, broader: B}\n- {heading: B, broader: C}\n"
                + "- {heading: C, broader: [A]}", 2,
            "“A” is broader than itself by way of “B” and “C”."
        ),
        ("headings:\n- {heading: A, uri: here}", 2, "“here” is not a web address."),
        ("headings: [", 2, "The manifest is not valid YAML: did not find expected node content."),
    ])
    func `a mistake in the authority file is told with its line`(
        yaml: String, line: Int, message: String
    ) throws {
        let manifest = "title: Boats\nsubjects: headings.yaml\narticles: [a.html]"
        guard case .failure(let invalid) = Self.read(manifest, headings: yaml) else {
            Issue.record("nothing was told")
            return
        }
        #expect(invalid.diagnostics.map(\.message) == [message])
        #expect(invalid.diagnostics.first?.file == "pack/headings.yaml")
        #expect(invalid.diagnostics.first?.line == line)
    }

    @Test func `a page's tag becomes no heading, but is pointed out`() throws {
        let manifest = try Self.read(Self.manifest(assigning: "Bread")).get()
        var article = CleanArticle.sample("a.html")
        article.attribution.tags = .found(["rowing boats", "Boats", "bread", "sea"])
        let hints = manifest.headingHints(for: article).map(\.message)
        #expect(
            hints == [
                "The page’s tag “rowing boats” leads to the subject heading “Rowboats”; "
                    + "it is not assigned.",
                "The page’s tag “Boats” is the subject heading “Boats”; it is not assigned.",
            ])
        let dossier = Assembler().dossier(of: [article], manifest)
        #expect(dossier.articles[0].subjects.map(\.heading) == ["Bread"])
    }

    @Test func `a long way to ever broader headings is followed to its end`() {
        let count = 20_000
        let lines = (1...count).map { "- {heading: h\($0), broader: h\($0 % count + 1)}" }
        let manifest = "title: Boats\nsubjects: headings.yaml\narticles: [a.html]"
        let told = Self.complaints(
            manifest, headings: "headings:\n" + lines.joined(separator: "\n"))
        #expect(told.count == 1)
        #expect(told[0].hasPrefix("pack/headings.yaml:2: error: “h1” is broader than itself by"))
    }

    @Test func `any rubbish ends in an error, not in a crash`() {
        let manifest = "title: Boats\nsubjects: headings.yaml\narticles: [a.html]"
        let rubbish = [
            "\u{0}", "[", "- - -", "headings: {a: b}", "headings: [[a]]", "? ?", "&a *a",
        ]
        for text in rubbish { #expect(!Self.complaints(manifest, headings: text).isEmpty) }
        for end in Self.headings.indices {
            _ = Self.complaints(manifest, headings: String(Self.headings[..<end]))
        }
    }
}
