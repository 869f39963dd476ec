/// A format of catalogue records: how one is written, and what stands around all of them.
protocol RecordFormat {
    /// One record as it stands in a file with the others of its catalogue.
    static func record(_ record: CatalogueRecord, in catalogue: Catalogue) -> [UInt8]

    /// The file of records written so, in their order.
    static func file(of records: [[UInt8]], in catalogue: Catalogue) -> [UInt8]
}
