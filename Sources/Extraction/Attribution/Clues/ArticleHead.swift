import ArticleModel
import DOM

/// Where an article's title, byline and date stand: the heading that is its title, with the text
/// blocks around it.
struct ArticleHead: Sendable {
    /// The row of the heading, or of the element that is the title for other reasons.
    private(set) var title: Int?
    /// Its words; empty where there is none.
    private(set) var words = ""
    /// The page declares that title too, in about the same words.
    private(set) var isDeclared = false
    /// Indices into the page's blocks.
    private(set) var blocks: Range<Int> = 0..<0
    /// The rows those blocks cover.
    private(set) var rows: Range<Int> = 0..<0

    /// Blocks before the title that may hold a date or a byline.
    private static let blocksBefore = 6
    /// Blocks after it, unless the prose begins earlier.
    private static let blocksAfter = 16
    /// Bytes from which a block is prose, and how much prose may come before a byline: a standfirst
    /// and a caption.
    private static let prose = 250
    private static let proseBlocks = 2

    init(of page: Page, _ places: CluePlaces) {
        let heading = Self.title(of: page, places)
        title = heading?.row
        words = heading.map { page.nodes.headingText(of: $0.row) } ?? ""
        isDeclared = heading?.isDeclared ?? false
        let start = title.map { row in
            page.blocks.firstIndex { $0.rows.upperBound > row } ?? page.blocks.count
        }
        let first = title.map { Self.start(in: page, of: $0, at: start ?? 0) } ?? 0
        blocks = first..<Self.end(in: page, from: start ?? 0)
        if let last = blocks.last {
            rows = page.blocks[first].rows.lowerBound..<page.blocks[last].rows.upperBound
        }
    }

    /// A few blocks before the title, or the start of the `header` around it.
    private static func start(in page: Page, of title: Int, at block: Int) -> Int {
        let header = page.nodes.ancestors(of: title).first { page.nodes[$0].tag == .header }
        let first = max(0, block - blocksBefore)
        guard let header else { return first }
        return min(first, page.blocks.firstIndex { $0.rows.upperBound > header } ?? first)
    }

    private static func end(in page: Page, from start: Int) -> Int {
        var prose = 0
        var index = start
        while index < min(page.blocks.count, start + blocksAfter), prose < proseBlocks {
            if page.length(of: page.blocks[index]) >= Self.prose { prose += 1 }
            index += 1
        }
        return index
    }

    /// The heading that says most of a title the page declares; else an `h1` that says it in about
    /// the same words; else the first `h1`. A link to the home page is the site's name.
    private static func title(of page: Page, _ places: CluePlaces) -> (row: Int, isDeclared: Bool)?
    {
        let nodes = page.nodes
        let declared = Self.declared(page, places).map(Folding.key)
        let headings = places.headings.filter {
            !nodes[$0].text.isEmpty && !nodes.isHidden($0) && !nodes.isHomeLink($0)
                && !nodes.isTranslator($0)
        }.map { (row: $0, key: Folding.key(nodes.headingText(of: $0))) }
        let contained = headings.filter { heading in
            heading.key.utf8.count >= shortestTitle
                && declared.contains { says($0, heading.key, nodes[heading.row].tag == .h1) }
        }
        if let longest = Self.longest(contained) {
            // A title begins with the article and ends with the site.
            let opening = contained.filter { heading in
                nodes[heading.row].tag == nodes[longest.row].tag
                    && declared.contains { $0.hasPrefix(heading.key) }
            }
            return ((Self.longest(opening) ?? longest).row, true)
        }
        let main = headings.filter { nodes[$0.row].tag == .h1 }
        if let title = main.first(where: { heading in
            declared.contains { sharesWords($0, heading.key) }
        }) {
            return (title.row, true)
        }
        return main.first.map { ($0.row, false) } ?? titleBlock(of: page, declared)
    }

    /// Of two equally long ones the first, which `max` alone would not give.
    private static func longest(_ headings: [(row: Int, key: String)]) -> (row: Int, key: String)? {
        let length = headings.map(\.key.utf8.count).max()
        return headings.first { $0.key.utf8.count == length }
    }

    /// Where no heading is the title: the first short block that says a declared title.
    private static func titleBlock(
        of page: Page, _ declared: [String]
    ) -> (row: Int, isDeclared: Bool)? {
        guard !declared.isEmpty else { return nil }
        let block = page.blocks.first { block in
            guard block.kind == .visible, page.length(of: block) <= longestTitle else {
                return false
            }
            let key = Folding.key(page.text(of: block))
            return key.utf8.count >= shortestPlainTitle
                && declared.contains { says($0, key, false) }
        }
        return block.map { ($0.rows.lowerBound, true) }
    }

    private static func declared(_ page: Page, _ places: CluePlaces) -> [String] {
        places.metas.filter { declaringNames.contains($0.name) }.map(\.content)
            + places.titles.prefix(1).map { page.nodes.foldedText(of: $0) }
            + page.source.header.filter { $0.key == "title" }.flatMap(\.values)
    }

    /// Whether the heading stands in a title and is more than a word of it: all of it, its start, or
    /// a good part.
    private static func says(_ title: String, _ heading: String, _ isMain: Bool) -> Bool {
        guard title.holds(heading) else { return false }
        return isMain && title.hasPrefix(heading)
            || Double(heading.utf8.count) >= Double(title.utf8.count) * leastPart
    }

    /// Of a title with the site's name, from 0 to 1. Source: of the headings of the corpus that stand
    /// in a declared title and take less of it, most name a section or a thing.
    private static let leastPart = 0.35

    /// Whether many words of the shorter one stand in the other: people rewrite a headline for
    /// search engines, and the page shows the first.
    private static func sharesWords(_ title: String, _ heading: String) -> Bool {
        let words = Set(heading.split(separator: " "))
        let others = Set(title.split(separator: " "))
        let common = Double(words.intersection(others).count)
        return words.count > 2 && common >= Double(words.count) * sharedWords
            || words.count > 3
                && common >= Double(min(words.count, others.count)) * leastSharedWords
    }

    /// Of the heading's words, from 0 to 1.
    private static let sharedWords = 0.6
    /// The same of the shorter one, where the heading is no single word or two. Source: of the pages
    /// of the corpus that are right in one of the two, the heading is right on 34, the tag on 24.
    private static let leastSharedWords = 0.25

    private static let declaringNames: Set<String> = [
        "og:title", "twitter:title", "dc.title", "citation_title", "parsely-title",
    ]
    /// In bytes: a block that is no heading must say more to be the title.
    private static let shortestPlainTitle = 15
    private static let longestTitle = 300
    /// In bytes. A shorter heading is contained in a declared title by chance.
    private static let shortestTitle = 6
}

extension NodeTable {
    /// Whether it stands in the balloon that a translator of whole pages puts into them: the class by
    /// which Google Translate leaves its own words alone.
    fileprivate func isTranslator(_ row: Int) -> Bool {
        ancestors(of: row).contains { ancestor in
            attributeBytes(.class, of: ancestor)?.firstIndex(of: Self.untranslated) != nil
        }
    }

    private static let untranslated = Array("skiptranslate".utf8)

    /// Whether all of a heading is a link to the site's front page.
    fileprivate func isHomeLink(_ row: Int) -> Bool {
        let inner = (row..<self[row].end).first { self[$0].tag == .a }
        let link = inner ?? ancestors(of: row).first { self[$0].tag == .a }
        guard let link, let reference = attribute(.href, of: link) else { return false }
        guard reference != "/" else { return true }
        let path = WebAddress(reference).map {
            $0.text.dropFirst($0.text.hasPrefix("https") ? 8 : 7)
        }
        return path.map { !$0.dropLast().contains("/") && $0.hasSuffix("/") || !$0.contains("/") }
            ?? false
    }
}

extension Page {
    /// In bytes, white space aside: templates indent a short line by hundreds of spaces.
    func length(of block: TextBlock) -> Int {
        guard let last = block.rows.last else { return 0 }
        let start = nodes[block.rows.lowerBound].text.lowerBound
        return nodes.visibleLength(start..<nodes[last].text.upperBound)
    }
}

extension NodeTable {
    /// Bytes of the page's text that are no white space.
    func visibleLength(_ range: Range<Int>) -> Int { text[range].count { !$0.isWhiteSpace } }
}
