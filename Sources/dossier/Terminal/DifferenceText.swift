import ArticleModel
import Comparison
import Compilation

/// What changed between two captures, for reading at a terminal: `-` before what went, `+` before
/// what came, `~` before what was rewritten or moved.
struct DifferenceText {
    private let difference: ArticleDifference

    init(_ difference: ArticleDifference) { self.difference = difference }

    var all: String {
        let head = ["- " + difference.older.file, "+ " + difference.newer.file]
        guard !difference.isEmpty else {
            return (head + ["", "The article did not change."]).joined(separator: "\n")
        }
        let fields = difference.fields.map { change in
            "\(change.field): [-\(change.older ?? "unknown")-] {+\(change.newer ?? "unknown")+}"
        }
        return [head, fields, body].filter { !$0.isEmpty }
            .map { $0.joined(separator: "\n") }.joined(separator: "\n\n")
    }

    /// The changes with a count for the paragraphs between them.
    private var body: [String] {
        var lines: [String] = []
        var keptCount = 0
        for change in difference.text.changes {
            guard let line = Self.line(of: change) else {
                keptCount += 1
                continue
            }
            lines += Self.gap(keptCount) + [line]
            keptCount = 0
        }
        return lines.isEmpty ? [] : lines + Self.gap(keptCount)
    }

    private static func gap(_ count: Int) -> [String] {
        count.counted("paragraph").map { ["  … \($0) unchanged"] } ?? []
    }

    private static func line(of change: TextChange) -> String? {
        switch change {
        case .kept: nil
        case .removed(let text): "- " + text
        case .added(let text): "+ " + text
        case .moved(let text): "~ moved here: " + text
        case .rewritten(let words): "~ " + words.map(text).joined()
        }
    }

    /// In the marks of wdiff.
    private static func text(of change: WordChange) -> String {
        let space = change.words.hasSuffix(" ") ? " " : ""
        let words = change.words.dropLast(space.count)
        return switch change.kind {
        case .kept: change.words
        case .removed: "[-\(words)-]" + space
        case .added: "{+\(words)+}" + space
        }
    }
}
