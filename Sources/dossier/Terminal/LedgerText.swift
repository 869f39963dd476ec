import ArticleModel
import Compilation

/// Both ledgers of an article, for reading at a terminal.
struct LedgerText {
    private let article: CleanArticle
    private let fields: [FieldRow]
    private let isWhole: Bool

    /// Of an article; `isWhole` shows long texts to their end.
    init(_ article: CleanArticle, isWhole: Bool) {
        self.article = article
        self.isWhole = isWhole
        fields = FieldRow.rows(of: article.attribution)
    }

    static var fieldNames: [String] { FieldRow.rows(of: Attribution()).map(\.name) }

    var all: String {
        [
            section("ATTRIBUTION", fields.filter { !$0.isIdleRole }.map(text)),
            section("KEPT", counting: KeptRow.rows(of: article.blocks).map(text)),
            section("MOVED TO THE ATTRIBUTION", counting: article.moved.map(text)),
            section("REMOVED", counting: article.takenOut.map(text)),
            section("LINKS CHANGED", counting: article.linkChanges.map(text)),
            section("DOUBTS", counting: article.doubts.map(text)),
        ].compactMap { $0 }.joined(separator: "\n\n")
    }

    /// The field of a name; one of `fieldNames`.
    func row(of name: String) -> FieldRow? { fields.first { $0.name == name } }

    /// The field of a name with every candidate.
    func text(of name: String) -> String { row(of: name).map(text) ?? "" }
}

extension LedgerText {
    /// `nil` for a section without rows.
    private func section(_ title: String, _ rows: [String]) -> String? {
        rows.isEmpty ? nil : ([title] + rows).joined(separator: "\n")
    }

    private func section(_ title: String, counting rows: [String]) -> String? {
        section("\(title) (\(rows.count))", rows)
    }

    private func text(_ field: FieldRow) -> String {
        let value =
            field.isDeclaredAbsent ? "none, says the manifest" : field.winner?.value ?? "unknown"
        let sureness = field.confidence.map { " (\(Int(($0 * 100).rounded())) % sure)" } ?? ""
        let candidates = field.candidates.map { candidate in
            let place = candidate.line.map { ", line \($0)" } ?? ""
            let other = candidate.value == field.winner?.value ? "" : "\(short(candidate.value)) · "
            return "      \(candidate.rank) \(candidate.origin)\(place): "
                + other + short(candidate.evidence)
        }
        return (["  \(field.name): \(short(value))\(sureness)"] + candidates).joined(
            separator: "\n")
    }

    private func text(_ row: KeptRow) -> String {
        "  \(row.id ?? "·")  line \(row.line)  \(row.kind)\n      \(short(row.text))"
            + (row.id.map(objections) ?? "")
    }

    /// What spoke against a block that was kept all the same.
    private func objections(to id: String) -> String {
        let against = article.keepReasons[id]?.filter { $0.weight < Self.notable } ?? []
        guard !against.isEmpty else { return "" }
        return "\n      kept; against it: " + against.map(\.sentence).joined(separator: "; ")
    }

    private func text(_ removal: Removal) -> String {
        let reasons = removal.reasons.filter { $0.weight < 0 }.prefix(Self.reasonCount)
            .map(\.sentence).joined(separator: "; ")
        return "  \(removal.id)  line \(removal.origin.line)  \(reasons)\n      "
            + short(removal.text)
    }

    private func text(_ change: LinkChange) -> String {
        "  line \(change.line)  \(change.reason.rawValue): \(short(change.before))\n      "
            + (change.after.map { "now \(short($0))" } ?? "now plain text")
    }

    private func text(_ doubt: Doubt) -> String {
        "  \(doubt.code.rawValue): \(doubt.message)\n      settle it with  \(doubt.fix)"
    }

    /// In characters; what is longer is cut with an ellipsis.
    private static let width = 160
    /// How many reasons are told, heaviest first.
    private static let reasonCount = 3
    /// In log-odds; what weighs less against a block is not told.
    private static let notable = -1.0

    private func short(_ text: String) -> String {
        let line = text.replacing("\n", with: " ⏎ ")
        return isWhole || line.count <= Self.width ? line : line.prefix(Self.width - 1) + "…"
    }
}
