import ArticleModel
import DOM

/// Rows of a page by the kind of clue they may hold, each list in document order: one pass, so that
/// no reader walks the page again.
struct CluePlaces: Sendable {
    private(set) var metas: [MetaTag] = []
    /// `<link>` and `<base>`.
    private(set) var links: [Int] = []
    private(set) var bases: [Int] = []
    /// Scripts of type `application/ld+json`.
    private(set) var dataScripts: [Int] = []
    /// All others.
    private(set) var scripts: [Int] = []
    private(set) var titles: [Int] = []
    private(set) var headings: [Int] = []
    private(set) var times: [Int] = []
    /// `<a href>`.
    private(set) var anchors: [Int] = []
    /// Links, of either kind, with a `rel`.
    private(set) var related: [Int] = []
    /// Elements with `itemprop`, or with an RDFa `property`, outside the head.
    private(set) var properties: [Int] = []
    /// Elements with `lang` or `xml:lang`.
    private(set) var languages: [Int] = []
    /// Elements whose class or id suggests something, with what it does.
    private(set) var classed: [(row: Int, marks: ClassMark)] = []
    /// Elements in which nothing is of this article, unless its title is.
    private(set) var peripheries: [(row: Int, marks: ClassMark)] = []

    /// In bytes, with the white space of templates: an element with more text is no byline, no date
    /// and no title, and those that nest would be read once a level.
    private static let longest = 20_000

    init(of nodes: NodeTable) {
        for row in 0..<nodes.count where nodes[row].tag != .text { visit(row, nodes) }
    }

    private mutating func visit(_ row: Int, _ nodes: NodeTable) {
        let isShort = nodes[row].text.count <= Self.longest
        switch nodes[row].tag {
        case .meta: metas += MetaTag.tags(at: row, of: nodes)
        case .link: links.append(row)
        case .base: bases.append(row)
        case .script:
            if nodes.isLinkedData(row) { dataScripts.append(row) } else { scripts.append(row) }
        case .title: titles.append(row)
        case .h1, .h2, .h3: if isShort { headings.append(row) }
        case .time: if isShort { times.append(row) }
        case .a: if isShort, nodes.has(.href, row) { anchors.append(row) }
        case .th: addDataTable(around: row, nodes)
        default: break
        }
        var marks = ClassMark()
        nodes.forEachAttribute(of: row) { name, value in
            if name == .class || name == .id {
                marks.formUnion(ClassMark(names: nodes.values[value]))
            } else if isShort {
                visit(name, value, of: row, nodes)
            }
        }
        if isShort, !marks.isDisjoint(with: .clues) { classed.append((row, marks)) }
        if !marks.contains(.articleFooter),
            marks.contains(.periphery) || Periphery.tags.contains(nodes[row].tag)
        {
            peripheries.append((row, marks))
        }
        if nodes.has(.lang, row) || nodes.has(.xmlLang, row) { languages.append(row) }
    }

    /// A table with a cell that heads others tells of things; one without may be there for its layout.
    private mutating func addDataTable(around cell: Int, _ nodes: NodeTable) {
        guard let table = nodes.ancestors(of: cell).first(where: { nodes[$0].tag == .table }),
            peripheries.last?.row != table
        else { return }
        peripheries.append((table, []))
    }

    private mutating func visit(
        _ name: AttributeName, _ value: Range<Int>, of row: Int, _ nodes: NodeTable
    ) {
        switch name {
        case .rel: if !value.isEmpty { related.append(row) }
        case .itemprop, .property:
            if nodes[row].tag != .meta || nodes[row].depth > 2 { properties.append(row) }
        default: break
        }
    }
}

extension NodeTable {
    fileprivate func isLinkedData(_ row: Int) -> Bool {
        attribute(.type, of: row).map { $0.lowercased().holds("ld+json") } ?? false
    }

    /// Whether the word, in small letters, is one of those in `rel`.
    func isRelated(_ row: Int, by word: String) -> Bool {
        guard let value = attributeBytes(.rel, of: row), value.count >= word.utf8.count else {
            return false
        }
        return value.split(whereSeparator: \.isWhiteSpace).contains {
            $0.count == word.utf8.count
                && zip($0, word.utf8).allSatisfy { $0 | 0x20 == $1 }
        }
    }

    /// The words of an attribute that holds a list of them, lower case.
    func words(of attribute: AttributeName, _ row: Int) -> Set<String> {
        Set(wordList(attribute, row))
    }

    /// The same in order, each as often as it stands there.
    func wordList(_ attribute: AttributeName, _ row: Int) -> [String] {
        guard let value = attributeBytes(attribute, of: row) else { return [] }
        return value.split(whereSeparator: \.isWhiteSpace)
            .map { String(decoding: $0, as: UTF8.self).lowercased() }
    }

    /// The words of `class` and `id`, lower case, whole and cut at hyphens and underscores.
    func nameParts(of row: Int) -> [String] {
        var parts: [String] = []
        for name in words(of: .class, row).union(words(of: .id, row)) {
            parts.append(name)
            parts += name.split { $0 == "-" || $0 == "_" }.map(String.init)
        }
        return parts
    }

    /// The text of an element as a reader sees it.
    func foldedText(of row: Int) -> String {
        var folded = FoldedText()
        folded.append(text[self[row].text])
        return folded.string
    }
}
