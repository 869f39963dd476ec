import ArticleCaching
import ArticleModel
import Testing

@Suite struct CacheKeyTests {
    private static func source(_ change: (inout Source) -> Void = { _ in }) -> Source {
        var source = Source(name: "a.html", kind: .page, content: [1], digest: "d")
        change(&source)
        return source
    }

    private static let sources: [Source] = [
        source(), source { $0.name = "b.html" }, source { $0.kind = .fragment },
        source { $0.content = [] }, source { $0.firstLine = 3 },
        source { $0.header = [HeaderField(key: "title", values: ["a"], line: 2)] },
        source { $0.capture = Capture(url: "https://example.org/") },
        source { $0.resources = [Resource(url: "a.png", bytes: [1])] },
        source { $0.resources = [Resource(url: "a.png", bytes: [2])] },
        source { $0.encoding = "windows-1252" }, source { $0.digest = "e" },
        source { $0.warnings = [Diagnostic("m", file: "f")] },
    ]

    private static let editings: [Editing] = {
        var title = Editing()
        title.title = .value("a")
        var noTitle = Editing()
        noTitle.title = .none
        var site = Editing()
        site.site = .value("a")
        var restore = Editing()
        restore.restore = [Editing.Instruction("r000001", file: "dossier.yaml", line: 3)]
        var otherLine = restore
        otherLine.restore[0].line = 4
        return [title, noTitle, site, restore, otherLine]
    }()

    private static func key(
        build: String = "1", _ source: Source, _ circumstances: [any Sendable]
    ) -> CacheKey {
        CacheKey(of: "article", build: build) {
            $0.write(source: source, circumstances: circumstances)
        }
    }

    private static func keys() -> [CacheKey] {
        sources.map { key($0, [Editing(), false]) } + editings.map { key(source(), [$0, false]) }
            + [
                key(build: "2", source(), [Editing(), false]), key(source(), [Editing(), true]),
                CacheKey(of: "drawing", build: "1") { $0.write("a") },
            ]
    }

    @Test func `whatever an article is made from is in its key`() {
        let keys = Self.keys()
        #expect(Set(keys).count == keys.count)
    }

    @Test func `the same has the same key`() { #expect(Self.keys() == Self.keys()) }
}
