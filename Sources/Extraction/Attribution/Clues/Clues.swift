import ArticleModel
import DOM

/// The places of a page that may say something of its attribution, and what the readers of them
/// share.
struct Clues: Sendable {
    let page: Page
    let places: CluePlaces
    /// Of the page's own addresses, as it declares them.
    private let identities: Set<String>
    /// What relative references follow.
    let base: WebAddress?
    /// The language the page declares for itself, else the one its words are in: a help in reading
    /// dates and bylines, not yet a claim.
    let language: String?
    /// Reads dates as this page writes them.
    let dates: DateReader
    /// Where title, byline and date stand.
    let head: ArticleHead
    private let periphery: Periphery

    init(page: Page) {
        self.page = page
        places = CluePlaces(of: page.nodes)
        base = Self.base(of: page, places)
        identities = Set(Self.addresses(of: page, places, base: base).map(\.identity))
        language = Self.language(of: page, places)
        dates = DateReader(language: language)
        head = ArticleHead(of: page, places)
        periphery = Periphery(of: page.nodes, places, head: head)
    }

    private static func language(of page: Page, _ places: CluePlaces) -> String? {
        let declared = DeclaredLanguage.tags(of: page.nodes, places).first?.tag
        let locale = places.metas.first { $0.name == "og:locale" }?.content
        if let tag = declared ?? locale.flatMap(LanguageTag.normalised) { return tag }
        let prose = page.blocks.lazy.filter { page.length(of: $0) > longProse }.prefix(4)
        return BodyLanguage(of: prose.map(page.text), hint: nil)?.code
    }

    /// In bytes.
    private static let longProse = 200

    /// What `<base>` says, else the address of the capture, else of the page itself.
    private static func base(of page: Page, _ places: CluePlaces) -> WebAddress? {
        let declared =
            places.bases.compactMap { page.nodes.attribute(.href, of: $0) }
            + [page.source.capture.url].compactMap { $0 }
            + headerAddresses(page.source) + canonical(page.nodes, places)
        return declared.lazy.compactMap { WebAddress($0) }.first { $0.scheme == .web }
    }

    private static func addresses(
        of page: Page, _ places: CluePlaces, base: WebAddress?
    ) -> [WebAddress] {
        let written =
            [page.source.capture.url].compactMap { $0 } + headerAddresses(page.source)
            + canonical(page.nodes, places)
            + places.metas.filter { $0.name == "og:url" }.map(\.content)
        return written.compactMap { WebAddress($0, relativeTo: base) }.filter { $0.scheme == .web }
    }

    private static func headerAddresses(_ source: Source) -> [String] {
        source.header.filter { Header.field(of: $0.key) == .url }.flatMap(\.values)
    }

    private static func canonical(_ nodes: NodeTable, _ places: CluePlaces) -> [String] {
        places.links.filter { nodes.isRelated($0, by: "canonical") }
            .compactMap { nodes.attribute(.href, of: $0) }
    }
}

extension Clues {
    var nodes: NodeTable { page.nodes }

    /// A claim from the raw text at a row; `nil` when the text is no value of the field. It keeps the
    /// row when it `isVisible`: when the page's own text says it, not an attribute or a script.
    func claim(
        _ field: ClaimField, _ texts: [String], _ origin: AttributionOrigin, evidence: String,
        row: Int, isVisible: Bool = false, isInverted: Bool = false
    ) -> Claim? {
        var value = RawValue(texts, dates: dates, base: base)
        value.isInverted = isInverted
        return value.typed(as: field).map {
            Claim(
                $0, origin: origin, evidence: evidence, line: line(of: row),
                row: isVisible ? row : nil)
        }
    }

    /// Of the file, counted from 1.
    func line(of row: Int) -> Int { page.fileLine(nodes[row].line) }

    /// The text of an element, white space folded.
    func text(of row: Int) -> String { nodes.foldedText(of: row) }

    /// Whether the row stands around the article, not in it.
    func isPeripheral(_ row: Int) -> Bool { periphery.contains(row) }

    /// The rows of elements whose names suggest one of these, outside the periphery.
    func rows(marked marks: ClassMark) -> [Int] {
        places.classed.filter { !$0.marks.isDisjoint(with: marks) && !isPeripheral($0.row) }
            .map(\.row)
    }

    /// Whether the address leads to this page itself.
    func isThisPage(_ address: WebAddress) -> Bool { identities.contains(address.identity) }
}
