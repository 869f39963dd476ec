import ArticleModel
import DOM

/// Bylines that a reader sees: links to an author's page, elements named for it, and lines that
/// begin with a word for "by".
enum Bylines {
    static func claims(_ clues: Clues) -> [Claim] {
        let found =
            related(clues) + worded(clues) + labelled(clues) + classed(clues) + linked(clues)
        let near = found.filter { isNear($0, clues) }
        let far = found.filter { !isNear($0, clues) }.map { claim in
            var distant = claim
            distant.origin = .distantByline
            return distant
        }
        return near + (far + worded(inFootOf: clues)).prefix(mostDistant)
    }

    private static func isNear(_ claim: Claim, _ clues: Clues) -> Bool {
        claim.row.map { clues.head.rows.contains($0) } ?? false
    }

    /// More are those of posts and of other articles.
    private static let mostDistant = 6
    /// Of elements that may hold one of those.
    private static let mostRead = 1_000

    /// In characters. A byline with office and place stays below; a paragraph does not.
    private static let longest = 160

    /// `rel="author"`, all of them together: an article may have several authors.
    private static func related(_ clues: Clues) -> [Claim] {
        let rows = clues.places.related.filter { row in
            clues.nodes[row].tag == .a && clues.nodes.isRelated(row, by: "author")
                && !clues.isPeripheral(row)
        }
        let near = rows.filter { clues.head.rows.contains($0) }
        let chosen = near.isEmpty ? Array(rows.prefix(1)) : near
        let texts = chosen.map { clues.text(of: $0) }.filter { !$0.isEmpty }
        guard let first = chosen.first, let text = texts.first else { return [] }
        return [
            clues.claim(
                .authors, texts, .relatedAuthor, evidence: "rel=author: \(text)", row: first,
                isVisible: true)
        ].compactMap { $0 }
    }

    /// Links in the article's head to the pages of authors.
    private static func linked(_ clues: Clues) -> [Claim] {
        let links = clues.places.anchors.filter { row in
            clues.head.rows.contains(row) && !clues.isPeripheral(row)
                && (clues.nodes.attributeBytes(.href, of: row).map(isAuthorPage) ?? false)
        }
        let named = links.filter { NameShape.looksLikeName(clues.text(of: $0)) }
        let written = named.filter { !isOthers($0, clues) }
        let names = written.map { clues.text(of: $0) }
        guard let first = written.first, let name = names.first else { return [] }
        let authors = PersonNames.authors(in: names)
        guard !authors.isEmpty, authors.allSatisfy({ isName($0, isExplicit: true) }) else {
            return []
        }
        return [
            Claim(
                .authors(authors), origin: .authorLink, evidence: "a link to an author: \(name)",
                line: clues.line(of: first), row: first)
        ]
    }

    /// Whether the words before a name say that it is a reviewer's or a translator's.
    private static func isOthers(_ row: Int, _ clues: Clues) -> Bool {
        let words = clues.words(before: row)
        return OtherRole.isAmong(
            (words.isEmpty ? clues.label(beforeRow: row) : words).suffix(nearRole))
    }

    /// In words: `Medically reviewed by`.
    private static let nearRole = 3

    /// Whether a part of the path says that the page is an author's.
    private static func isAuthorPage(_ reference: ArraySlice<UInt8>) -> Bool {
        let path = reference.prefix { $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#") }
        guard path.count > authorParts.map(\.count).min() ?? 0 else { return false }
        return path.hasPart(among: authorParts)
    }

    /// Source: the addresses of authors in WordPress, Drupal, Ghost and Medium, and in the languages
    /// of the corpus.
    private static let authorParts = [
        "author", "authors", "autor", "autoren", "autorin", "autores", "auteur", "auteurs",
        "autore",
        "autori", "writer", "writers", "journalist", "journalists", "reporter", "reporters",
        "byline",
        "columnist", "columnists", "contributor", "contributors", "redaktion", "redakteur",
        "redakteure", "forfatter", "skribent", "autorzy", "signature", "firmas", "staff",
    ].map { Array($0.utf8) }

    /// Blocks of the article's head that begin with a byline word.
    private static func worded(_ clues: Clues) -> [Claim] {
        clues.head.blocks.compactMap { worded(clues.page.blocks[$0], clues) }
    }

    /// Blocks after the head that begin with several such words: `Posted by Ada Lind`.
    private static func worded(inFootOf clues: Clues) -> [Claim] {
        let blocks = clues.page.blocks
        return blocks[min(clues.head.blocks.upperBound, blocks.count)...].lazy
            .filter { opensPhrase($0, clues) }
            .filter { clues.page.length(of: $0) <= longest }
            .filter { BylineWord.isPhrase(at: clues.page.text(of: $0)) }
            .compactMap { worded($0, clues) }.first(1).map { claim in
                var distant = claim
                distant.origin = .distantByline
                return distant
            }
    }

    private static func worded(_ block: TextBlock, _ clues: Clues) -> Claim? {
        guard block.kind == .visible, clues.page.length(of: block) <= longest * 2,
            !clues.isPeripheral(block.rows.lowerBound)
        else { return nil }
        let text = clues.page.text(of: block)
        guard
            let name = BylineWord.remainder(of: text, language: clues.language)
                ?? nameAfterDate(in: text, clues)
        else { return nil }
        return claim([String(name)], in: text, row: block.rows.lowerBound, isExplicit: true, clues)
    }

    /// What follows a word for "by" after a date: `4 May 2019 | By Ada Lind`.
    private static func nameAfterDate(in text: String, _ clues: Clues) -> Substring? {
        guard text.utf8.contains(where: \.isDigit) else { return nil }
        let words = text.split(separator: " ").prefix(mostDateWords)
        for word in words.dropFirst(2) {
            let rest = text[word.startIndex...]
            guard let name = BylineWord.remainder(of: String(rest), language: clues.language),
                clues.dates.writtenDate(in: String(text[..<word.startIndex])) != nil
            else { continue }
            return rest.suffix(name.count)
        }
        return nil
    }

    /// `Published on Wednesday, 4 May 2019 at 9:30 am by`.
    private static let mostDateWords = 12

    /// Lines after one that is a label and nothing else: `Author`, `Written by`.
    private static func labelled(_ clues: Clues) -> [Claim] {
        let blocks = clues.page.blocks
        let index = blocks.indices.dropLast().first { index in
            isLabel(blocks[index], isInHead: clues.head.blocks.contains(index), clues)
                && isLine(blocks[index + 1], clues)
        }
        guard let index else { return [] }
        let line = blocks[index + 1]
        let text = clues.page.text(of: line)
        let claim = claim([text], in: text, row: line.rows.lowerBound, isExplicit: true, clues)
        return [claim].compactMap { $0 }
    }

    /// In the head a word for "by" alone is a label as well.
    private static func isLabel(_ block: TextBlock, isInHead: Bool, _ clues: Clues) -> Bool {
        guard block.kind == .visible, isInHead || opensPhrase(block, clues),
            clues.page.length(of: block) <= longestLabel
        else { return false }
        let text = clues.page.text(of: block)
        return isInHead && BylineWord.isWord(text, language: clues.language)
            || BylineWord.isAuthorLabel(text)
    }

    private static func opensPhrase(_ block: TextBlock, _ clues: Clues) -> Bool {
        clues.opening(of: block, among: BylineWord.wordOpenings)
            .map(BylineWord.opensPhrase) ?? false
    }

    private static func isLine(_ block: TextBlock, _ clues: Clues) -> Bool {
        block.kind == .visible && clues.page.length(of: block) <= longest
            && !clues.isPeripheral(block.rows.lowerBound)
    }

    /// In bytes, white space aside.
    private static let longestLabel = 24

    /// Elements whose class says that they are a byline.
    private static func classed(_ clues: Clues) -> [Claim] {
        let places = clues.places.classed.filter { _, marks in
            marks.contains(.byline)
                && (marks.contains(.name) || !marks.contains(.besideByline))
        }
        let near = places.filter { clues.head.rows.contains($0.row) }
        let far = places.filter { !clues.head.rows.contains($0.row) }.prefix(mostRead)
        return near.compactMap { classed($0.row, $0.marks, clues) }
            + far.lazy.compactMap { classed($0.row, $0.marks, clues) }.first(mostDistant)
    }

    private static func classed(_ row: Int, _ marks: ClassMark, _ clues: Clues) -> Claim? {
        guard clues.nodes.visibleLength(clues.nodes[row].text) <= longest * 2,
            !clues.isPeripheral(row)
        else { return nil }
        let text = clues.text(of: row)
        guard !text.isEmpty, text.utf8.count <= longest || text.count <= longest,
            !opensWithOtherRole(text), !isOthers(row, clues)
        else {
            return nil
        }
        // Further down, it stands above each of the thread's posts, and stays there.
        if marks.contains(.account), let account = PersonNames.account(text) {
            return Claim(
                .authors([account]), origin: .byline, evidence: text, line: clues.line(of: row),
                row: clues.head.rows.contains(row) ? row : nil)
        }
        let link = linkText(in: row, clues)
        return claim(
            [link].compactMap { $0 } + clues.nodes.pieces(of: row), in: text, row: row,
            isExplicit: link != nil, clues)
    }

    private static func opensWithOtherRole(_ text: String) -> Bool {
        let words = text.prefix(longest).lowercased().split(whereSeparator: { !$0.isLetter })
        return OtherRole.isAmong(words.prefix(nearRole).map(String.init))
    }

    /// The text of the only link inside, which is often the name alone; of a link around several
    /// pieces the first.
    private static func linkText(in row: Int, _ clues: Clues) -> String? {
        let links = (row..<clues.nodes[row].end).filter {
            clues.nodes[$0].tag == .a && !clues.text(of: $0).isEmpty
        }
        guard links.count == 1, let link = links.first else { return nil }
        return clues.nodes.pieces(of: link).first
    }

    /// The first piece that is a name: running text is no metadata. Where `isExplicit`, a word or a
    /// link says that a name follows, so that one word will do.
    private static func claim(
        _ pieces: [String], in text: String, row: Int, isExplicit: Bool, _ clues: Clues
    ) -> Claim? {
        let readings = pieces.lazy.map { piece -> [Author] in
            let line = CreditLine(piece).byline
            let name = BylineWord.remainder(of: line, language: clues.language)
            let authors = PersonNames.authors(
                in: withoutDate(name.map(String.init) ?? line), language: clues.language)
            let isClear = isExplicit || name != nil
            return authors.allSatisfy { isName($0, isExplicit: isClear) } ? authors : []
        }
        guard let authors = readings.first(where: { !$0.isEmpty }) else { return nil }
        return Claim(
            .authors(authors), origin: .byline, evidence: text, line: clues.line(of: row), row: row)
    }

    private static func isName(_ author: Author, isExplicit: Bool) -> Bool {
        guard author.kind == .person else { return true }
        let words = author.name.split(separator: " ")
        guard !(words.first.map { articles.contains(String($0)) } ?? false) else { return false }
        return NameShape.looksLikeName(author.name) && !InterfaceWord.isAmong(words)
            && (isExplicit || words.count > 1 || !author.name.utf8.allSatisfy { $0 < 0x80 })
    }

    /// In small letters they begin a phrase, `By the Numbers`; in capitals perhaps a name.
    private static let articles: Set<String> = [
        "the", "a", "an", "our", "my", "your", "das", "dem", "einem", "einer", "un", "une", "los",
        "las", "les",
    ]

    /// The names before a date or a time that follows them in the same line.
    private static func withoutDate(_ text: String) -> String {
        var words = PlainWords.folded(text).split(separator: " ")
        guard let number = words.firstIndex(where: { $0.first?.isNumber ?? false }) else {
            return words.joined(separator: " ")
        }
        words = Array(words[..<number])
        while let last = words.last?.lowercased(),
            dateWords.contains(last) || MonthNames.month(last, language: nil) != nil
        {
            words.removeLast()
        }
        return words.joined(separator: " ")
    }

    private static let dateWords: Set<String> = [
        "on", "am", "den", "le", "el", "il", "op", "vom", "published", "posted", "updated", "kl.",
        "publisert", "veröffentlicht", "-", "–", "—", "at", "last", "|", "·", "•", "um", "um:",
    ]
}
