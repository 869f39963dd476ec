import ArticleCaching
import ArticleModel
import Archives
import Compilation
import Intake
import Testing

@Suite struct CacheKeyTests {
    private static func page(_ change: (inout SavedPage) -> Void = { _ in }) -> SavedPage {
        var page = SavedPage(name: "a.html", content: InputFile([1]))
        change(&page)
        return page
    }

    private static let pages: [SavedPage] = [
        page(), page { $0.name = "b.html" }, page { $0.fileName = "a.txt" },
        page { $0.fields = [HeaderField(key: "title", values: ["a"], line: 2)] },
        page { $0.capture = Capture(url: "https://example.org/") },
        page { $0.capture = Capture(date: PartialDate(year: 2024)) },
        page { $0.resources = [Resource(url: "a.png", bytes: [1])] },
        page { $0.resources = [Resource(url: "a.png", bytes: [2])] },
        page { $0.encoding = "windows-1252" }, page { $0.digest = "e" },
        page { $0.warnings = [Diagnostic("m", file: "f")] },
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
        build: String = "1", _ page: SavedPage, _ bytes: [UInt8] = [1],
        _ circumstances: [any Sendable] = [Editing(), false]
    ) -> CacheKey {
        CacheKey(of: "article", build: build) {
            $0.write(page: page, bytes: bytes, circumstances: circumstances)
        }
    }

    private static func keys() -> [CacheKey] {
        pages.map { key($0) } + editings.map { key(page(), [1], [$0, false]) }
            + [
                key(build: "2", page()), key(page(), [2]), key(page(), [1], [Editing(), true]),
                CacheKey(of: "drawing", build: "1") { $0.write("a") },
            ]
    }

    @Test func `whatever an article is made from is in its key`() {
        let keys = Self.keys()
        #expect(Set(keys).count == keys.count)
    }

    @Test func `the same has the same key`() { #expect(Self.keys() == Self.keys()) }
}
