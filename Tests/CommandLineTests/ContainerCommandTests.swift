import Foundation
import TestSupport
import Testing

/// Folders as people have them, and files that hold many pages, on the command line.
@Suite struct ContainerCommandTests {
    private static let note = "<p>The lamp at the end of the mole burned through the night.</p>"

    private func body(_ name: String) -> String {
        (1...6).map { "<p>In week \($0) the \(name) kept the harbour awake all night.</p>" }
            .joined()
    }

    private func feed(_ names: String...) -> String {
        let items = names.map {
            """
            <item><title>The \($0)</title><link>https://harbour.example/\($0)</link>
            <description><![CDATA[\(body($0))]]></description></item>
            """
        }
        return "<rss><channel><title>Harbour Weekly</title>\(items.joined())</channel></rss>"
    }

    @Test func `a folder is taken as it is, and what is passed over is told in a line each`() throws
    {
        let place = try Workplace([
            "saved/lamp.html": SampleTexts.ferry, "saved/lamp_files/ad.html": Self.note,
            "saved/lamp_files/lamp.css": "p {}", "saved/deep/feed.rss": feed("tides", "lamps"),
            "saved/tides.pdf": "%PDF-1.4", "saved/.hidden.html": Self.note,
            "saved/data.json": "{}", "saved/notes.xyz": "x",
        ])
        let run = try place.dossier("build", "saved")
        #expect(run.code == 0)
        #expect(
            run.talk == """
                saved/lamp_files: passed over: 2 files that a browser saved with a page
                saved/notes.xyz: passed over: a file of a kind that is not read (.xyz)
                4 articles, 8 doubts, 4 warnings (see: dossier check saved)

                """, "\(run.talk)")
    }

    @Test func `a link that leads out of the folder is not followed`() throws {
        let place = try Workplace([
            "saved/lamp.html": SampleTexts.ferry, "secret.html": SampleTexts.ferry,
        ])
        try FileManager.default.createSymbolicLink(
            at: place.folder.appending(path: "saved/secret.html"),
            withDestinationURL: place.folder.appending(path: "secret.html"))
        let run = try place.dossier("check", "saved")
        #expect(
            run.talk.hasPrefix(
                "saved/secret.html: passed over: a link that leads out of the folder\n"))
    }

    @Test func `one page of many is cleaned, explained and built by its name`() throws {
        let place = try Workplace(["saved/feed.rss": feed("tides", "lamps")])
        let page = "saved/feed.rss#harbour-example-lamps"
        let clean = try place.dossier("clean", page)
        #expect(clean.output.hasPrefix("# The lamps\n"))
        #expect(try place.dossier("clean", "saved/feed.rss").output.contains("# The tides\n"))
        let explained = try place.dossier("explain", page, "title")
        #expect(explained.output.hasPrefix("  title: The lamps\n"))
        #expect(explained.output.contains("feed, line"))
        #expect(try place.dossier("build", page).output.contains("Output/saved.md"))
        let wrong = try place.dossier("clean", "saved/feed.rss#lamp")
        #expect(wrong.code == 1)
        #expect(
            wrong.talk.hasPrefix(
                "saved/feed.rss#lamp: error: The file holds no page of this name.\n"))
    }

    @Test func `init lists every page, and the manifest it writes builds`() throws {
        let place = try Workplace(["feed.rss": feed("tides", "lamps")])
        #expect(try place.dossier("init").code == 0)
        let manifest = try place.text(of: "dossier.yaml")
        #expect(manifest.contains("\"feed.rss#harbour-example-tides\""))
        #expect(manifest.contains("\"feed.rss#harbour-example-lamps\""))
        let run = try place.dossier("build")
        #expect(run.code == 0)
        #expect(run.talk.hasPrefix("2 articles"))
    }

}
