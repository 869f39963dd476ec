import Testing

@Suite struct LockTests {
    private static func place() throws -> Workplace {
        try Workplace([
            "dossier.yaml": SampleTexts.manifest, "clips/ferry.html": SampleTexts.ferry,
        ])
    }

    @Test func `a build writes a lock that the next one finds the same`() throws {
        let place = try Self.place()
        #expect(try place.dossier("build").code == 0)
        let lock = try place.text(of: "dossier.lock")
        for words in [
            "\"version\" : \"", "\"file\" : \"clips/ferry.html\"", "\"origin\" : \"plain-meta\"",
            "\"value\" : \"Ida Solberg\"", "\"removed\" : [", "\"text\" : \"", "\"bytes\" : \"",
        ] {
            #expect(lock.contains(words), "\(words)")
        }
        let run = try place.dossier("build", "--locked")
        #expect(run.talk == "1 article\n")
        #expect(run.code == 0)
        #expect(try place.text(of: "dossier.lock") == lock)
        #expect(try place.dossier("check").talk == "No doubts.\n")
    }

    /// A change, and what is said of it.
    struct Change: Sendable, CustomTestStringConvertible {
        var file: String
        var from: String
        var to: String
        var told: String
        var testDescription: String { told }
    }

    @Test(arguments: [
        Change(
            file: "clips/ferry.html", from: "<nav>", to: "<nav >",
            told: "clips/ferry.html: error: Not as in dossier.lock: the SHA-256 of the file was "),
        Change(
            file: "clips/ferry.html", from: "a goat", to: "a sheep",
            told: "clips/ferry.html: error: Not as in dossier.lock: the SHA-256 of the text was "),
        Change(
            file: "clips/ferry.html", from: "Ida Solberg", to: "Per Lind",
            told: "clips/ferry.html: error: Not as in dossier.lock: “authors” was Ida Solberg "
                + "(plain-meta), is Per Lind (plain-meta)."),
        Change(
            file: "clips/ferry.html", from: "Copyright Coast Weekly", to: "Copyright Anybody",
            told: "clips/ferry.html: error: Not as in dossier.lock: removed are also r"),
        Change(
            file: "dossier.yaml", from: "title: Ferries", to: "title: Boats",
            told: "dossier.lock: error: Not as in dossier.lock: “title” was Ferries, is Boats."),
        Change(
            file: "dossier.yaml", from: "- clips/ferry.html",
            to: "- {file: clips/ferry.html, note: Seen on paper.}",
            told: "clips/ferry.html: error: Not as in dossier.lock: the note was not there, is Seen"
        ),
        Change(
            file: "dossier.lock", from: "\"version\" : \"", to: "\"version\" : \"9",
            told: "dossier.lock: error: Not as in dossier.lock: the version was 9"),
    ])
    func `a locked build refuses a change and tells it`(change: Change) throws {
        let place = try Self.place()
        _ = try place.dossier("build")
        let packet = try place.bytes(of: "Output/ferries.md")
        let text = try place.text(of: change.file).replacing(change.from, with: change.to)
        try place.write(text, to: change.file)
        let lock = try place.text(of: "dossier.lock")
        let run = try place.dossier("build", "--locked")
        #expect(run.talk.contains(change.told), "\(run.talk)")
        #expect(run.talk.hasSuffix("Nothing was written.\n"))
        #expect(run.output == "")
        #expect(run.code == 1)
        #expect(try place.bytes(of: "Output/ferries.md") == packet)
        #expect(try place.text(of: "dossier.lock") == lock)
        let check = try place.dossier("check")
        #expect(check.talk.contains(change.told.replacing(": error:", with: ": warning:")))
        #expect(check.code == 0)
    }

    @Test func `an article that came, one that went and another sidecar are told`() throws {
        let place = try Self.place()
        _ = try place.dossier("build")
        try place.write(SampleTexts.note, to: "clips/lamp.txt")
        try place.write("title: The Lamp\n", to: "clips/lamp.yaml")
        try place.write("title: Ferries\narticles: [clips/lamp.txt]\n", to: "dossier.yaml")
        let run = try place.dossier("build", "--locked")
        #expect(
            run.talk.contains(
                "clips/ferry.html: error: Not as in dossier.lock: the article is gone."))
        #expect(
            run.talk.contains("clips/lamp.txt: error: Not as in dossier.lock: the article is new."))
        #expect(
            run.talk.contains(
                "clips/lamp.yaml: error: Not as in dossier.lock: the file was not there"))
    }

    @Test func `a build that fails leaves the lock as it was`() throws {
        let place = try Self.place()
        _ = try place.dossier("build")
        let lock = try place.bytes(of: "dossier.lock")
        try place.write("", to: "clips/empty.txt")
        try place.write("title: B\narticles: [clips/*]\n", to: "dossier.yaml")
        #expect(try place.dossier("build").code == 1)
        #expect(try place.bytes(of: "dossier.lock") == lock)
    }

    @Test func `without a manifest or a lock there is nothing to compare with`() throws {
        let place = try Self.place()
        let first = try place.dossier("build", "--locked")
        #expect(first.talk.hasPrefix("dossier.lock: error: There is no lock to compare with.\n"))
        #expect(first.code == 1)
        let folder = try place.dossier("build", "--locked", "clips")
        #expect(folder.talk.hasPrefix("dossier build: error: --locked needs a manifest"))
        #expect(folder.code == 64)
        _ = try place.dossier("build", "clips")
        #expect(try place.files().allSatisfy { !$0.hasSuffix(".lock") })
        try place.write("{}", to: "dossier.lock")
        let damaged = try place.dossier("build", "--locked")
        #expect(
            damaged.talk.hasPrefix("dossier.lock: error: The lock is not as dossier writes it."))
    }
}
