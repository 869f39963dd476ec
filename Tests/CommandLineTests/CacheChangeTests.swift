import Foundation
import Testing

/// Whatever changes in a packet, a build from the cache writes what a build without it writes.
@Suite struct CacheChangeTests {
    private static let mill = """
        <html><body><article><h1>A day ashore</h1><p>We walked to the mill and back before the tide \
        turned, and wrote it down here for whoever comes after us, with what the \
        <a href="https://example.org/ferry#timetable">account of the ferry</a> leaves out, and the \
        <a href="https://example.net/2019/05/02/map?utm_source=a">map of the river</a>.</p>\
        <p><img src="map.svg" alt="The river"></p><p>The mill stands where the river meets the road, \
        and has ground no corn since the bridge was built; the miller keeps bees now, and sells the \
        honey at the gate.</p></article></body></html>
        """
    private static let map = """
        <svg xmlns="http://www.w3.org/2000/svg" width="80" height="60"><rect width="80" height="60" \
        fill="#123456"/></svg>
        """

    private static func manifest(_ head: String = "", _ articles: [String]) -> String {
        "title: T\n" + head + "articles:\n" + articles.map { "  - " + $0 + "\n" }.joined()
    }

    private static let ferry = "file: a.html\n    url: https://example.org/ferry"
    private static let files = [
        "a.html": SampleTexts.ferry, "b.html": mill, "map.svg": map, "c.txt": SampleTexts.note,
        "dossier.yaml": manifest("", [ferry, "b.html", "c.txt"]),
    ]

    private static func twice(_ file: String, _ date: String) -> String {
        "file: \(file)\n    title: Twice\n    authors: [A. Miller]\n    date: \(date)"
    }

    private static func listing(
        _ head: String = "", _ articles: String...
    ) -> [String: String] {
        ["dossier.yaml": manifest(head, articles)]
    }

    /// By what changes: the files that do; an empty one goes.
    private static let changes: KeyValuePairs<String, [String: String]> = [
        "a title": listing("", ferry + "\n    title: The goat", "b.html", "c.txt"),
        "the order": listing("", "c.txt", "b.html", ferry),
        "the packet's language": listing("language: de\n", ferry, "b.html", "c.txt"),
        "an article's language": listing("", ferry + "\n    language: nn", "b.html", "c.txt"),
        "an author": listing("", ferry + "\n    authors: [A. Miller]", "b.html", "c.txt"),
        "a note": listing("", ferry + "\n    note: Read this first.", "b.html", "c.txt"),
        "an address that is linked to": listing("", "a.html", "b.html", "c.txt"),
        "an article that is linked to": listing("", "b.html", "c.txt"),
        "the way of links": listing("links: inline\n", ferry, "b.html", "c.txt"),
        "the appendices": listing("appendices: [index, removed]\n", ferry, "b.html", "c.txt"),
        "a picture": ["map.svg": map.replacing("123456", with: "654321")],
        "a picture that goes": ["map.svg": ""],
        "a picture that is none": ["map.svg": "no drawing"],
        "a text of the same length": ["b.html": mill.replacing("bees", with: "cows")],
        "a link": ["b.html": mill.replacing("example.net/2019", with: "example.com/2018")],
        "the words of a link": ["b.html": mill.replacing("map of the river", with: "river’s map")],
        "another capture of an article": [
            "d.html": SampleTexts.ferry.replacing("goat", with: "gannet"),
            "dossier.yaml": manifest(
                "", [ferry, "b.html", "c.txt", "file: d.html\n    url: https://example.org/ferry"]),
        ],
        "the cataloguing agency": listing(
            "catalogue: {agency: NO-Ferry}\n", ferry, "b.html", "c.txt"),
        "the call numbers": listing(
            "catalogue: {call-number: \"VF {n}\"}\n", ferry, "b.html", "c.txt"),
        "the formats of the records": listing(
            "catalogue: {formats: [ris, dc, schema-org]}\n", ferry, "b.html", "c.txt"),
        "the packet's date": listing("date: 2024-05-01\n", ferry, "b.html", "c.txt"),
        "the only article": listing("", "b.html"),
        "a citation key that another article has": listing(
            "", ferry, twice("b.html", "2019-03"), twice("c.txt", "2019-02")),
        "which of two articles has the older claim to a key": listing(
            "", ferry, twice("b.html", "2019-01"), twice("c.txt", "2019-02")),
        "an article much like another": [
            "d.html": mill.replacing("honey", with: "wax"),
            "dossier.yaml": manifest("", [ferry, "b.html", "c.txt", "d.html"]),
        ],
    ]

    private static func packet(_ files: [String: String], cache: URL?) throws -> [[UInt8]] {
        let place = try Workplace(files.filter { !$0.value.isEmpty })
        let run = try place.dossier(
            ["build", "-v"] + (cache == nil ? ["--no-cache"] : []),
            environment: cache.map { ["DOSSIER_CACHE": $0.path] } ?? [:])
        #expect(run.code == 0)
        return try ["Output/t.epub", "Output/t.md"].map(place.bytes) + [Array(run.talk.utf8)]
    }

    @Test func `whatever changes, the bytes are those of a build without cache`() throws {
        let cache = try Workplace()
        let before = try Self.packet(Self.files, cache: cache.folder)
        for (change, files) in Self.changes {
            let changed = Self.files.merging(files) { $1 }
            let packet = try Self.packet(changed, cache: cache.folder)
            #expect(try packet == Self.packet(changed, cache: nil), "\(change)")
            #expect(packet != before, "\(change)")
        }
        #expect(try Self.packet(Self.files, cache: cache.folder) == before)
    }
}
