import ArticleModel
import Extraction
import Foundation
import Intake
import TestSupport
import Testing

/// What the ledger promises: every decision can be reversed, and nothing else changes by it.
@Suite(.enabled(if: SharedFolder.isPresent)) struct LedgerLawTests {
    /// How many of the shared pages, and how many blocks of each; a page is cleaned again for every
    /// block, so that few pages have all of theirs tried.
    private static let pages = SharedFolder.pages(40)
    private static let choices = 5
    private static let shortLedger = 20

    /// Pages whose blocks are all restored at once, which cleans each only twice.
    private static let manyPages: ArraySlice<URL> = {
        var generator = SeededGenerator(seed: 200)
        return SharedFolder.pages.shuffled(using: &generator).prefix(200)
    }()

    private func source(_ file: URL) throws -> Source {
        try Intake().source(
            named: file.lastPathComponent, bytes: Array(try Data(contentsOf: file)))
    }

    private func article(_ source: Source, _ edit: (inout Editing) -> Void = { _ in }) throws
        -> CleanArticle
    {
        var editing = Editing()
        edit(&editing)
        return try Extractor().article(from: source, editing: editing)
    }

    private func said(_ ids: [String]) -> [Editing.Instruction] {
        ids.map { Editing.Instruction($0, file: "dossier.yaml", line: 1) }
    }

    /// The same ids in every run; all of a short ledger.
    private func chosen(_ ids: [String]) -> ArraySlice<String> {
        var generator = SeededGenerator(seed: UInt64(ids.count))
        let count = ids.count <= Self.shortLedger ? ids.count : Self.choices
        return ids.shuffled(using: &generator).prefix(count)
    }

    @Test(arguments: pages) func `restoring a block puts its text between its neighbours`(file: URL)
        throws
    {
        let source = try source(file)
        let before = try article(source)
        let letters = before.letters
        for id in chosen(before.removals.map(\.id)) {
            let text = try #require(before.removals.first { $0.id == id }).text
            let after = try article(source) { $0.restore = said([id]) }
            #expect(
                after.letters.isInsertion(of: text.letters, into: letters),
                "\(id) of \(file.lastPathComponent): \(text.prefix(80))")
            #expect(after.removals.count == before.removals.count - 1)
        }
    }

    @Test(arguments: pages) func `removing a block takes its text out and no other`(file: URL)
        throws
    {
        let source = try source(file)
        let before = try article(source)
        for id in chosen(before.keepReasons.keys.sorted()) {
            let after = try article(source) { $0.remove = said([id]) }
            let earlier = Set(before.removals.map(\.id))
            let removed = after.removals.filter { !earlier.contains($0.id) }
            #expect(removed.count == 1)
            #expect(
                before.letters.isInsertion(
                    of: removed.map(\.text).joined().letters, into: after.letters),
                "\(id) of \(file.lastPathComponent)")
        }
    }

    @Test(arguments: manyPages)
    func `restoring every block gives the whole text of the page in its order`(file: URL) throws {
        let source = try source(file)
        let before = try article(source)
        let after = try article(source) { $0.restore = said(before.removals.map(\.id)) }
        #expect(after.removals.isEmpty)
        let text = TextCounter.characters(of: after.blocks.paragraphs)
        let page = TextCounter.characters(
            of: TextCounter.texts(of: source.content, withDrawnEmoji: true))
        let common = zip(text, page).prefix { $0 == $1 }.count
        let isWhole = common == text.count && common == page.count
        #expect(
            isWhole,
            "\(file.lastPathComponent) has another character at \(common) of \(page.count)")
    }
}

extension CleanArticle {
    fileprivate var letters: [UInt8] { blocks.plainText.letters }
}

extension String {
    /// Without white space.
    fileprivate var letters: [UInt8] {
        utf8.filter { $0 > 0x20 }
    }
}

extension [UInt8] {
    /// Whether this is the other text with a piece put in at one place.
    fileprivate func isInsertion(of piece: [UInt8], into other: [UInt8]) -> Bool {
        guard count == other.count + piece.count else { return false }
        let common = zip(self, other).prefix { $0 == $1 }.count
        let end = zip(reversed(), other.reversed()).prefix { $0 == $1 }.count
        // Letters that the piece shares with what stands before it leave several places.
        return (Swift.max(0, other.count - end)...Swift.max(common, other.count - end)).contains {
            $0 <= common && Array(self[$0..<$0 + piece.count]) == piece
        }
    }
}
