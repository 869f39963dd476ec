import ArticleModel
import DOM

/// Dates that a reader sees: in the short lines around the title, and in elements named for it.
enum VisibleDates {
    static func claims(_ clues: Clues) -> [Claim] {
        let lines = clues.head.blocks.compactMap { index -> Claim? in
            let block = clues.page.blocks[index]
            guard block.kind == .visible, mayHoldYear(block.rows, clues), isLine(block, clues),
                !clues.isPeripheral(block.rows.lowerBound)
            else { return nil }
            let text = clues.page.text(of: block)
            let claim = claim(
                text, label: clues.label(before: index), row: block.rows.lowerBound,
                line: block.line, clues)
            return claim == nil || isSentence(text) || isEntry(block.rows.lowerBound, clues)
                ? nil : claim
        }
        return lines.filter { isBelowTitle($0, clues) } + lines.filter { !isBelowTitle($0, clues) }
            + datelines(clues) + classed(clues) + foot(clues)
    }

    /// Dates with which a paragraph at the start of the text begins.
    private static func datelines(_ clues: Clues) -> [Claim] {
        clues.head.blocks.compactMap { index in
            let block = clues.page.blocks[index]
            guard block.kind == .visible, block.rows.lowerBound > clues.head.title ?? 0,
                clues.page.length(of: block) > longest, !clues.isPeripheral(block.rows.lowerBound)
            else { return nil }
            let opening = String(clues.page.text(of: block).prefix(openingLength))
            guard let written = clues.dates.writtenDate(in: opening),
                written.lead.count <= mostPlaceWords, !ModificationWord.isAmong(written.lead)
            else { return nil }
            return Claim(
                .published(written.date), origin: .dateline, evidence: opening,
                line: clues.page.fileLine(block.line))
        }
    }

    /// In characters: a place and a date, `Frankfurt am Main, 28. September 2021`.
    private static let openingLength = 40
    private static let mostPlaceWords = 3

    /// Lines after the head that say, in so many words, when the article was published or changed: in
    /// themselves, or in a label before them.
    private static func foot(_ clues: Clues) -> [Claim] {
        let blocks = clues.page.blocks
        return blocks.indices[min(clues.head.blocks.upperBound, blocks.count)...].lazy
            .filter { blocks[$0].kind == .visible && mayHoldWholeYear(blocks[$0].rows, clues) }
            .filter { !clues.isPeripheral(blocks[$0].rows.lowerBound) }
            .compactMap { footDate(at: $0, clues) }.first(mostFootDates)
    }

    private static func footDate(at index: Int, _ clues: Clues) -> Claim? {
        let block = clues.page.blocks[index]
        let isLine = isLine(block, clues)
        guard isLine || clues.page.length(of: block) <= longestNote else { return nil }
        let text = clues.page.text(of: block)
        guard let written = clues.dates.writtenDate(in: text) else { return nil }
        guard isLine || written.lead.count <= longestLead else { return nil }
        let lead = written.lead.isEmpty ? clues.label(before: index) : written.lead
        let isModified = ModificationWord.isAmong(lead)
        guard isModified || PublicationWord.isAmong(lead) || isByline(text, lead, written),
            !ForeignDateWord.isAmong(lead), !isSentence(text) || saysPublished(text)
        else { return nil }
        return Claim(
            isModified ? .modified(written.date) : .published(written.date), origin: .footDate,
            evidence: text, line: clues.page.fileLine(block.line), row: block.rows.lowerBound)
    }

    /// Whether the line, or the one before, says who wrote: `Author: Ada Lind on`.
    private static func isByline(_ text: String, _ label: [String], _ date: WrittenDate) -> Bool {
        date.lead.isEmpty
            ? label.first.map(BylineWord.opensPhrase) ?? false : BylineWord.isPhrase(at: text)
    }

    /// A sentence tells of many things that were or are on some day.
    private static func saysPublished(_ text: String) -> Bool {
        text.lowercased().split(whereSeparator: { !$0.isLetter }).prefix(longestNotice * 2)
            .contains {
                PublicationWord.isVerb(String($0)) || ModificationWord.isAmong([String($0)])
            }
    }

    /// In bytes, white space aside, and in words before the date: WordPress's own note, `This entry was
    /// posted on …`, goes on to tell of categories, feeds and comments.
    private static let longestNote = 500
    private static let longestLead = 7

    /// More are those of comments and of other articles.
    private static let mostFootDates = 2

    /// In bytes, white space aside. A line with byline, date and section stays below; a paragraph does not.
    private static let longest = 250

    private static func isLine(_ block: TextBlock, _ clues: Clues) -> Bool {
        clues.page.length(of: block) <= longest
            && (block.element != clues.head.title || hasSmallPrint(block, clues))
            && !isLinkToAnotherPage(block, clues)
    }

    private static func hasSmallPrint(_ block: TextBlock, _ clues: Clues) -> Bool {
        block.rows.contains { clues.nodes[$0].tag == .small }
    }

    /// Whether there is a digit a year begins with, or a letter of a script that has digits of its
    /// own: a quick look.
    private static func mayHoldYear(_ rows: Range<Int>, _ clues: Clues) -> Bool {
        guard let last = rows.last else { return false }
        let nodes = clues.nodes
        let text = nodes[rows.lowerBound].text.lowerBound..<nodes[last].text.upperBound
        return nodes.text[text].contains {
            $0 == UInt8(ascii: "1") || $0 == UInt8(ascii: "2") || $0 >= 0xD8 && $0 != 0xE2
        }
    }

    /// The same for a year of four digits.
    private static func mayHoldWholeYear(_ rows: Range<Int>, _ clues: Clues) -> Bool {
        guard let last = rows.last else { return false }
        let nodes = clues.nodes
        var digits = 0
        for byte in nodes.text[
            nodes[rows.lowerBound].text.lowerBound..<nodes[last].text.upperBound]
        {
            digits = byte.isDigit ? digits + 1 : 0
            if digits == 4 || byte >= 0xD8 && byte != 0xE2 { return true }
        }
        return false
    }

    /// A line of prose tells of some day; one that says when it was published is short, or ends
    /// without a full stop.
    private static func isSentence(_ text: String) -> Bool {
        let end = text.last { !$0.isWhitespace && !closingMarks.contains($0) }
        guard end.map(fullStops.contains) ?? false else { return false }
        return text.split(whereSeparator: \.isWhitespace).count > longestNotice
    }

    private static let fullStops: Set<Character> = [
        ".", ":", "!", "?", "…", "。", "！", "？", "।", "؟",
    ]
    private static let closingMarks: Set<Character> = ["”", "»", "\"", "’", "'", ")", "」"]
    /// In words: `This article was last updated on 5 May 2015.`
    private static let longestNotice = 12

    private static func isLinkToAnotherPage(_ block: TextBlock, _ clues: Clues) -> Bool {
        let first = block.rows.first { clues.nodes[$0].tag == .text }
        return first.map { clues.isInsideTeaser($0) } ?? false
    }

    /// Whether it stands in a list whose items begin with several days: one that tells what happened
    /// when.
    private static func isEntry(_ row: Int, _ clues: Clues) -> Bool {
        let nodes = clues.nodes
        guard let item = nodes.lineage(of: row).first(where: { nodes[$0].tag == .li }),
            let list = nodes.ancestors(of: item).first(where: { lists.contains(nodes[$0].tag) })
        else { return false }
        let entries = nodes.children(of: list).lazy.prefix(mostEntries)
            .filter { nodes[$0].text.count <= longestEntry }
        let dates = entries.compactMap {
            clues.dates.writtenDate(
                in: String(nodes.foldedText(of: $0).prefix(openingLength)))
        }
        return Set(dates.filter(\.lead.isEmpty).map(\.date.dayDescription)).count > 1
    }

    private static let lists: TagSet = [.ul, .ol]
    /// More need not be looked at, nor, in bytes, longer ones.
    private static let mostEntries = 32
    private static let longestEntry = 20_000

    /// In characters: a line that holds little but a date may have two digits for the year.
    private static let shortLine = 40

    private static func isBelowTitle(_ claim: Claim, _ clues: Clues) -> Bool {
        (claim.row ?? 0) > (clues.head.title ?? 0)
    }

    /// Elsewhere on the page: several days are those of other articles too.
    private static func classed(_ clues: Clues) -> [Claim] {
        let claims = clues.rows(marked: .date).compactMap { row -> Claim? in
            guard !clues.isInsideTeaser(row),
                clues.nodes.visibleLength(clues.nodes[row].text) <= longest
            else { return nil }
            guard mayHoldYear(row..<clues.nodes[row].end, clues) else {
                return wholeDate(of: row, clues)
            }
            guard !clues.head.rows.contains(row) else { return nil }
            return claim(
                clues.text(of: row), label: [], row: row, line: clues.nodes[row].line, clues)
        }
        guard Set(claims.map { "\($0.value)" }).count > 1 else { return claims }
        return claims.prefix(1).map { claim in
            var distant = claim
            distant.origin = .distantDate
            return distant
        }
    }

    /// The date that a short one (`2 days ago`, `4 May`) has in full when the reader points at it.
    private static func wholeDate(of row: Int, _ clues: Clues) -> Claim? {
        guard let title = clues.nodes.attribute(.title, of: row),
            title.utf8.count <= shortLine
        else { return nil }
        return claim(title, label: [], row: row, line: clues.nodes[row].line, clues)
    }

    /// The `label` is what the line before says, for a line that begins with its date.
    private static func claim(
        _ text: String, label: [String], row: Int, line: Int, _ clues: Clues
    ) -> Claim? {
        let isShort = text.count <= shortLine
        guard let written = clues.dates.writtenDate(in: text, withShortYear: isShort) else {
            return nil
        }
        let lead = written.lead.isEmpty ? label : written.lead
        guard !ForeignDateWord.isAmong(lead) else { return nil }
        let isModified = ModificationWord.isAmong(lead)
        return Claim(
            isModified ? .modified(written.date) : .published(written.date), origin: .visibleDate,
            evidence: text, line: clues.page.fileLine(line), row: row)
    }
}
