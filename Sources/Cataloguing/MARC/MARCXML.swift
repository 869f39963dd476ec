/// MARCXML. Source: Library of Congress, MARC21slim.xsd.
enum MARCXML {
    static func text(of records: [MARCRecord]) -> String {
        XMLTree(
            "collection", ["xmlns": "http://www.loc.gov/MARC21/slim"], records.map(tree)
        ).document
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
