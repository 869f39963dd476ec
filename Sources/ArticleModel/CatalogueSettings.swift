/// What the editor says about the catalogue records of a packet.
package struct CatalogueSettings: Sendable, Equatable {
    /// The cataloguing agency's MARC organization code or name; records do not name one without it.
    package var agency: String?
    /// The call number of an article, with `{n}` for its number in the packet: `VF {n}`.
    package var callNumber: String?
    /// The records that the EPUB carries.
    package var formats: [CatalogueFormat] = [.marcXML, .mods, .cslJSON]

    package init() {}

    /// The call number of the article with this number; `nil` when the packet has none.
    package func callNumber(ofArticle number: Int) -> String? {
        callNumber?.replacing("{n}", with: String(number))
    }
}
