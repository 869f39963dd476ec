import ArticleModel
import Compilation
import Foundation
import TestSupport
import Testing

/// The two documents the first packet was wanted for. Nothing of their text is repeated here.
@Suite(.enabled(if: SharedFolder.isPresent))
struct FirstSeedTests {
    private static func article() async throws -> DossierArticle {
        let packet = try await TestPacket.compiled([SharedFolder.seeds[0]])
        return try #require(packet.dossier?.articles.first)
    }

    /// The header: the title on a line of its own between two of hyphens.
    private static func lines() throws -> [Substring] {
        try String(contentsOf: SharedFolder.seeds[0], encoding: .utf8).split(separator: "\n")
    }

    @Test func `the title is the header’s`() async throws {
        let title = try await Self.article().article.attribution.title
        let line = try Self.lines()[1]
        #expect(title.value == String(line))
        #expect(title.winner?.origin == .header)
    }

    @Test func `it has one author, a day, and a site known by its host`() async throws {
        let attribution = try await Self.article().article.attribution
        #expect(attribution.authors.value?.count == 1)
        #expect(attribution.published.value == PartialDate(year: 2017, month: 6, day: 17))
        #expect(attribution.site.winner?.origin == .host)
        #expect(attribution.language.value == "en")
    }

    @Test func `its address is recovered, its categories and tags are kept as such`() async throws {
        let attribution = try await Self.article().article.attribution
        let address = try #require(attribution.url.value.flatMap { WebAddress($0) })
        #expect(attribution.url.winner?.origin == .permalink)
        #expect(address.text.contains("/2017/06/17/"))
        #expect(attribution.section.value?.count == 2)
        #expect(attribution.tags.value?.count == 10)
    }

    @Test func `twelve paragraphs are its body, and all else is in the ledger`() async throws {
        let article = try await Self.article().article
        let ids = article.blocks.compactMap(\.id)
        #expect(article.blocks.count == 12 && Set(ids).count == 12)
        #expect(ids.allSatisfy { $0.hasPrefix("p") })
        let removed = article.removals.map(\.text).joined(separator: "\n")
        let author = try #require(article.attribution.authors.value?.first?.name)
        #expect(removed.contains("Posted by: \(author)"))
        #expect(removed.contains("Leave a comment"))
        #expect(removed.contains("2017-06-17"))
        for tag in article.attribution.tags.value ?? [] { #expect(removed.contains(tag)) }
        let body = article.blocks.plainText
        #expect(!body.contains("Posted by"))
        #expect(!body.contains("Leave a comment"))
    }

    @Test func `its links are numbered notes with readable addresses`() async throws {
        let notes = try await Self.article().notes
        #expect(notes.count >= 7)
        #expect(notes.map(\.number) == Array(1...notes.count))
        #expect(notes.allSatisfy { $0.readableURL.hasPrefix("http") })
        #expect(notes.allSatisfy { !$0.anchor.isEmpty })
    }
}

@Suite(.enabled(if: SharedFolder.isPresent))
struct SecondSeedTests {
    private static func article() async throws -> CleanArticle {
        let packet = try await TestPacket.compiled([SharedFolder.seeds[1]])
        return try #require(packet.dossier?.articles.first).article
    }

    @Test func `nothing is invented: no author, no date, a supplied title in brackets`()
        async throws
    {
        let article = try await Self.article()
        #expect(article.attribution.authors.candidates.isEmpty)
        #expect(article.attribution.published.value == nil)
        #expect(article.attribution.titleIsSupplied)
        #expect(article.printedTitle.hasPrefix("["))
        #expect(article.printedTitle.hasSuffix("]"))
        #expect(
            article.doubts.map(\.code) == [.suppliedTitle, .missingAuthor, .missingDate])
        #expect(article.doubts.first?.fix.hasPrefix("title:") == true)
    }

    @Test func `it is in Nynorsk, its fact box in Bokmål`() async throws {
        let article = try await Self.article()
        #expect(article.attribution.language.value == "nn")
        let aside = try #require(article.blocks.first { $0.aside != nil })
        #expect(aside.language == "nb")
        #expect(aside.aside?.title.isEmpty == false)
        #expect(aside.aside?.blocks.count == 12)
    }

    @Test func `two lines are headings, one is a caption with its credit`() async throws {
        let blocks = try await Self.article().blocks
        let headings = blocks.filter { if case .heading = $0.content { true } else { false } }
        #expect(headings.count == 2)
        let figures = blocks.compactMap { block -> Figure? in
            if case .figure(let figure) = block.content { figure } else { nil }
        }
        #expect(figures.count == 1)
        #expect(figures.first?.images == [])
        #expect(figures.first?.credit.plainText.hasPrefix("Foto:") == true)
    }

    @Test func `the button of the fact box is in the ledger`() async throws {
        let article = try await Self.article()
        #expect(article.removals.map(\.text) == ["Ekspandér faktaboks"])
        #expect(!article.blocks.plainText.contains("Ekspandér"))
    }

    @Test func `what people say is a paragraph with its dash, not a list`() async throws {
        let blocks = try await Self.article().blocks
        #expect(!blocks.contains { if case .list = $0.content { true } else { false } })
        let spoken = blocks.filter { $0.paragraphs.first?.hasPrefix("– ") == true }
        #expect(spoken.count >= 4)
    }
}

extension Block {
    fileprivate var aside: Aside? { if case .aside(let aside) = content { aside } else { nil } }
}
