/// A CSS selector or an XPath, as an editor writes it in a manifest.
struct Selector {
    /// For libxml2.
    let xpath: String

    /// Reads XPath where the text begins like one (`/`, `(` or `./`), else CSS.
    ///
    /// CSS: type, `*`, `.class`, `#id`, `[name]`, `[name=value]` with `~= |= ^= $= *=`, the
    /// combinators descendant, `>`, `+` and `~`, and lists with commas.
    /// - Returns: `nil` for what is neither.
    init?(_ text: String) {
        let text = FoldedText.folded(text)
        guard let first = text.first else { return nil }
        if first == "/" || first == "(" || text.hasPrefix("./") {
            xpath = text
        } else {
            var parser = SelectorParser(text)
            guard let xpath = parser.xpath() else { return nil }
            self.xpath = xpath
        }
    }
}

/// Translates CSS to XPath; source: Selectors Level 4, and the table of its XPath equivalents in
/// the cssselect package.
private struct SelectorParser {
    private var rest: Substring

    init(_ text: String) { rest = Substring(text) }

    mutating func xpath() -> String? {
        var paths: [String] = []
        repeat {
            guard let path = complexSelector() else { return nil }
            paths.append(path)
        } while take(",")
        return rest.isEmpty ? paths.joined(separator: " | ") : nil
    }

    private mutating func complexSelector() -> String? {
        skipSpaces()
        guard let first = compoundSelector() else { return nil }
        var path = "//" + first
        while let combinator = combinator() {
            guard let next = compoundSelector() else { return nil }
            path += combinator(next)
        }
        return path
    }

    /// What stands between two compound selectors; `nil` at the end of a selector.
    private mutating func combinator() -> ((String) -> String)? {
        let hadSpace = skipSpaces()
        if take(">") { return { "/" + $0 } }
        if take("+") { return { "/following-sibling::*[1][self::\($0)]" } }
        if take("~") { return { "/following-sibling::" + $0 } }
        guard hadSpace, let next = rest.first, next != "," else { return nil }
        return { "//" + $0 }
    }

    private mutating func compoundSelector() -> String? {
        skipSpaces()
        let type = take("*") ? "*" : name()?.lowercased()
        var conditions = ""
        while let sign = rest.first, ".#[".contains(sign) {
            guard let condition = condition() else { return nil }
            conditions += "[\(condition)]"
        }
        guard type != nil || !conditions.isEmpty else { return nil }
        return (type ?? "*") + conditions
    }

    private mutating func condition() -> String? {
        if take(".") { return name().flatMap { Self.contains($0, in: "@class") } }
        if take("#") { return name().flatMap(Self.quoted).map { "@id = \($0)" } }
        return take("[") ? attribute() : nil
    }

    private mutating func attribute() -> String? {
        skipSpaces()
        guard let name = name().map({ "@" + $0.lowercased() }) else { return nil }
        skipSpaces()
        if take("]") { return name }
        let test = ["~=", "|=", "^=", "$=", "*=", "="].first { take($0) }
        skipSpaces()
        guard let test, let value = value(), let quoted = Self.quoted(value) else { return nil }
        skipSpaces()
        guard take("]") else { return nil }
        return Self.condition(name, test, value, quoted)
    }

    /// `quoted` is the value as a literal of XPath.
    private static func condition(
        _ name: String, _ test: String, _ value: String, _ quoted: String
    ) -> String? {
        // Nothing begins with, ends with or contains an empty text; so says the standard.
        if value.isEmpty, ["~=", "^=", "$=", "*="].contains(test) { return "false()" }
        let length = value.unicodeScalars.count
        return switch test {
        case "~=": contains(value, in: name)
        case "|=": "\(name) = \(quoted) or starts-with(\(name), concat(\(quoted), '-'))"
        case "^=": "starts-with(\(name), \(quoted))"
        case "$=": "substring(\(name), string-length(\(name)) - \(length - 1)) = \(quoted)"
        case "*=": "contains(\(name), \(quoted))"
        default: "\(name) = \(quoted)"
        }
    }

    private mutating func value() -> String? {
        guard let quote = rest.first, quote == "\"" || quote == "'" else { return name() }
        let inside = rest.dropFirst().prefix { $0 != quote }
        guard inside.endIndex < rest.endIndex else { return nil }
        rest = rest[rest.index(after: inside.endIndex)...]
        return String(inside)
    }

    private mutating func name() -> String? {
        let name = rest.prefix { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" }
        rest = rest[name.endIndex...]
        return name.isEmpty ? nil : String(name)
    }

    private mutating func take(_ text: String) -> Bool {
        guard rest.hasPrefix(text) else { return false }
        rest = rest.dropFirst(text.count)
        return true
    }

    @discardableResult private mutating func skipSpaces() -> Bool {
        let before = rest.startIndex
        rest = rest.drop { $0 == " " }
        return rest.startIndex != before
    }

    /// One word of an attribute that lists words.
    private static func contains(_ word: String, in attribute: String) -> String? {
        quoted(" \(word) ").map {
            "contains(concat(' ', normalize-space(\(attribute)), ' '), \($0))"
        }
    }

    /// A literal of XPath 1.0, which has no escapes; `nil` for text with both kinds of quotes.
    private static func quoted(_ text: String) -> String? {
        if !text.contains("'") { return "'\(text)'" }
        return text.contains("\"") ? nil : "\"\(text)\""
    }
}
