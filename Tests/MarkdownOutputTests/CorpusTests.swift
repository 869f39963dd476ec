import ArticleModel
import Compilation
import Foundation
import MarkdownOutput
import TestSupport
import Testing

/// Real pages hold what no generator thinks of.
@Suite(.enabled(if: SharedFolder.isPresent)) struct CorpusTests {
    @Test(arguments: SharedFolder.pages(TestScale.count(40, full: .max)))
    func `every block of a page that Markdown can hold reads back`(page: URL) throws {
        let bytes = Array(try Data(contentsOf: page))
        guard let article = try? DossierCompiler().article(named: page.path, bytes: bytes) else {
            return
        }
        for block in article.blocks where block.isExpressible {
            let markdown = MarkdownWriter.body(of: [block])
            let read = HTMLNormalisation.normalised(try RoundTripTests.rendered(markdown))
            let expected = HTMLNormalisation.normalised(ExpectedHTML.nodes(of: [block]))
            #expect(read == expected, "\(markdown)\n\(read)\n\(expected)")
        }
    }
}

extension Block {
    /// Markdown has a form of its own for the block and all that is in it.
    var isExpressible: Bool {
        guard language == nil, direction == nil, content.children.allSatisfy(\.isExpressible) else {
            return false
        }
        return switch content {
        case .paragraph(let inlines), .heading(_, let inlines): inlines.allSatisfy(\.isExpressible)
        case .list(let list): list.style != .description
        case .quotation(let quotation): quotation.attribution.isEmpty
        case .code, .divider: true
        case .table(let table): table.isPlain
        case .figure, .aside, .embed, .footnote, .math: false
        }
    }
}

extension Inline {
    fileprivate var isExpressible: Bool {
        switch self {
        case .quote, .math, .footnoteReference: false
        case .link(let link): link.isOutside && link.content.allSatisfy(\.isExpressible)
        default: children.allSatisfy(\.isExpressible)
        }
    }
}

extension Link {
    fileprivate var isOutside: Bool { if case .external = target { true } else { false } }
}

extension Table {
    /// One row of headings and rows of the same length, one paragraph a cell.
    fileprivate var isPlain: Bool {
        caption.isEmpty && head.count == 1
            && body.allSatisfy { $0.count == head[0].count }
            && body.joined().allSatisfy { !$0.isHeader }
            && (head + body).joined().allSatisfy { cell in
                cell.columnSpan == 1 && cell.rowSpan == 1 && cell.alignment == nil
                    && cell.blocks.count <= 1
                    && cell.blocks.allSatisfy {
                        if case .paragraph = $0.content { true } else { false }
                    }
            }
    }
}
