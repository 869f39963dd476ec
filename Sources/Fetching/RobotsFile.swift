/// What a site's `robots.txt` allows. Source: RFC 9309.
package struct RobotsFile: Sendable, Equatable {
    private var rules: [Rule] = []

    private struct Rule: Sendable, Equatable {
        var pattern: [UInt8]
        var allows: Bool
    }

    /// - Parameters:
    ///   - text: the file; lines that are no rules are passed over.
    ///   - agent: the name of the program, for which the file may have rules of its own, without
    ///     version.
    package init(_ text: String, for agent: String) {
        var own: [Rule] = []
        var general: [Rule] = []
        var (isOwn, isGeneral, hasOwn) = (false, false, false)
        var isNaming = false
        for line in text.split(whereSeparator: \.isNewline) {
            guard let (key, value) = Self.line(line) else { continue }
            switch key {
            case "user-agent":
                if !isNaming { (isOwn, isGeneral) = (false, false) }
                isNaming = true
                if value == "*" { isGeneral = true }
                if Self.product(value) == agent.lowercased() { (isOwn, hasOwn) = (true, true) }
            case "allow", "disallow":
                isNaming = false
                guard !value.isEmpty else { continue }
                let rule = Rule(pattern: Self.normalised(value), allows: key == "allow")
                if isOwn { own.append(rule) }
                if isGeneral { general.append(rule) }
            default: break
            }
        }
        rules = hasOwn ? own : general
    }

    /// The rule with the longest pattern that matches decides; of two as long, the one that allows.
    /// A target is path and query, percent-encoded: `/boats?page=2`.
    package func allows(_ target: String) -> Bool {
        let target = Self.normalised(target)
        let matching = rules.filter { Self.matches($0.pattern, target) }
        let best = matching.max {
            ($0.pattern.count, $0.allows ? 1 : 0) < ($1.pattern.count, $1.allows ? 1 : 0)
        }
        return best?.allows ?? true
    }

    private static func line(_ line: Substring) -> (key: String, value: String)? {
        let rule = line.prefix { $0 != "#" }
        guard let colon = rule.firstIndex(of: ":") else { return nil }
        return (
            trimmed(rule[..<colon]).lowercased(), trimmed(rule[rule.index(after: colon)...])
        )
    }

    private static func trimmed(_ text: Substring) -> String {
        let start = text.drop(while: \.isWhitespace)
        return String(start.reversed().drop(while: \.isWhitespace).reversed())
    }

    /// `dossier/1.0` is the same as `Dossier`.
    private static func product(_ value: String) -> String {
        value.lowercased().prefix { $0.isLetter || $0 == "-" || $0 == "_" }.description
    }

    /// Bytes beyond ASCII escaped, escapes in upper case. Source: RFC 9309, section 2.2.2.
    private static func normalised(_ text: String) -> [UInt8] {
        var result: [UInt8] = []
        var rest = Array(text.utf8)[...]
        while let byte = rest.popFirst() {
            if byte == UInt8(ascii: "%") {
                result.append(byte)
                result += rest.prefix(2).map(upper)
                rest = rest.dropFirst(2)
            } else if byte < 0x80 {
                result.append(byte)
            } else {
                let digits = String(byte, radix: 16, uppercase: true)
                result += Array("%\(digits)".utf8)
            }
        }
        return result
    }

    private static func upper(_ byte: UInt8) -> UInt8 {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) ? byte - 0x20 : byte
    }

    /// `*` stands for any bytes, `$` at the end for the end. In time of the product of both lengths
    /// at most.
    private static func matches(_ pattern: [UInt8], _ target: [UInt8]) -> Bool {
        var pattern = pattern[...]
        let isWhole = pattern.last == UInt8(ascii: "$")
        if isWhole { pattern.removeLast() } else { pattern.append(UInt8(ascii: "*")) }
        var (index, place) = (0, pattern.startIndex)
        var retry: (index: Int, place: Int)?
        while index < target.count {
            if place < pattern.endIndex, pattern[place] == UInt8(ascii: "*") {
                place += 1
                retry = (index, place)
            } else if place < pattern.endIndex, pattern[place] == target[index] {
                index += 1
                place += 1
            } else if let last = retry {
                retry = (last.index + 1, last.place)
                (index, place) = (last.index + 1, last.place)
            } else {
                return false
            }
        }
        return pattern[place...].allSatisfy { $0 == UInt8(ascii: "*") }
    }
}
