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

    private func expectKept(_ article: CleanArticle) {
        let entry = CacheEntry.bytes(of: article)
        #expect(self.article(in: entry) == article)
        #expect(CacheEntry.bytes(of: article) == entry)
    }

    @Test func `an article with something in every field comes back whole`() {
        expectKept(FullArticle.article)
    }

    @Test(arguments: fixtures) func `every fixture comes back whole`(fixture: Fixture) throws {
        let file = try fixture.sourceFile
        if let article = try article(file.path, try fixture.bytes(file.lastPathComponent)) {
            expectKept(article)
        }
    }

    @Test(.enabled(if: SharedFolder.isPresent), arguments: SharedFolder.seeds)
    func `every seed comes back whole`(file: URL) throws {
        let bytes = Array(try Data(contentsOf: file))
        expectKept(try #require(try article(file.path, bytes)))
    }

    @Test(.enabled(if: SharedFolder.isPresent), arguments: SharedFolder.pages(60))
    func `every page comes back whole`(file: URL) throws {
        if let article = try article(file.path, Array(try Data(contentsOf: file))) {
            expectKept(article)
        }
    }

    @Test func `a damaged entry is none`() {
        let entry = CacheEntry.bytes(of: FullArticle.article)
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

    @Test func `an entry of another kind is none`() {
        let drawing = CacheEntry.bytes(of: CachedDrawing(file: [1]))
        #expect(article(in: drawing) == nil)
    }

    /// A field that is added to the model must be added to its binary form, and here.
    @Test func `the binary form knows every field of the model`() {
        #expect(FullArticle.fields(of: FullArticle.article) == FullArticle.knownFields)
    }
}
