package import ArticleModel

/// Writes a catalogue in one of the formats.
package enum CatalogueWriter {
    /// The whole file, in UTF-8, a line feed at the end of what is text.
    package static func bytes(of catalogue: Catalogue, as format: CatalogueFormat) -> [UInt8] {
        file(
            of: catalogue.records.map { record($0, of: catalogue, as: format) }, of: catalogue,
            as: format)
    }

    /// One record of a catalogue, as it stands in the file. It follows from the record, from whether
    /// it is the only one, and from agency and date of the catalogue.
    package static func record(
        _ record: CatalogueRecord, of catalogue: Catalogue, as format: CatalogueFormat
    ) -> [UInt8] {
        writer(of: format).record(record, in: catalogue)
    }

    /// The whole file, of all the records of a catalogue written so, in their order.
    package static func file(
        of records: [[UInt8]], of catalogue: Catalogue, as format: CatalogueFormat
    ) -> [UInt8] {
        writer(of: format).file(of: records, in: catalogue)
    }

    private static func writer(of format: CatalogueFormat) -> any RecordFormat.Type {
        switch format {
        case .cslJSON: CSLJSON.self
        case .bibTeX: BibTeX.self
        case .bibLaTeX: BibLaTeX.self
        case .ris: RIS.self
        case .marcXML: MARCXML.self
        case .marc: ISO2709.self
        case .mods: MODS.self
        case .dublinCore: DublinCore.self
        case .schemaOrg: SchemaOrg.self
        }
    }
}
