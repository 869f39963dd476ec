package import ArticleModel

/// What `dossier explain --format json` writes for one article: a contract with other programs.
package struct Explanation: Encodable, Sendable {
    private let article: CleanArticle

    package init(of article: CleanArticle) { self.article = article }

    private enum Key: String, CodingKey {
        case file, kept, removed, links, attribution, doubts
    }

    package func encode(to encoder: any Encoder) throws {
        var record = encoder.container(keyedBy: Key.self)
        try record.encode(article.file, forKey: .file)
        try record.encode(KeptRow.rows(of: article.blocks).map(Kept.init), forKey: .kept)
        try record.encode(article.removals.map(Removed.init), forKey: .removed)
        try record.encode(article.linkChanges.map(ChangedLink.init), forKey: .links)
        try record.encode(AttributionRecord(article.attribution), forKey: .attribution)
        try record.encode(article.doubts.map(DoubtRecord.init), forKey: .doubts)
    }
}

extension Explanation {
    private struct Kept: Encodable {
        let id: String
        let kind: String
        let text: String

        init(_ row: KeptRow) { (id, kind, text) = (row.id, row.kind, row.text) }
    }

    private struct Removed: Encodable {
        struct ReasonRecord: Encodable {
            let rule: String
            let weight: Double
            let sentence: String
        }

        let id: String
        let reasons: [ReasonRecord]
        let text: String
        let path: String
        let line: Int

        init(_ removal: Removal) {
            id = removal.id
            reasons = removal.reasons.map {
                ReasonRecord(
                    rule: $0.rule, weight: ($0.weight * 100).rounded() / 100, sentence: $0.sentence)
            }
            text = removal.text
            path = removal.origin.path
            line = removal.origin.line
        }
    }

    private struct ChangedLink: Encodable {
        let reason: String
        let text: String
        let before: String
        let after: String?
        let line: Int

        init(_ change: LinkChange) {
            (reason, text, before) = (change.reason.rawValue, change.text, change.before)
            (after, line) = (change.after, change.line)
        }
    }

    private struct DoubtRecord: Encodable {
        let code: String
        let message: String
        let fix: String

        init(_ doubt: Doubt) {
            (code, message, fix) = (doubt.code.rawValue, doubt.message, doubt.fix)
        }
    }
}
