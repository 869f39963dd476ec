import Foundation
import TestSupport
import Testing

/// Every command copes with an article that has no text.
@Suite struct AttachmentCommandTests {
    private func place(_ more: [String: String] = [:]) throws -> Workplace {
        let place = try Workplace(more)
        for name in ["typist.pdf", "journal.pdf", "photograph.pdf"] {
            try place.write(try Fixture("attachments").bytes(name), to: "clips/" + name)
        }
        return place
    }

    @Test func `a folder of documents is a packet of them, the same each time`() throws {
        let place = try place()
        let cache = ["DOSSIER_CACHE": place.folder.appending(path: "cache").path]
        let run = try place.dossier("build", "clips", environment: cache)
        #expect(run.code == 0)
        #expect(run.talk.hasPrefix("3 articles, 10 doubts"), "\(run.talk)")
        let book = try place.bytes(of: "Output/clips.epub")
        #expect(try place.dossier("build", "clips", environment: cache).code == 0)
        #expect(try place.bytes(of: "Output/clips.epub") == book)
        #expect(try place.dossier("build", "clips", "--no-cache").code == 0)
        #expect(try place.bytes(of: "Output/clips.epub") == book)
    }

    @Test func `a sidecar says what the document does not`() throws {
        let place = try place([
            "clips/typist.pdf.yaml": "title: The Tide Tables\nauthor: Åda Lind\ndate: 2019-05-04\n"
        ])
        let run = try place.dossier("cite", "clips/typist.pdf", "--style", "apa")
        #expect(run.output == "Lind, Å. (2019, May 4). The Tide Tables.\n", "\(run.output)")
    }

    @Test func `cite gives a record of what a publisher wrote`() throws {
        let place = try place()
        let run = try place.dossier("cite", "clips/journal.pdf", "--format", "biblatex")
        #expect(run.output.contains("doi          = {10.5555/harbour.2019.14}"), "\(run.output)")
        #expect(run.output.contains("@article{"))
        #expect(!run.output.contains("author"))
        let record = try place.dossier("cite", "clips/typist.pdf", "--format", "csl-json")
        #expect(record.output.contains(#""sha256" : "5ef6c2"#), "\(record.output)")
        #expect(!record.output.contains("text-sha256"))
    }

    @Test func `clean says that there is no text`() throws {
        let place = try place()
        let run = try place.dossier("clean", "clips/journal.pdf", "--format", "jsonl")
        #expect(run.code == 0)
        #expect(run.output.contains(#""text":"","#), "\(run.output)")
        #expect(
            run.talk == """
                clips/journal.pdf: warning: The text of a PDF document is not read; a packet has the \
                document itself.

                """)
    }

    @Test func `explain shows what the document says of itself, and diff whether it is another`()
        throws
    {
        let place = try place()
        let explained = try place.dossier("explain", "clips/typist.pdf", "authors")
        #expect(
            explained.output.hasPrefix(
                "  authors: unknown\n      12 pdf-metadata: Ferry Office"), "\(explained.output)")
        let same = try place.dossier("diff", "clips/typist.pdf", "clips/typist.pdf")
        #expect(same.output.contains("The article did not change."))
        let other = try place.dossier("diff", "clips/typist.pdf", "clips/photograph.pdf")
        #expect(other.output.contains("\ndocument: [-"), "\(other.output)")
    }

    @Test func `init, lock and verify know it`() throws {
        let place = try place()
        #expect(try place.dossier("init", "clips").code == 0)
        let manifest = try place.text(of: "clips/dossier.yaml")
        #expect(manifest.contains("typist.pdf"))
        #expect(manifest.contains(#"authors: ["Ferry Office"]"#), "\(manifest)")
        #expect(try place.dossier("build", "clips").code == 0)
        #expect(try place.dossier("build", "clips", "--locked").code == 0)
        let verified = try place.dossier("verify", "Output/clips.epub", "--sources", "clips")
        #expect(verified.code == 0, "\(verified.talk)")
        try place.write(
            try place.bytes(of: "clips/photograph.pdf") + [0x0A], to: "clips/typist.pdf")
        #expect(try place.dossier("build", "clips", "--locked").code == 1)
        let altered = try place.dossier("verify", "Output/clips.epub", "--sources", "clips")
        #expect(altered.code == 1)
        #expect(altered.talk.contains("typist.pdf"))
    }
}
