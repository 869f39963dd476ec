import ArticleModel
import Compilation

/// Both ledgers of an article, for reading at a terminal.
struct LedgerText {
    private let article: CleanArticle
    private let fields: [FieldRow]

    init(_ article: CleanArticle) {
        self.article = article
        fields = FieldRow.rows(of: article.attribution)
    }

    static var fieldNames: [String] { FieldRow.rows(of: Attribution()).map(\.name) }

    var whole: String {
        [attribution, kept, removed, links, doubts].compactMap { $0 }.joined(separator: "\n\n")
    }

    /// One field with every candidate; `nil` when there is no such field.
    func field(_ name: String) -> String? { fields.first { $0.name == name }.map(Self.text) }

    private var attribution: String { section("ATTRIBUTION", fields.map(Self.text)) ?? "" }

    private var kept: String? {
        let rows = KeptRow.rows(of: article.blocks).map { row in
            "  \(row.id)  line \(row.line)  \(row.kind)\n      \(Self.short(row.text))"
                + doubtfulReasons(of: row.id)
        }
        return section("KEPT (\(rows.count))", rows)
    }

    private var removed: String? {
        let rows = article.removals.map { removal in
            let reasons = removal.reasons.prefix(3).map(\.sentence).joined(separator: "; ")
            return
                "  \(removal.id)  line \(removal.origin.line)  \(reasons)\n      \(Self.short(removal.text))"
        }
        return section("REMOVED (\(rows.count))", rows)
    }

    private var links: String? {
        section(
            "LINKS CHANGED (\(article.linkChanges.count))",
            article.linkChanges.map { change in
                "  line \(change.line)  \(change.reason.rawValue): \(Self.short(change.before))"
                    + (change.after.map { "\n      now \($0)" } ?? "\n      now plain text")
            })
    }

    private var doubts: String? {
        section(
            "DOUBTS (\(article.doubts.count))",
            article.doubts.map {
                "  \($0.code.rawValue): \($0.message)\n      settle it with  \($0.fix)"
            })
    }

    /// `nil` for a section without rows.
    private func section(_ title: String, _ rows: [String]) -> String? {
        rows.isEmpty ? nil : ([title] + rows).joined(separator: "\n")
    }

    /// What spoke against a block that was kept all the same.
    private func doubtfulReasons(of id: String) -> String {
        let against = article.keepReasons[id]?.filter { $0.weight < -1 } ?? []
        guard !against.isEmpty else { return "" }
        return "\n      kept although it " + against.map(\.sentence).joined(separator: "; ")
    }

    private static func text(_ field: FieldRow) -> String {
        let value =
            field.isDeclaredAbsent ? "none, says the manifest" : field.winner?.value ?? "unknown"
        var lines = ["  \(field.name): \(short(value))"]
        for candidate in field.candidates {
            let place = candidate.line.map { ", line \($0)" } ?? ""
            let other = candidate.value == field.winner?.value ? "" : "\(short(candidate.value)) · "
            lines.append(
                "      \(candidate.rank) \(candidate.origin)\(place): \(other)\(short(candidate.evidence))"
            )
        }
        return lines.joined(separator: "\n")
    }

    /// In characters; what is longer is cut with an ellipsis.
    private static let width = 160

    private static func short(_ text: String) -> String {
        let line = text.replacing("\n", with: " ⏎ ")
        return line.count <= width ? line : line.prefix(width - 1) + "…"
    }
}
