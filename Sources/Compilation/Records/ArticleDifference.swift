package import ArticleModel
package import Comparison

/// What changed between two captures of one article: in its attribution and in its body, not in
/// the page around it.
package struct ArticleDifference: Sendable {
    /// A field whose value changed; `nil` where it is not known.
    package struct FieldChange: Sendable, Equatable, Encodable {
        package var field: String
        package var older: String?
        package var newer: String?
    }

    package let older: CleanArticle
    package let newer: CleanArticle
    /// In the order in which a citation needs the fields.
    package let fields: [FieldChange]
    package let text: TextDifference

    package init(from older: CleanArticle, to newer: CleanArticle) {
        self.older = older
        self.newer = newer
        fields = zip(
            FieldRow.rows(of: older.attribution), FieldRow.rows(of: newer.attribution)
        ).compactMap { old, new in
            old.winner?.value == new.winner?.value
                ? nil
                : FieldChange(field: old.name, older: old.winner?.value, newer: new.winner?.value)
        }
        text = TextDifference(from: older.blocks.paragraphs, to: newer.blocks.paragraphs)
    }

    /// A reader would not see that there are two captures.
    package var isEmpty: Bool { fields.isEmpty && text.isEmpty }
}

extension ArticleDifference: Encodable {
    private enum Key: String, CodingKey { case older, newer, fields, changes }

    package func encode(to encoder: any Encoder) throws {
        var record = encoder.container(keyedBy: Key.self)
        try record.encode(older.file, forKey: .older)
        try record.encode(newer.file, forKey: .newer)
        try record.encode(fields, forKey: .fields)
        try record.encode(text.changes.compactMap(ChangeRecord.init), forKey: .changes)
    }
}
