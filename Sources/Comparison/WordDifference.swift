/// The words that changed inside a paragraph.
enum WordDifference {
    /// Half of the words of the shorter paragraph, at least, are in the other.
    private static let leastShare = 0.5

    static func isRewritten(_ older: String, as newer: String) -> Bool {
        let old = Set(ComparedWord.words(of: older)), new = Set(ComparedWord.words(of: newer))
        let smaller = min(old.count, new.count)
        return smaller > 0 && Double(old.intersection(new).count) >= leastShare * Double(smaller)
    }

    /// The runs of words in the order of reading; at one place, what went before what came.
    static func changes(from older: String, to newer: String) -> [WordChange] {
        let old = ComparedWord.words(of: older), new = ComparedWord.words(of: newer)
        let steps = new.difference(from: old)
        let gone = Set(steps.removals.map(\.place)), come = Set(steps.insertions.map(\.place))
        var changes: [WordChange] = []
        var (oldPlace, newPlace) = (0, 0)
        while oldPlace < old.count || newPlace < new.count {
            if gone.contains(oldPlace) {
                changes.add(old[oldPlace], as: .removed)
                oldPlace += 1
            } else if come.contains(newPlace) {
                changes.add(new[newPlace], as: .added)
                newPlace += 1
            } else {
                changes.add(new[newPlace], as: .kept)
                oldPlace += 1
                newPlace += 1
            }
        }
        return changes.trimmed
    }
}

extension [WordChange] {
    /// Without the space behind the last word.
    fileprivate var trimmed: [WordChange] {
        guard var last, last.words.hasSuffix(" ") else { return self }
        last.words.removeLast()
        return dropLast() + [last]
    }

    /// Neighbouring words that changed alike make one run.
    fileprivate mutating func add(_ word: ComparedWord, as kind: WordChange.Kind) {
        if last?.kind == kind {
            self[count - 1].words += word.spaced
        } else {
            append(WordChange(kind: kind, words: word.spaced))
        }
    }
}

extension CollectionDifference.Change {
    fileprivate var place: Int {
        switch self {
        case .insert(let place, _, _), .remove(let place, _, _): place
        }
    }
}
