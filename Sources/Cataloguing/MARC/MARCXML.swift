/// MARCXML. Source: Library of Congress, MARC21slim.xsd.
enum MARCXML: RecordFormat {
    static func record(_ record: CatalogueRecord, in catalogue: Catalogue) -> [UInt8] {
        tree(MARCRecord(record, in: catalogue)).bytes(depth: 1)
    }

    static func file(of records: [[UInt8]], in catalogue: Catalogue) -> [UInt8] {
        let namespace = "http://www.loc.gov/MARC21/slim"
        return XMLTree("collection", ["xmlns": namespace], written: records).document
    }

    private static func tree(_ record: MARCRecord) -> XMLTree {
        XMLTree(
            "record", [:], [XMLTree("leader", text: record.leader)] + record.fields.map(tree))
    }

    private static func tree(_ field: MARCField) -> XMLTree {
        switch field {
        case .control(let tag, let value):
            return XMLTree("controlfield", ["tag": tag], text: value)
        case .data(let field):
            let indicators = field.indicators.map(String.init)
            return XMLTree(
                "datafield",
                ["tag": field.tag, "ind1": indicators.first, "ind2": indicators.last],
                field.subfields.map {
                    XMLTree("subfield", ["code": String($0.code)], text: $0.value)
                })
        }
    }
}
