import Foundation
import Testing

/// The cache changes how long a build takes, and nothing else.
@Suite struct CacheTests {
    private static let clips = [
        "clips/a.html": SampleTexts.ferry, "clips/b.txt": SampleTexts.note,
        "clips/c.html": SampleTexts.ferry.replacing("goat", with: "gannet"),
    ]

    /// A build in a place of its own.
    private static func packet(
        cache: URL?, clips: [String: String] = clips, arguments: [String] = []
    ) throws -> [[UInt8]] {
        let place = try Workplace(clips)
        let environment = cache.map { ["DOSSIER_CACHE": $0.path] } ?? [:]
        let run = try place.dossier(["build", "clips"] + arguments, environment: environment)
        #expect(run.code == 0)
        return try ["Output/clips.epub", "Output/clips.md"].map(place.bytes)
            + [Array(run.talk.utf8)]
    }

    /// The entries of a kind: `article`, `chapter`, `section`.
    private static func entries(_ kind: String, in cache: Workplace) throws -> [String] {
        try cache.files().filter {
            try cache.bytes(of: $0).starts(with: Array("dossier \(kind) ".utf8))
        }
    }

    private static func articles(in cache: Workplace) throws -> [String] {
        try entries("article", in: cache)
    }

    @Test func `a build from the cache writes the same bytes and says the same`() throws {
        let cache = try Workplace()
        let packet = try Self.packet(cache: nil)
        #expect(try Self.packet(cache: cache.folder) == packet)
        #expect(try Self.articles(in: cache).count == 3)
        #expect(try Self.packet(cache: cache.folder) == packet)
        #expect(try Self.packet(cache: cache.folder, arguments: ["-j", "8"]) == packet)
        #expect(try Self.articles(in: cache).count == 3)
    }

    @Test func `a build from half of the cache writes the same bytes`() throws {
        let cache = try Workplace()
        let packet = try Self.packet(cache: cache.folder)
        for half in 0...1 {
            for (number, file) in try cache.files().sorted().enumerated() where number % 2 == half {
                try FileManager.default.removeItem(at: cache.folder.appending(path: file))
            }
            #expect(try Self.packet(cache: cache.folder) == packet)
        }
    }

    @Test func `only what has changed is cleaned and written anew`() throws {
        let cache = try Workplace()
        _ = try Self.packet(cache: cache.folder)
        var changed = Self.clips
        changed["clips/b.txt", default: ""] += "\n\nA line more, about the harbour.\n"
        #expect(
            try Self.packet(cache: cache.folder, clips: changed)
                == Self.packet(cache: nil, clips: changed))
        // Two of the three clips are captures of one page, which stands in the packet once.
        // A list of sources that shows what it did is a page and a section, written once.
        for (kind, count) in [("article", 4), ("chapter", 3), ("section", 4), ("page", 1)] {
            #expect(try Self.entries(kind, in: cache).count == count, "\(kind)")
        }
    }

    @Test func `what an article is called is written anew wherever it is named`() throws {
        let cache = try Workplace()
        let page =
            "<html><body><article><h1>A day ashore</h1>"
            + "<p>We walked to the mill and back before the tide turned, and wrote it down here for "
            + "whoever comes after us, with what the "
            + "<a href='https://example.org/ferry'>account of the ferry</a> leaves out.</p>"
            + "<p>The mill stands where the river meets the road, and has ground no corn since the "
            + "bridge was built; the miller keeps bees now, and sells the honey at the gate.</p>"
            + "</article></body></html>"
        func packet(_ title: String, _ cache: URL?) throws -> [[UInt8]] {
            let place = try Workplace([
                "a.html": SampleTexts.ferry, "b.html": page,
                "dossier.yaml": """
                title: T
                articles:
                  - file: a.html
                    title: \(title)
                    url: https://example.org/ferry
                  - b.html

                """,
            ])
            let environment = cache.map { ["DOSSIER_CACHE": $0.path] } ?? [:]
            let arguments = cache == nil ? ["build", "--no-cache"] : ["build"]
            #expect(try place.dossier(arguments, environment: environment).code == 0)
            return try ["Output/t.epub", "Output/t.md"].map(place.bytes)
        }
        _ = try packet("The ferry", cache.folder)
        #expect(try packet("The goat", cache.folder) == packet("The goat", nil))
    }

    @Test func `a damaged cache does no harm, and is mended`() throws {
        let cache = try Workplace()
        let packet = try Self.packet(cache: cache.folder)
        for (number, file) in try cache.files().enumerated() {
            var bytes = try cache.bytes(of: file)
            if number == 0 { bytes.removeLast(9) } else { bytes[bytes.count / 2] ^= 4 }
            try cache.write(number == 2 ? [] : bytes, to: file)
        }
        #expect(try Self.packet(cache: cache.folder) == packet)
        #expect(try Self.packet(cache: cache.folder) == packet)
    }

    @Test func `nothing is remembered with --no-cache`() throws {
        let cache = try Workplace()
        _ = try Self.packet(cache: cache.folder, arguments: ["--no-cache"])
        #expect(try cache.files() == [])
    }

    @Test func `what the manifest says of an article is not taken from another build`() throws {
        let cache = try Workplace()
        func title(_ line: String) throws -> Bool {
            let place = try Workplace([
                "a.html": SampleTexts.ferry,
                "dossier.yaml": "title: T\narticles:\n  - file: a.html\n\(line)",
            ])
            let run = try place.dossier(
                "build", environment: ["DOSSIER_CACHE": cache.folder.path])
            #expect(run.code == 0)
            return try place.text(of: "Output/t.md").contains("Another title")
        }
        #expect(try !title(""))
        #expect(try title("    title: Another title\n"))
        #expect(try !title(""))
    }

    @Test func `builds side by side share a cache`() async throws {
        let cache = try Workplace()
        let packet = try Self.packet(cache: nil)
        let folder = cache.folder
        try await withThrowingTaskGroup(of: [[UInt8]].self) { group in
            for _ in 0..<4 { group.addTask { try Self.packet(cache: folder) } }
            for try await other in group { #expect(other == packet) }
        }
        #expect(try Self.articles(in: cache).count == 3)
    }

    @Test func `a cache that cannot be written is done without`() throws {
        let place = try Workplace(["clips/a.html": SampleTexts.ferry, "file": ""])
        let environment = ["DOSSIER_CACHE": place.folder.appending(path: "file/below").path]
        #expect(try place.dossier("build", "clips", environment: environment).code == 0)
    }

    @Test func `the cache is where the XDG specification wants it`() throws {
        let place = try Workplace(["clips/a.html": SampleTexts.ferry])
        let environment = ["XDG_CACHE_HOME": place.folder.appending(path: "caches").path]
        _ = try place.dossier("build", "clips", environment: environment)
        #expect(
            try Self.articles(in: place).filter { $0.hasPrefix("caches/dossier/") }.count == 1)
    }
}
