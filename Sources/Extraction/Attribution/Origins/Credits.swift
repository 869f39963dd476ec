import ArticleModel
import DOM

/// Lines that name who translated, edited, illustrated or photographed: whole lines of the head that do
/// so, beside a byline or alone, and lines of an article's foot that begin so.
enum Credits {
    static func claims(_ clues: Clues) -> [Claim] {
        let blocks = clues.page.blocks
        let head = clues.head.blocks.flatMap { claims(of: blocks[$0], .byline, clues) }
        let foot = blocks[min(clues.head.blocks.upperBound, blocks.count)...].lazy
            .filter {
                clues.opening(of: $0, among: CreditWord.openings).map(CreditWord.opens) ?? false
            }
            .flatMap { claims(of: $0, .distantByline, clues) }
        return head + foot.first(mostDistant)
    }

    /// More are those of other articles.
    private static let mostDistant = 4
    /// In bytes, white space aside: a line with several names stays below, a paragraph does not.
    private static let longest = 200

    /// A photographer is told of pictures as often as of the article: only beside a byline.
    private static func claims(
        of block: TextBlock, _ origin: AttributionOrigin, _ clues: Clues
    ) -> [Claim] {
        guard block.kind == .visible, clues.page.length(of: block) <= longest,
            !clues.isPeripheral(block.rows.lowerBound)
        else { return [] }
        let text = clues.page.text(of: block)
        let line = CreditLine(text)
        guard !line.credits.isEmpty, line.byline.isEmpty || hasByline(line, clues) else {
            return []
        }
        return line.credits.compactMap { role, people in
            guard !people.isEmpty, people.allSatisfy(isSure),
                role != .photographer || !line.byline.isEmpty
            else { return nil }
            return Claim(
                .contributors(role, people), origin: origin, evidence: text,
                line: clues.page.fileLine(block.line),
                row: origin == .byline ? block.rows.lowerBound : nil)
        }
    }

    private static func hasByline(_ line: CreditLine, _ clues: Clues) -> Bool {
        guard let names = BylineWord.remainder(of: line.byline, language: clues.language) else {
            return false
        }
        let authors = PersonNames.authors(in: String(names), language: clues.language)
        return !authors.isEmpty && authors.allSatisfy { NameShape.looksLikeName($0.name) }
    }

    /// A person with a given name: one word may be anything.
    private static func isSure(_ author: Author) -> Bool {
        let words = author.name.split(separator: " ")
        return author.kind == .person && NameShape.looksLikeName(author.name)
            && !InterfaceWord.isAmong(words)
            && (words.count > 1 || !author.name.utf8.allSatisfy { $0 < 0x80 })
    }
}
