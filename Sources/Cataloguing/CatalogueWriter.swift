package import ArticleModel

/// Writes a catalogue in one of the formats.
package enum CatalogueWriter {
    /// The whole file, in UTF-8, a line feed at the end of what is text.
    package static func bytes(of catalogue: Catalogue, as format: CatalogueFormat) -> [UInt8] {
        switch format {
        case .cslJSON: Array(CSLJSON.text(of: catalogue).utf8)
        case .bibTeX: Array(BibTeX.text(of: catalogue).utf8)
        case .bibLaTeX: Array(BibLaTeX.text(of: catalogue).utf8)
        case .ris: Array(RIS.text(of: catalogue).utf8)
        case .marcXML: Array(MARCXML.text(of: catalogue.marc).utf8)
        case .marc: ISO2709.bytes(of: catalogue.marc)
        case .mods: Array(MODS.text(of: catalogue).utf8)
        case .dublinCore: Array(DublinCore.text(of: catalogue).utf8)
        case .schemaOrg: Array(SchemaOrg.text(of: catalogue).utf8)
        }
    }
}
