import ArticleCaching
import ArticleModel
import Testing

@Suite struct CacheKeyTests {
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
        return [Editing(), title, noTitle, site, restore, otherLine]
    }()

    @Test func `whatever an article is made from is in its key`() {
        let keys =
            Self.editings.map { CacheKey(build: "1", name: "a", bytes: [1], editing: $0) } + [
                CacheKey(build: "2", name: "a", bytes: [1], editing: Editing()),
                CacheKey(build: "1", name: "b", bytes: [1], editing: Editing()),
                CacheKey(build: "1", name: "a", bytes: [2], editing: Editing()),
                CacheKey(build: "1", name: "a", bytes: [], editing: Editing()),
                CacheKey(
                    build: "1", name: "a", bytes: [1], editing: Editing(), isExplained: true),
            ]
        #expect(Set(keys).count == keys.count)
    }

    @Test func `the same has the same key`() {
        let keys = Self.editings.map { CacheKey(build: "1", name: "a", bytes: [1], editing: $0) }
        #expect(
            keys == Self.editings.map { CacheKey(build: "1", name: "a", bytes: [1], editing: $0) })
    }
}
