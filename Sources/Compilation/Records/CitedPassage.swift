package import ArticleModel
import MarkdownOutput

/// The words of one block with the citation of its article: what a reader takes into a paper.
package struct CitedPassage: Sendable {
    private let article: DossierArticle
    private let id: String
    private let block: Block

    /// - Parameters:
    ///   - name: the block's id, or its place among what is kept: `p3f9a2c`, `p12`.
    ///   - article: the article, cited.
    ///   - file: as the user named it, for messages.
    /// - Throws: a `Diagnostic` when the article has no such block; it names the nearest.
    package init(
        _ name: String, of article: DossierArticle, file: String
    ) throws(Diagnostic) {
        var blocks: [Block] = []
        article.article.blocks.collectNamed(into: &blocks)
        let ids = blocks.compactMap(\.id)
        guard let index = BlockName(name)?.index(in: ids) else {
            throw .noPassage(name, among: ids, removals: article.article.removals, file: file)
        }
        (self.article, id, block) = (article, ids[index], blocks[index])
    }

    /// The words, the citation, and where the words stand; without a line feed at the end.
    package func plainText(file: String) -> String {
        [block.words, article.citation.full.plainText, file + "#" + id].joined(separator: "\n\n")
    }

    /// The same as a quotation in Markdown.
    package func markdown(file: String) -> String {
        let source: [Inline] = article.citation.full + [.text(" "), .code(file + "#" + id)]
        let quotation = Quotation(blocks: [block.asProse, Block(.paragraph(source))])
        let language = article.article.attribution.language.value
        return MarkdownWriter.body(of: [Block(.quotation(quotation))], language: language)
    }
}

extension [Block] {
    /// Those with an id of their own, each once, in reading order, blocks inside others too.
    fileprivate func collectNamed(into blocks: inout [Block]) {
        for block in self {
            // A block that holds others gives its id to its own words: a title, a caption.
            if block.id != nil, !block.words.isEmpty { blocks.append(block) }
            block.content.children.collectNamed(into: &blocks)
        }
    }
}

extension Block {
    /// The words the block's id stands for, without those of blocks inside it.
    fileprivate var words: String {
        switch content {
        case .code(let code): code.text
        case .figure(let figure):
            [figure.caption, figure.credit].map(\.plainText).filter { !$0.isEmpty }
                .joined(separator: " ")
        default: content.inlines.plainText
        }
    }

    /// The same words as a paragraph; code stays code.
    fileprivate var asProse: Block {
        switch content {
        case .paragraph, .code, .math: self
        case .figure(let figure):
            Block(.paragraph(figure.caption + [.text(" ")] + figure.credit), language: language)
        default: Block(.paragraph(content.inlines), language: language, direction: direction)
        }
    }
}

extension Diagnostic {
    static func noPassage(
        _ name: String, among ids: [String], removals: [Removal], file: String
    ) -> Diagnostic {
        Diagnostic(
            "“\(name)” is no passage of the article.", file: file,
            hint: hint(for: name, among: ids, removals: removals, file: file))
    }

    private static func hint(
        for name: String, among ids: [String], removals: [Removal], file: String
    ) -> String {
        let explain = "Run: dossier explain \(file)"
        switch BlockName(name) {
        case .place:
            let count = ids.count { $0.hasPrefix("p") }
            return count > 0 ? "It has \(count), from p1 to p\(count). \(explain)" : explain
        case .id(let id):
            if removals.contains(where: { $0.id.dropFirst() == id }) {
                return "The block was removed; a manifest puts it back with: restore: [r\(id)]"
            }
            return name.nearest(among: ids).map { "Did you mean “\($0)”?" } ?? explain
        case nil:
            return name.nearest(among: ids).map { "Did you mean “\($0)”?" }
                ?? "A passage is named by its id, as p3f9a2c, or its place, as p12. \(explain)"
        }
    }
}
