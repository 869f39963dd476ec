import ArticleModel
import CommonMark
import Foundation
import MarkdownOutput
import TestSupport
import Testing

/// A reader of each dialect must read from our Markdown what stands in the model.
@Suite struct RoundTripTests {
    /// Bodies a chunk, of which there are eight.
    private static let chunk = TestScale.count(60, full: 1250)

    private static func seeds(_ chunk: Int) -> Range<Int> {
        (chunk * Self.chunk)..<((chunk + 1) * Self.chunk)
    }

    @Test(arguments: 0..<8, [Flavour.gfm, .commonmark, .obsidian])
    func `random bodies keep text and structure`(chunk: Int, flavour: Flavour) throws {
        for seed in Self.seeds(chunk) {
            let blocks = RandomBody.blocks(seed: UInt64(seed))
            try Self.require(blocks, toReadBackIn: flavour, "seed \(seed):")
        }
    }

    @Test(arguments: 0..<8, [Flavour.gfm, .commonmark])
    func `random bodies of every kind keep text and structure`(
        chunk: Int, flavour: Flavour
    ) throws {
        for seed in Self.seeds(chunk) {
            let blocks = RandomBody.richBlocks(seed: UInt64(seed)).blocks
            try Self.require(blocks, toReadBackIn: flavour, "seed \(seed):")
        }
    }

    @Test(.enabled(if: FlavourReader.hasPandoc, "pandoc is not installed"), arguments: 0..<8)
    func `random bodies keep text and structure in pandoc`(chunk: Int) throws {
        let bodies = Self.seeds(chunk).map { RandomBody.blocks(seed: UInt64($0)) }
        let markdown = bodies.map { MarkdownWriter.body(of: $0, flavour: .pandoc) }
        let read = try FlavourReader.pandocNodes(of: markdown)
        try #require(read.count == bodies.count)
        for (index, seed) in Self.seeds(chunk).enumerated() {
            let expected = FlavourReader.comparable(ExpectedHTML.nodes(of: bodies[index]))
            try Self.require(
                FlavourReader.comparable(read[index]), toBe: expected,
                "seed \(seed):\n\(markdown[index])",
                alike: { HTMLNormalisation.normalised(FlavourReader.joiningUnderlined($0)) })
        }
    }

    /// Both trees are brought into a form in which only what matters differs by `alike`.
    static func require(
        _ blocks: [Block], toReadBackIn flavour: Flavour, language: String? = nil,
        _ context: String = "", alike: ([HTMLTree]) -> [HTMLTree] = { $0 }
    ) throws {
        let markdown = MarkdownWriter.body(of: blocks, language: language, flavour: flavour)
        try require(
            FlavourReader.nodes(of: markdown, in: flavour),
            toBe: ExpectedHTML.nodes(of: blocks, in: flavour, language: language),
            "\(context)\n\(markdown)", alike: alike)
    }

    private static func require(
        _ nodes: [HTMLTree], toBe expected: [HTMLTree], _ context: String,
        alike: ([HTMLTree]) -> [HTMLTree] = { $0 }
    ) throws {
        let expected = alike(HTMLNormalisation.normalised(expected))
        let actual = alike(HTMLNormalisation.normalised(nodes))
        guard actual != expected else { return }
        let place =
            zip(actual, expected).enumerated().first { $1.0 != $1.1 }?.offset
            ?? min(actual.count, expected.count)
        Issue.record(
            """
            \(context)
            read     \(actual.dropFirst(place).first ?? .text("nothing more"))
            expected \(expected.dropFirst(place).first ?? .text("nothing more"))
            """)
    }

    @Test(arguments: 0..<8, [Flavour.gfm, .commonmark, .obsidian])
    func `no word of a random body is lost or told twice`(chunk: Int, flavour: Flavour) throws {
        for seed in Self.seeds(chunk) {
            let (blocks, count) = RandomBody.richBlocks(seed: UInt64(seed))
            let markdown = MarkdownWriter.body(of: blocks, flavour: flavour)
            let nodes = try FlavourReader.nodes(of: markdown, in: flavour)
            try Self.requireWords(1...max(1, count), count, in: nodes, "seed \(seed):\n\(markdown)")
        }
    }

    @Test(.enabled(if: FlavourReader.hasPandoc, "pandoc is not installed"), arguments: 0..<8)
    func `no word of a random body is lost in pandoc`(chunk: Int) throws {
        let bodies = Self.seeds(chunk).map { RandomBody.richBlocks(seed: UInt64($0)) }
        for (seed, body) in zip(Self.seeds(chunk), bodies).prefix(TestScale.count(12, full: 200)) {
            let markdown = MarkdownWriter.body(of: body.blocks, flavour: .pandoc)
            let text = try FlavourReader.pandocNodes(of: [markdown]).joined().map(\.text).joined()
            // Pandoc sets a note anew for each reference, and none that only refers to itself.
            let words = Self.words(outsideNotesOf: body.blocks)
            let missing = words.filter { !text.contains($0) }
            try #require(missing.isEmpty, "seed \(seed):\n\(markdown)\n\(missing)\n\(text)")
        }
    }

    private static func words(outsideNotesOf blocks: [Block]) -> [String] {
        let text = blocks.filter { if case .footnote = $0.content { false } else { true } }
            .plainText
        return text.matches(of: #/q\d+z/#).map { String($0.0) }
    }

    private static func requireWords(
        _ numbers: ClosedRange<Int>, _ count: Int, in nodes: [HTMLTree], _ context: String
    ) throws {
        let text = nodes.map(\.text).joined()
        let words = numbers.prefix(count).filter { text.ranges(of: "q\($0)z").count != 1 }
        try #require(words.isEmpty, "\(context)\n\(words)\n\(text)")
    }

    static func rendered(_ markdown: String) throws -> [HTMLTree] {
        try FlavourReader.nodes(of: markdown, in: .gfm)
    }
}

extension Flavour: CustomTestStringConvertible {
    package var testDescription: String { name.rawValue }
}
