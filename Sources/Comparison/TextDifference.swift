/// What changed between two states of a text, paragraph by paragraph and then word by word.
package struct TextDifference: Sendable, Equatable {
    package let changes: [TextChange]

    /// Nothing changed but white space.
    package var isEmpty: Bool {
        changes.allSatisfy { change in
            if case .kept = change { true } else { false }
        }
    }

    /// - Parameters:
    ///   - older: paragraphs in the order of reading.
    ///   - newer: the same, as it reads now.
    package init(from older: [String], to newer: [String]) {
        let older = older.map(\.folded), newer = newer.map(\.folded)
        let steps = newer.difference(from: older).inferringMoves()
        let gone = Dictionary(uniqueKeysWithValues: steps.removals.map(\.isMoveByPlace))
        let come = Dictionary(uniqueKeysWithValues: steps.insertions.map(\.isMoveByPlace))
        var changes: [TextChange] = []
        var (old, new) = (0, 0)
        while old < older.count || new < newer.count {
            var gap = ChangedPassage()
            while let isMoved = gone[old] {
                if !isMoved { gap.removed.append(older[old]) }
                old += 1
            }
            while let isMoved = come[new] {
                gap.added.append((newer[new], isMoved))
                new += 1
            }
            changes += gap.changes
            if new < newer.count { changes.append(.kept(newer[new])) }
            old += 1
            new += 1
        }
        self.changes = changes
    }
}

extension CollectionDifference.Change {
    /// Where the step happens, and whether it is half of a move.
    fileprivate var isMoveByPlace: (Int, Bool) {
        switch self {
        case .insert(let place, _, let other), .remove(let place, _, let other):
            (place, other != nil)
        }
    }
}

/// Paragraphs that went and paragraphs that came at one place.
private struct ChangedPassage {
    var removed: [String] = []
    var added: [(text: String, isMoved: Bool)] = []

    /// Rewritten paragraphs are told as such; of the others, what went stands before what came.
    var changes: [TextChange] {
        var changes: [TextChange] = []
        var rest = removed[...]
        for paragraph in added {
            guard !paragraph.isMoved else {
                changes.append(.moved(paragraph.text))
                continue
            }
            let before = rest.firstIndex {
                WordDifference.isRewritten($0, as: paragraph.text)
            }
            guard let before else {
                changes.append(.added(paragraph.text))
                continue
            }
            changes += rest[..<before].map(TextChange.removed)
            changes.append(
                .rewritten(WordDifference.changes(from: rest[before], to: paragraph.text)))
            rest = rest[(before + 1)...]
        }
        return rest.map(TextChange.removed) + changes
    }
}

extension String {
    /// With one space for every run of white space.
    fileprivate var folded: String {
        split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}
