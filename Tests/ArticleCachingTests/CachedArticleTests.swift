import ArticleCaching
import ArticleModel
import Extraction
import Foundation
import Intake
import TestSupport
import Testing

extension CleanArticle: CacheValue {
    package static var kind: String { "article of a test" }
}

/// What comes out of the cache is what went into it.
@Suite struct CachedArticleTests {
    private static let fixtures = Fixture.all(in: "extraction")

    private func article(_ name: String, _ bytes: [UInt8]) throws -> CleanArticle? {
        var extractor = Extractor()
        extractor.isExplaining = true
        guard let source = try? Intake().source(named: name, bytes: bytes) else { return nil }
        return try? extractor.article(from: source)
    }

    private func article(in entry: [UInt8]) -> CleanArticle? { CacheEntry.value(in: entry) }

    private func expectKept(_ article: CleanArticle) throws {
        let entry = try #require(CacheEntry.bytes(of: article))
        let kept = try #require(self.article(in: entry))
        #expect(kept == article)
        #expect(kept.outline == article.outline)
        #expect(CacheEntry.bytes(of: kept) == entry)
    }

    @Test func `an article with something in every field comes back whole`() throws {
        try expectKept(FullArticle.article)
    }

    @Test func `an outline comes back with the runs of words`() throws {
        var article = FullArticle.article
        article.keepOutline { _ in [1, 1 << 40, .max] }
        try expectKept(article)
        #expect(article.outline.runs == [1, 1 << 40, .max])
    }

    @Test func `the links of an article can be edited before its text is read`() throws {
        var article = FullArticle.article
        let entry = try #require(CacheEntry.bytes(of: article))
        var kept = try #require(self.article(in: entry))
        let edit: @Sendable (inout Link) -> Void = { $0.note = 7 }
        article.mapLinks(leadingTo: ["a"], edit)
        kept.mapLinks(leadingTo: ["a"], edit)
        #expect(kept == article)
        #expect(kept.outline == article.outline)
        #expect(kept.outline.survey.references == ["a"])
    }

    @Test func `an article too deep to be read again is not kept`() throws {
        func article(depth: Int) -> CleanArticle {
            let words = Block(.paragraph([.text("a")]))
            let block = (0..<depth).reduce(words) { block, _ in
                Block(.quotation(Quotation(blocks: [block])))
            }
            return CleanArticle(file: "a", blocks: [block])
        }
        try expectKept(article(depth: 100))
        #expect(CacheEntry.bytes(of: article(depth: 400)) == nil)
    }

    @Test(arguments: fixtures) func `every fixture comes back whole`(fixture: Fixture) throws {
        let file = try fixture.sourceFile
        if let article = try article(file.path, try fixture.bytes(file.lastPathComponent)) {
            try expectKept(article)
        }
    }

    @Test(.enabled(if: SharedFolder.isPresent), arguments: SharedFolder.seeds)
    func `every seed comes back whole`(file: URL) throws {
        let bytes = Array(try Data(contentsOf: file))
        try expectKept(try #require(try article(file.path, bytes)))
    }

    @Test(.enabled(if: SharedFolder.isPresent), arguments: SharedFolder.pages(60))
    func `every page comes back whole`(file: URL) throws {
        if let article = try article(file.path, Array(try Data(contentsOf: file))) {
            try expectKept(article)
        }
    }

    @Test func `a damaged entry is none`() throws {
        let entry = try #require(CacheEntry.bytes(of: FullArticle.article))
        for index in entry.indices {
            var damaged = entry
            damaged[index] ^= 1
            #expect(article(in: damaged) == nil)
        }
        for length in entry.indices {
            #expect(article(in: Array(entry[..<length])) == nil)
        }
        #expect(article(in: entry + [0]) == nil)
    }

    @Test func `an entry of another kind is none`() throws {
        let drawing = try #require(CacheEntry.bytes(of: CachedDrawing(file: [1])))
        #expect(article(in: drawing) == nil)
    }

    /// A field that is added to the model must be added to its binary form, and here.
    @Test func `the binary form knows every field of the model`() {
        let article = FullArticle.article
        let fields = FullArticle.fields(of: article).union(FullArticle.fields(of: article.outline))
        #expect(fields == FullArticle.knownFields)
    }
}
