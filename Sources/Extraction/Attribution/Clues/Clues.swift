import ArticleModel
import DOM

/// The places of a page that may say something of its attribution, and what the readers of them
/// share.
struct Clues: Sendable {
    let page: Page
    let places: CluePlaces
    /// The page's own addresses as it declares them, best first.
    let addresses: [WebAddress]
    /// What relative references follow.
    let base: WebAddress?
    /// The language the page declares for itself.
    let language: String?
    /// Reads dates as this page writes them.
    let dates: DateReader
    /// Where title, byline and date stand.
    let head: ArticleHead

    init(page: Page) {
        self.page = page
        places = CluePlaces(of: page.nodes)
        base = Self.base(of: page, places)
        addresses = Self.addresses(of: page, places, base: base)
        language = DeclaredLanguage.tags(of: page.nodes, places).first?.tag
        dates = DateReader(language: language)
        head = ArticleHead(of: page, places)
    }

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
        places.links.filter { nodes.relations(of: $0).contains("canonical") }
            .compactMap { nodes.attribute(.href, of: $0) }
    }
}

extension Clues {
    var nodes: NodeTable { page.nodes }

    /// A claim from raw text; `nil` when the text is no value of the field.
    ///
    /// - Parameters:
    ///   - row: where it stands.
    ///   - isVisible: whether the page's own text says it, and not an attribute or a script.
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

    /// Whether the address leads to this page itself.
    func isThisPage(_ address: WebAddress) -> Bool {
        let identity = address.identity
        return addresses.contains { $0.identity == identity }
    }
}
