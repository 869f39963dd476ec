import Testing

@Suite struct CitePassageTests {
    private static func place() throws -> Workplace { try Workplace(["a.html": SampleTexts.ferry]) }

    /// The first kept block, by its id.
    private static func id(in place: Workplace) throws -> String {
        let output = try place.dossier("explain", "a.html").output
        let words = output.split(separator: "\n").compactMap { $0.split(separator: " ").first }
        return words.first { $0.contains(#/^p[0-9a-f]{6}$/#) }.map(String.init) ?? ""
    }

    @Test func `a passage is cited by its id and by its place alike`() throws {
        let place = try Self.place()
        let id = try Self.id(in: place)
        let run = try place.dossier("cite", "a.html#" + id)
        #expect(run.code == 0 && run.talk == "")
        #expect(run.output.hasSuffix("\n\na.html#\(id)\n"))
        #expect(try place.dossier("cite", "a.html#p1").output == run.output)
        let markdown = try place.dossier("cite", "a.html#" + id, "--markdown").output
        #expect(markdown.hasPrefix("> ") && markdown.contains("`a.html#\(id)`"))
    }

    @Test func `a passage that is not there is an error that says what there is`() throws {
        let run = try Self.place().dossier("cite", "a.html#p99")
        #expect(run.code == 1 && run.output == "")
        #expect(run.talk.hasPrefix("a.html: error: “p99” is no passage of the article.\n  hint: "))
        #expect(run.talk.contains("from p1 to p3"))
    }
}
