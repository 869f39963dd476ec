package import ArticleModel

extension Lock {
    /// What is no longer as it was locked, in sentences: first the packet, then source by source.
    ///
    /// - Parameters:
    ///   - old: the lock as it was written.
    ///   - file: the lock's name, for messages.
    /// - Returns: empty when nothing changed.
    package func differences(from old: Lock, in file: String) -> [Diagnostic] {
        var differences: [Diagnostic] = []
        if version != old.version {
            differences.append(.changed("the version", old.version, version, file, since: file))
        }
        differences += Self.changes(old.packet, packet).map {
            .changed("“\($0.key)”", $0.was, $0.now, file, since: file)
        }
        differences += Self.changes(old.files, files).map {
            .changed("the file", $0.was, $0.now, $0.key, since: file)
        }
        let before = Dictionary(old.sources.map { ($0.file, $0) }, uniquingKeysWith: { a, _ in a })
        let now = Set(sources.map(\.file))
        differences += old.sources.filter { !now.contains($0.file) }.map {
            .sourceGone($0.file, since: file)
        }
        for source in sources {
            guard let locked = before[source.file] else {
                differences.append(.sourceAdded(source.file, since: file))
                continue
            }
            differences += source.differences(from: locked, in: file)
        }
        if now == Set(before.keys), sources.map(\.file) != old.sources.map(\.file) {
            differences.append(.orderChanged(file))
        }
        return differences
    }

    fileprivate struct Change {
        let key: String
        let was: String?
        let now: String?
    }

    fileprivate static func changes(
        _ old: [String: String], _ new: [String: String]
    ) -> [Change] {
        Set(old.keys).union(new.keys).sorted().filter { old[$0] != new[$0] }
            .map { Change(key: $0, was: old[$0], now: new[$0]) }
    }
}

extension Lock.Source {
    fileprivate func differences(from old: Lock.Source, in lock: String) -> [Diagnostic] {
        let plain: [(String, String?, String?)] = [
            ("the SHA-256 of the file", old.bytes, bytes),
            ("the SHA-256 of the text", old.text, text), ("the part", old.part, part),
            ("the note", old.note, note),
        ]
        let fields = Lock.changes(
            old.attribution.mapValues(\.words), attribution.mapValues(\.words))
        return plain.filter { $0.1 != $0.2 }.map { .changed($0.0, $0.1, $0.2, file, since: lock) }
            + fields.map { .changed("“\($0.key)”", $0.was, $0.now, file, since: lock) }
            + ledgerDifferences(from: old, in: lock)
    }

    private func ledgerDifferences(from old: Lock.Source, in lock: String) -> [Diagnostic] {
        let restored = old.removed.filter { !Set(removed).contains($0) }
        let added = removed.filter { !Set(old.removed).contains($0) }
        return restored.isEmpty && added.isEmpty
            ? [] : [.ledgerChanged(file, removed: added, kept: restored, since: lock)]
    }
}

extension Lock.Choice {
    /// `2024-03-02 (json-ld)`
    fileprivate var words: String { "\(value ?? "none") (\(origin))" }
}

extension Diagnostic {
    private static let wanted = "Build without --locked when the change is wanted."

    fileprivate static func changed(
        _ what: String, _ was: String?, _ now: String?, _ file: String, since lock: String
    ) -> Diagnostic {
        let before = was.map { "was \($0)" } ?? "was not there"
        let after = now.map { "is \($0)" } ?? "is not there"
        return Diagnostic(
            "Not as in \(lock): \(what) \(before), \(after).", file: file, hint: wanted)
    }

    fileprivate static func sourceGone(_ file: String, since lock: String) -> Diagnostic {
        Diagnostic("Not as in \(lock): the article is gone.", file: file, hint: wanted)
    }

    fileprivate static func sourceAdded(_ file: String, since lock: String) -> Diagnostic {
        Diagnostic("Not as in \(lock): the article is new.", file: file, hint: wanted)
    }

    fileprivate static func orderChanged(_ lock: String) -> Diagnostic {
        Diagnostic(
            "Not as in \(lock): the articles are listed in another order.", file: lock, hint: wanted
        )
    }

    fileprivate static func ledgerChanged(
        _ file: String, removed: [String], kept: [String], since lock: String
    ) -> Diagnostic {
        let parts = [
            removed.isEmpty ? nil : "removed are also \(removed.joined(separator: ", "))",
            kept.isEmpty ? nil : "no longer removed are \(kept.joined(separator: ", "))",
        ].compactMap { $0 }
        return Diagnostic(
            "Not as in \(lock): \(parts.joined(separator: "; ")).", file: file, hint: wanted)
    }
}
