/// A pattern for paths, as shells have it: `*` any characters in a name, `?` one, `[a-z]` one of
/// these, `[!a]` any other, `**` any folders. A name that begins with a dot is hidden from `*`.
package struct Glob: Sendable {
    private let segments: [Segment]

    package init(_ pattern: String) {
        segments = pattern.split(separator: "/").map { name in
            name == "**" ? .anyFolders : .name(Self.symbols(of: name))
        }
    }

    /// Whether a path is a pattern rather than a name.
    package static func isPattern(_ path: String) -> Bool { path.contains { "*?[".contains($0) } }

    package func matches(_ path: String) -> Bool {
        wildcardMatch(
            segments, path.split(separator: "/"), isWildcard: { $0 == .anyFolders },
            fits: { $0.matches($1) }, mayAbsorb: { !$0.hasPrefix(".") })
    }
}

extension Glob {
    private enum Segment: Equatable {
        case anyFolders
        case name([Symbol])

        func matches(_ name: Substring) -> Bool {
            guard case .name(let symbols) = self else { return false }
            if name.first == ".", symbols.first != .character(".") { return false }
            return wildcardMatch(
                symbols, Array(name), isWildcard: { $0 == .anyCharacters },
                fits: { $0.matches($1) }, mayAbsorb: { _ in true })
        }
    }

    private enum Symbol: Equatable {
        case anyCharacters
        case anyCharacter
        case character(Character)
        case oneOf([ClosedRange<Character>], isNegated: Bool)

        func matches(_ character: Character) -> Bool {
            switch self {
            case .anyCharacters: false
            case .anyCharacter: true
            case .character(let own): own == character
            case .oneOf(let ranges, let isNegated):
                ranges.contains { $0.contains(character) } != isNegated
            }
        }
    }

    private static func symbols(of name: Substring) -> [Symbol] {
        var symbols: [Symbol] = []
        var rest = name
        while let character = rest.popFirst() {
            switch character {
            case "*": if symbols.last != .anyCharacters { symbols.append(.anyCharacters) }
            case "?": symbols.append(.anyCharacter)
            case "[": symbols.append(set(popping: &rest) ?? .character("["))
            default: symbols.append(.character(character))
            }
        }
        return symbols
    }

    /// - Returns: `nil`, and nothing is taken, when no `]` closes the set.
    private static func set(popping rest: inout Substring) -> Symbol? {
        let isNegated = rest.first == "!" || rest.first == "^"
        var members = isNegated ? rest.dropFirst() : rest
        // A `]` in front is a member, not the end.
        guard let end = members.dropFirst().firstIndex(of: "]") else { return nil }
        rest = members[members.index(after: end)...]
        members = members[..<end]
        var ranges: [ClosedRange<Character>] = []
        while let lower = members.popFirst() {
            let upper = members.dropFirst().first
            if members.first == "-", let upper, lower <= upper {
                ranges.append(lower...upper)
                members = members.dropFirst(2)
            } else {
                ranges.append(lower...lower)
            }
        }
        return .oneOf(ranges, isNegated: isNegated)
    }
}

/// Matches a row of things against a pattern with wildcards that stand for any number of them.
/// Never more steps than the one length times the other: only the last wildcard is tried again.
///
/// - Returns: Whether all of `items` is matched by all of `pattern`.
private func wildcardMatch<Symbol, Item>(
    _ pattern: [Symbol], _ items: [Item], isWildcard: (Symbol) -> Bool,
    fits: (Symbol, Item) -> Bool, mayAbsorb: (Item) -> Bool
) -> Bool {
    var symbol = 0, item = 0
    var lastWildcard: (symbol: Int, item: Int)?
    while item < items.count {
        if symbol < pattern.count, isWildcard(pattern[symbol]) {
            lastWildcard = (symbol, item)
            symbol += 1
        } else if symbol < pattern.count, fits(pattern[symbol], items[item]) {
            symbol += 1
            item += 1
        } else if let wildcard = lastWildcard, mayAbsorb(items[wildcard.item]) {
            lastWildcard = (wildcard.symbol, wildcard.item + 1)
            symbol = wildcard.symbol + 1
            item = wildcard.item + 1
        } else {
            return false
        }
    }
    return pattern[symbol...].allSatisfy(isWildcard)
}
