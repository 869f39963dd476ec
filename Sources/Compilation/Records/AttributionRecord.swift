import ArticleModel

/// The attribution ledger as other programs read it: each field by its name.
struct AttributionRecord: Encodable {
    private let fields: [FieldRow]

    init(_ attribution: Attribution) { fields = FieldRow.rows(of: attribution) }

    private struct Key: CodingKey {
        let stringValue: String
        var intValue: Int? { nil }

        init(stringValue: String) { self.stringValue = stringValue }
        init?(intValue: Int) { return nil }
    }

    func encode(to encoder: any Encoder) throws {
        var record = encoder.container(keyedBy: Key.self)
        for field in fields { try record.encode(field, forKey: Key(stringValue: field.name)) }
    }
}
