/// A form in which catalogues and reference managers take records in.
package enum CatalogueFormat: String, Sendable, CaseIterable {
    case cslJSON = "csl-json"
    case bibTeX = "bibtex"
    case bibLaTeX = "biblatex"
    case ris
    case marcXML = "marcxml"
    /// MARC 21 in the exchange format of ISO 2709.
    case marc
    case mods
    /// The fifteen elements of Dublin Core, as OAI-PMH carries them.
    case dublinCore = "dc"
    /// JSON-LD in the words of schema.org.
    case schemaOrg = "schema-org"

    /// Source: IANA's register; CSL-JSON, RIS and BibTeX are not in it and go by common use.
    package var mediaType: String {
        switch self {
        case .cslJSON: "application/vnd.citationstyles.csl+json"
        case .bibTeX, .bibLaTeX: "application/x-bibtex"
        case .ris: "application/x-research-info-systems"
        case .marcXML: "application/marcxml+xml"
        case .marc: "application/marc"
        case .mods: "application/mods+xml"
        case .dublinCore: "application/xml"
        case .schemaOrg: "application/ld+json"
        }
    }

    /// Without the first dot.
    package var fileExtension: String {
        switch self {
        case .cslJSON: "csl.json"
        case .bibTeX: "bib"
        case .bibLaTeX: "biblatex.bib"
        case .ris: "ris"
        case .marcXML: "marcxml"
        case .marc: "mrc"
        case .mods: "mods.xml"
        case .dublinCore: "dc.xml"
        case .schemaOrg: "jsonld"
        }
    }
}
