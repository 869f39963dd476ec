import ArticleModel
import Yams

extension Node {
    /// Counted from 1.
    var line: Int { mark?.line ?? 1 }

    /// A key whose value was left blank says nothing.
    var isEmpty: Bool { scalar.map { $0.string.isEmpty && $0.style == .plain } ?? false }

    /// The word `none`, not in quotes.
    var isNone: Bool { scalar.map { $0.string == "none" && $0.style == .plain } ?? false }

    var shape: String {
        switch self {
        case .scalar: "text"
        case .sequence: "a list"
        case .mapping: "a group of keys"
        case .alias: "an alias"
        }
    }
}

/// Each of these reads a value of one shape; when it has another, that is reported and nothing
/// comes back.
extension ManifestParser {
    /// The values of a group by key, blank ones left out; reports keys that are not known.
    mutating func fields<Key: ManifestKey>(
        of node: Node, named group: String, _: Key.Type
    ) -> [Key: Node] {
        guard let mapping = node.mapping else {
            report(.wrongShape(of: group, node, expected: "a group of keys", in: file))
            return [:]
        }
        var fields: [Key: Node] = [:]
        for (key, value) in mapping {
            let name = key.scalar?.string ?? key.shape
            guard let known = Key(rawValue: name) else {
                let names = Key.allCases.map(\.rawValue)
                report(.unknownKey(name, of: group, line: key.line, known: names, in: file))
                continue
            }
            if !value.isEmpty { fields[known] = value }
        }
        return fields
    }

    mutating func text(_ node: Node, for key: some ManifestKey) -> String? {
        guard let scalar = node.scalar else {
            report(.wrongShape(of: "“\(key.rawValue)”", node, expected: "text", in: file))
            return nil
        }
        return scalar.string
    }

    /// A list of texts, or one alone, each as its node.
    mutating func texts(_ node: Node, for key: some ManifestKey) -> [Node] {
        let items = node.sequence.map(Array.init) ?? [node]
        return items.filter { text($0, for: key) != nil }
    }

    mutating func choice<Value: RawRepresentable<String> & CaseIterable>(
        _ node: Node, for key: some ManifestKey
    ) -> Value? {
        guard let name = text(node, for: key) else { return nil }
        if let value = Value(rawValue: name) { return value }
        let allowed = Value.allCases.map(\.rawValue)
        report(.unknownValue(name, of: key.rawValue, line: node.line, allowed: allowed, in: file))
        return nil
    }

    mutating func date(_ node: Node, for key: some ManifestKey) -> PartialDate? {
        guard let text = text(node, for: key) else { return nil }
        if let date = PartialDate(iso8601: text) { return date }
        report(.badDate(text, line: node.line, in: file))
        return nil
    }

    mutating func language(_ node: Node, for key: some ManifestKey) -> String? {
        guard let tag = text(node, for: key) else { return nil }
        if Self.isLanguageTag(tag) { return tag }
        report(.badLanguage(tag, line: node.line, in: file))
        return nil
    }

    mutating func webAddress(_ node: Node, for key: some ManifestKey) -> String? {
        guard let text = text(node, for: key) else { return nil }
        if let address = WebAddress(text), address.scheme == .web { return address.text }
        report(.badAddress(text, line: node.line, in: file))
        return nil
    }

    /// The shape of a tag, not whether its parts are registered. Source: RFC 5646, section 2.1.
    private static func isLanguageTag(_ tag: String) -> Bool {
        let subtags = tag.split(separator: "-", omittingEmptySubsequences: false)
        let isSpelled = subtags.allSatisfy { subtag in
            (1...8).contains(subtag.count)
                && subtag.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
        }
        guard isSpelled, let primary = subtags.first else { return false }
        return (2...8).contains(primary.count) && primary.allSatisfy(\.isLetter)
    }
}
