import Testing

@Suite struct TemplateFolderTests {
    private static func place(_ templates: [String: String]) throws -> Workplace {
        let manifest = "title: Ferries\ntemplates: mine\narticles: [clips/ferry.html]\n"
        let place = try Workplace([
            "dossier.yaml": manifest, "clips/ferry.html": SampleTexts.ferry,
        ])
        for (name, text) in templates { try place.write(text, to: "mine/\(name)") }
        return place
    }

    @Test func `the templates that init writes build the same packet as those built in`() throws {
        let place = try Self.place([:])
        try place.write("title: Ferries\narticles: [clips/ferry.html]\n", to: "plain.yaml")
        _ = try place.dossier("build", "plain.yaml", "--output", "plain")
        #expect(try place.dossier("init", "--templates", "mine").code == 0)
        #expect(try place.dossier("build").code == 0)
        #expect(try place.bytes(of: "Output/ferries.epub") == place.bytes(of: "plain/ferries.epub"))
        #expect(try place.text(of: "mine/markdown/article.md.mustache").contains("{{"))
    }

    @Test func `one edited template changes the packet, the others stay built in`() throws {
        let place = try Self.place(["markdown/sources.md.mustache": "THE END\n"])
        #expect(try place.dossier("build").code == 0)
        let text = try place.text(of: "Output/ferries.md")
        #expect(text.hasSuffix("\nTHE END\n"))
        #expect(text.contains("six bicycles and a goat"))
    }

    @Test func `a name that is no template’s is told with the nearest`() throws {
        let place = try Self.place(["markdown/artikle.md.mustache": "x"])
        let run = try place.dossier("build")
        #expect(
            run.talk == """
                mine/markdown/artikle.md.mustache: error: No template is called \
                “markdown/artikle.md”.
                  hint: Did you mean “markdown/article.md”?

                """)
        #expect(run.code == 1)
    }

    @Test func `a field that does not exist is told with its line`() throws {
        let place = try Self.place(["markdown/part.md.mustache": "# A\n\n{{titel}}\n"])
        let run = try place.dossier("build")
        #expect(run.talk.hasPrefix("mine/markdown/part.md.mustache:3: error: No field is called "))
        #expect(run.code == 1)
        #expect(!(try place.files().contains { $0.hasPrefix("Output/") }))
    }

    @Test func `a file that is no template is told`() throws {
        let place = try Self.place(["markdown/article.md": "x"])
        let run = try place.dossier("build")
        #expect(run.talk.hasPrefix("mine/markdown/article.md: error: The file is no template: "))
        #expect(run.code == 1)
    }
}
