import ArticleModel
import Testing

/// What a manifest says about single blocks is done.
@Suite struct EditingTests {
    private static let invitation = "Share E-mail 14 comments"

    @Test func `a restored block stands where it stood`() async throws {
        let before = try #require(try await Sample.article(Sample.leak))
        let removal = try #require(before.removals.first { $0.text == Self.invitation })
        #expect(!before.blocks.paragraphs.contains(Self.invitation))

        let after = try #require(
            try await Sample.article(Sample.leak, "restore: [\(removal.id)]"))
        let paragraphs = after.blocks.paragraphs
        let index = try #require(paragraphs.firstIndex(of: Self.invitation))
        #expect(paragraphs[index - 1].hasPrefix("A dry boat is an open basket"))
        #expect(paragraphs[index + 1].hasPrefix("Every spring the same letter"))
        #expect(paragraphs.filter { $0 != Self.invitation } == before.blocks.paragraphs)
        #expect(!after.removals.contains { $0.id == removal.id })
    }

    @Test func `a removed block is in the ledger, and nothing else has changed`() async throws {
        let before = try #require(try await Sample.article(Sample.boat))
        let after = try #require(try await Sample.article(Sample.boat, "remove: [p2]"))
        var paragraphs = before.blocks.paragraphs
        let text = paragraphs.remove(at: 1)
        #expect(after.blocks.paragraphs == paragraphs)
        let removal = try #require(after.removals.first { $0.text == text })
        #expect(removal.reasons.first?.sentence == "dossier.yaml:4 says to remove it")
        #expect(after.removals.count == before.removals.count + 1)
    }

    @Test(arguments: [".newsletter p", "//div[@class='newsletter']/p"])
    func `a selector keeps what was boilerplate`(selector: String) async throws {
        let text = "One boat a week, in your inbox. No spam, we promise."
        let before = try #require(try await Sample.article(Sample.leak))
        let after = try #require(
            try await Sample.article(Sample.leak, "keep: [\"\(selector)\"]"))
        #expect(!before.blocks.paragraphs.contains(text))
        #expect(after.blocks.paragraphs == before.blocks.paragraphs + [text])
    }

    @Test(arguments: ["table", "//table", ".entry-content > table"])
    func `a selector drops what was the article’s`(selector: String) async throws {
        let before = try #require(try await Sample.article(Sample.leak))
        let after = try #require(
            try await Sample.article(Sample.leak, "drop: [\"\(selector)\"]"))
        #expect(before.blocks.contains { $0.isTable })
        #expect(!after.blocks.contains { $0.isTable })
        #expect(after.removals.contains { $0.text == "Spruce" })
        #expect(after.blocks.count == before.blocks.count - 1)
    }

    @Test func `what the editor says of a field wins`() async throws {
        let article = try #require(
            try await Sample.article(
                Sample.leak, "authors: [Ann Other]\n    date: none\n    title: Leaks"))
        #expect(article.attribution.title.value == "Leaks")
        #expect(article.attribution.authors.value?.map(\.name) == ["Ann Other"])
        #expect(article.attribution.published.value == nil)
        #expect(article.doubts == [])
    }
}

extension Block {
    fileprivate var isTable: Bool { if case .table = content { true } else { false } }
}
