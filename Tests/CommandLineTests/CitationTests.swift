import Testing

/// `dossier cite --style`.
@Suite struct CitationTests {
    private static let files = [
        "ferry.html": SampleTexts.ferry, "dossier.yaml": "title: Ferries\narticles: [ferry.html]",
    ]

    @Test(arguments: [
        (
            ["--style", "apa"],
            "Solberg, I. (2024, March 2). The Ferry Runs Again. Coast Weekly. "
        ),
        (
            ["--style", "mla", "--language", "nn"],
            "Solberg, Ida. «The Ferry Runs Again». Coast Weekly, 2. mars 2024, "
        ),
        (
            ["--style", "chicago-notes", "--form", "note"],
            "Ida Solberg, “The Ferry Runs Again,” Coast Weekly, March 2, 2024, "
        ),
        (
            ["--style", "ieee"],
            "[1] I. Solberg, “The Ferry Runs Again,” Coast Weekly, Mar. 02, 2024. "
        ),
        (
            ["--style", "apa", "--markdown"],
            "Solberg, I. (2024, March 2). *The Ferry Runs Again*. Coast Weekly. <"
        ),
    ])
    func `an article is cited in the style asked for`(arguments: [String], start: String) throws {
        let place = try Workplace(Self.files)
        let run = try place.dossier(["cite"] + arguments, input: "", environment: [:])
        #expect(run.code == 0)
        #expect(run.output.hasPrefix(start), "\(run.output)")
        #expect(run.output.hasSuffix("\n"))
    }

    @Test(arguments: [
        ["--style", "harvard"], ["--language", "nn"], ["--markdown"], ["--form", "note"],
        ["--style", "apa", "--form", "note"], ["--style", "apa", "--language", "fi"],
    ])
    func `options that mean nothing together are wrong usage`(arguments: [String]) throws {
        let run = try Workplace(Self.files).dossier(
            ["cite"] + arguments, input: "", environment: [:])
        #expect(run.code == 64)
        #expect(run.output.isEmpty)
    }
}
