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

        /// `nil` where the value is the same.
        init?(field: String, older: String?, newer: String?) {
            guard older != newer else { return nil }
            self.field = field
            self.older = older
            self.newer = newer
        }
    }

    package let older: CleanArticle
    package let newer: CleanArticle
    /// In the order in which a citation needs the fields.
    package let fields: [FieldChange]
    package let text: TextDifference

    package init(from older: CleanArticle, to newer: CleanArticle) {
        self.older = older
        self.newer = newer
        let attributed = zip(
            FieldRow.rows(of: older.attribution), FieldRow.rows(of: newer.attribution)
        ).compactMap { old, new in
            FieldChange(field: old.name, older: old.winner?.value, newer: new.winner?.value)
        }
        fields = attributed + [Self.change(of: older, to: newer)].compactMap { $0 }
        text = TextDifference(from: older.blocks.paragraphs, to: newer.blocks.paragraphs)
    }

    /// Of the documents that stand for a body, by their digests.
    private static func change(
        of older: CleanArticle, to newer: CleanArticle
    ) -> FieldChange? {
        FieldChange(
            field: "document", older: older.attachment.map { _ in older.textDigest },
            newer: newer.attachment.map { _ in newer.textDigest })
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
