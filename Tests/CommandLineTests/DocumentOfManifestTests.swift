import Testing

/// A document named alone, of which a manifest around it says more.
@Suite struct DocumentOfManifestTests {
    static let manifest = """
        title: Lamps
        articles:
          - file: clips/lamp.txt
            title: The lamp on the mole
            authors: [Ida Solberg]
        """

    static func place(_ manifest: String = manifest) throws -> Workplace {
        try Workplace(["dossier.yaml": manifest, "clips/lamp.txt": SampleTexts.note])
    }

    @Test func `explain says what the manifest says of it`() throws {
        let run = try Self.place().dossier("explain", "clips/lamp.txt", "title")
        #expect(run.code == 0)
        #expect(run.output.contains("The lamp on the mole"))
    }

    @Test func `a passage is cited as the packet cites its article`() throws {
        let run = try Self.place().dossier("cite", "clips/lamp.txt#p1")
        #expect(run.output.contains("Solberg, Ida. “The lamp on the mole.”"))
        #expect(run.output.contains("\nclips/lamp.txt#p"))
    }

    @Test func `a manifest from elsewhere is seen in the folder it stands in`() throws {
        let place = try Self.place()
        try place.write(Self.manifest, to: "inner/dossier.yaml")
        try place.write(SampleTexts.note, to: "inner/clips/lamp.txt")
        let run = try place.dossier("explain", "inner/clips/lamp.txt", "authors")
        #expect(run.output.contains("Ida Solberg"))
    }

    @Test func `a manifest that does not name it says nothing of it`() throws {
        let place = try Self.place()
        try place.write(SampleTexts.note, to: "clips/other.txt")
        let run = try place.dossier("explain", "clips/other.txt", "title")
        #expect(run.code == 0 && !run.output.contains("manifest"))
    }

    @Test func `a manifest with mistakes is passed over, and this is said`() throws {
        let run = try Self.place("title: [").dossier("explain", "clips/lamp.txt", "title")
        #expect(run.code == 0)
        #expect(run.talk.contains("dossier.yaml: passed over"))
        #expect(run.talk.contains("dossier check dossier.yaml"))
    }
}
