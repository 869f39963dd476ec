package import ArticleModel

/// What `dossier explain --format json` writes for one article: a contract with other programs.
package struct Explanation: Encodable, Sendable {
    private let article: CleanArticle

    package init(of article: CleanArticle) { self.article = article }

    private enum Key: String, CodingKey {
        case file, kept, removed, links, attribution, doubts
    }

    /// Every key is always there; what is unknown is `null`.
    package func encode(to encoder: any Encoder) throws {
        var record = encoder.container(keyedBy: Key.self)
        try record.encode(article.file, forKey: .file)
        try record.encode(KeptRow.rows(of: article.blocks), forKey: .kept)
        try record.encode(article.removals.map(RemovalRecord.init), forKey: .removed)
        try record.encode(article.linkChanges.map(LinkChangeRecord.init), forKey: .links)
        try record.encode(AttributionRecord(article.attribution), forKey: .attribution)
        try record.encode(article.doubts.map(DoubtRecord.init), forKey: .doubts)
    }
}

extension KeptRow {
    private enum Key: String, CodingKey { case id, kind, text, line }

    package func encode(to encoder: any Encoder) throws {
        var record = encoder.container(keyedBy: Key.self)
        try record.encode(id, forKey: .id)
        try record.encode(kind, forKey: .kind)
        try record.encode(text, forKey: .text)
        try record.encode(line, forKey: .line)
    }
}

private struct RemovalRecord: Encodable {
    private struct ReasonRecord: Encodable {
        let rule: String
        let weight: Double
        let sentence: String

        /// Weights are written to two places.
        init(_ reason: Reason) {
            (rule, sentence) = (reason.rule, reason.sentence)
            weight = (reason.weight * 100).rounded() / 100
        }
    }

    private let id: String
    private let reasons: [ReasonRecord]
    private let text: String
    private let path: String
    private let line: Int

    init(_ removal: Removal) {
        (id, text) = (removal.id, removal.text)
        (path, line) = (removal.origin.path, removal.origin.line)
        reasons = removal.reasons.map(ReasonRecord.init)
    }
}

private struct LinkChangeRecord: Encodable {
    private enum Key: String, CodingKey { case reason, text, before, after, line }

    private let change: LinkChange

    init(_ change: LinkChange) { self.change = change }

    func encode(to encoder: any Encoder) throws {
        var record = encoder.container(keyedBy: Key.self)
        try record.encode(change.reason.rawValue, forKey: .reason)
        try record.encode(change.text, forKey: .text)
        try record.encode(change.before, forKey: .before)
        try record.encode(change.after, forKey: .after)
        try record.encode(change.line, forKey: .line)
    }
}

private struct DoubtRecord: Encodable {
    private let code: String
    private let message: String
    private let fix: String

    init(_ doubt: Doubt) {
        (code, message, fix) = (doubt.code.rawValue, doubt.message, doubt.fix)
    }
}
