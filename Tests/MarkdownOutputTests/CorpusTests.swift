import ArticleModel
import Compilation
import Foundation
import MarkdownOutput
import TestSupport
import Testing

/// Real pages hold what no generator thinks of.
@Suite(.enabled(if: SharedFolder.isPresent)) struct CorpusTests {
    @Test(arguments: SharedFolder.pages(TestScale.count(40, full: .max)))
    func `the body of a page reads back whole from every dialect`(page: URL) throws {
        let bytes = Array(try Data(contentsOf: page))
        guard let article = try? DossierCompiler().article(named: page.path, bytes: bytes) else {
            return
        }
        let language = article.attribution.language.value
        for flavour in [Flavour.gfm, .commonmark, .obsidian] {
            // cmark-gfm does not read the formulas of Obsidian, whose tables hold but lines.
            let isObsidian = flavour == .obsidian
            guard !isObsidian || !article.blocks.holdFormula else { continue }
            let alike = isObsidian ? HTMLTree.tablesAsWords : { $0 }
            try RoundTripTests.require(
                article.blocks, toReadBackIn: flavour, language: language, flavour.name.rawValue,
                alike: alike)
        }
    }
}

extension [Block] {
    fileprivate var holdFormula: Bool {
        contains { block in
            if case .math = block.content { return true }
            return block.content.inlines.holdFormula || block.content.children.holdFormula
        }
    }
}

extension [Inline] {
    fileprivate var holdFormula: Bool {
        contains { inline in
            if case .math = inline { return true }
            return inline.children.holdFormula
        }
    }
}

extension HTMLTree {
    /// A table as the words in it, without what marks the items of a list.
    fileprivate static func tablesAsWords(_ nodes: [HTMLTree]) -> [HTMLTree] {
        nodes.map { node in
            guard case .element(let name, let attributes, let children) = node else { return node }
            guard name == "table" else {
                return .element(name, attributes, tablesAsWords(children))
            }
            let words = node.spacedText.split(whereSeparator: \.isWhitespace)
                .filter { $0 != "•" && $0.wholeMatch(of: #/\d+\./#) == nil }
            return .element(name, attributes, [.text(words.joined(separator: " "))])
        }
    }

    private var spacedText: String {
        guard case .element(let name, _, let children) = self else { return text }
        let isLine = ["br", "h2", "h3", "h4", "h5", "h6", "p", "pre", "td", "th"].contains(name)
        let space = isLine ? " " : ""
        return space + children.map(\.spacedText).joined() + space
    }
}
