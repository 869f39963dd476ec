package import ArticleModel

/// Finds every candidate for every field of the attribution: the sources in the order of a table,
/// none of which knows another.
package struct AttributionReader: Sendable {
    package init() {}

    /// - Returns: in the order of the table; of one source, the best first.
    package func claims(of page: Page) -> [Claim] {
        let clues = Clues(page: page)
        let claims = Self.sources.flatMap { $0.claims(clues) }
        return claims.contains(where: \.isDate) ? claims : claims + ScriptDates.claims(clues)
    }

    /// What the `---` header says, and the wrapper of a capture: all there is for plain text.
    package func claims(ofHeader source: Source) -> [Claim] { Header.claims(of: source) }

    /// One place where pages say what they are.
    struct Place: Sendable {
        let name: String
        let claims: @Sendable (Clues) -> [Claim]
    }

    /// Order breaks a tie between claims of the same rank.
    static let sources: [Place] = [
        Place(name: "header") { Header.claims(of: $0.page.source) },
        Place(name: "highwire", claims: Highwire.claims),
        Place(name: "json-ld", claims: JSONLD.claims),
        Place(name: "microdata", claims: Microdata.claims),
        Place(name: "microformats", claims: Microformats.claims),
        Place(name: "meta tags", claims: MetaTags.claims),
        Place(name: "time elements", claims: TimeElements.claims),
        Place(name: "headings", claims: Headings.claims),
        Place(name: "title element", claims: TitleElement.claims),
        Place(name: "bylines", claims: Bylines.claims),
        Place(name: "credits", claims: Credits.claims),
        Place(name: "visible dates", claims: VisibleDates.claims),
        Place(name: "canonical link", claims: CanonicalLink.claims),
        Place(name: "permalinks", claims: Permalinks.claims),
        Place(name: "sections", claims: Sections.claims),
        Place(name: "tags", claims: Tags.claims),
        Place(name: "publication kinds", claims: PublicationKinds.claims),
        Place(name: "declared language", claims: DeclaredLanguage.claims),
    ]
}
