import ArticleModel
import Yams

/// What we say about a manifest that cannot be read at all.
extension Diagnostic {
    static func manifestTooLarge(bytes: Int, file: String) -> Diagnostic {
        Diagnostic(
            "The manifest has \(bytes) bytes, \(ManifestLimits.bytes) are allowed.", file: file,
            hint: "Name the articles by patterns such as “clips/*.html”.")
    }

    static func tooManyAliases(file: String) -> Diagnostic {
        Diagnostic(
            "The manifest has more than \(ManifestLimits.aliases) aliases (“*name”).", file: file,
            hint: "Write out what they stand for.")
    }

    static func invalidYAML(_ error: YamlError, file: String) -> Diagnostic {
        switch error {
        case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
            .composer(_, let problem, let mark, _):
            invalidYAML(problem, line: mark.line, file: file)
        case .duplicatedKeysInMapping(let keys, let context):
            Diagnostic(
                "“\(keys.first ?? "")” stands twice in one group of keys.", file: file,
                line: context.mark.line, hint: "Keep one of the two.")
        case .reader(let problem, let offset, _, let yaml):
            invalidYAML(
                problem, line: offset.map { line(of: $0, in: yaml) }, file: file)
        default:
            invalidYAML("\(error)", line: nil, file: file)
        }
    }

    private static func invalidYAML(_ problem: String, line: Int?, file: String) -> Diagnostic {
        let advice = YAMLAdvice.all.first { problem.hasPrefix($0.problem) }
        return Diagnostic(
            "The manifest is not valid YAML: \(problem).", file: file, line: line,
            hint: advice?.hint ?? "Compare the line with the example in “dossier init --help”.")
    }

    private static func line(of offset: Int, in text: String) -> Int {
        1 + text.prefix(offset).count { $0.isNewline }
    }
}

/// What usually lies behind a complaint of libyaml.
private struct YAMLAdvice {
    /// How the complaint begins.
    let problem: String
    let hint: String

    static let all = [
        YAMLAdvice(
            problem: "did not find expected alphabetic or numeric character",
            hint: "Put a pattern that begins with * in quotes."),
        YAMLAdvice(
            problem: "found character that cannot start any token",
            hint: "Indent with spaces, not tabs; put a value that begins with @ or ` in quotes."),
        YAMLAdvice(
            problem: "mapping values are not allowed in this context",
            hint: "Put a value that holds a colon and a space in quotes."),
        YAMLAdvice(
            problem: "did not find expected key",
            hint: "Check that the line is indented like its neighbours."),
        YAMLAdvice(
            problem: "did not find expected '-' indicator",
            hint: "Check that the line is indented like its neighbours."),
        YAMLAdvice(
            problem: "did not find expected ',' or ']'", hint: "Close the list with “]”."),
        YAMLAdvice(
            problem: "did not find expected ',' or '}'", hint: "Close the group with “}”."),
        YAMLAdvice(
            problem: "found undefined alias",
            hint: "Put a value that begins with * in quotes."),
        YAMLAdvice(
            problem: "found unexpected end of stream", hint: "Close the quotation mark."),
        YAMLAdvice(
            problem: "but found another document", hint: "Remove the second line of hyphens."),
        YAMLAdvice(
            problem: "exceeded max depth", hint: "Write the manifest with fewer levels."),
    ]
}

extension [String] {
    /// `a, b and c`.
    func listed(with conjunction: String) -> String {
        guard let last, count > 1 else { return first ?? "" }
        return dropLast().joined(separator: ", ") + " \(conjunction) " + last
    }
}
