package import ArticleModel

/// Writes the manifest that `dossier init` leaves behind: every file found, and with each what a
/// person should look at.
package struct ManifestWriter: Sendable {
    /// One file of the folder.
    package struct Entry: Sendable, Equatable {
        /// Relative to the manifest, `/` between folders.
        package var path: String
        /// What was found doubtful in it; each becomes a comment.
        package var doubts: [Doubt]

        package init(path: String, doubts: [Doubt] = []) {
            self.path = path
            self.doubts = doubts
        }
    }

    private let title: String
    private let language: String?

    /// - Parameters:
    ///   - title: Of the packet.
    ///   - language: BCP 47, of the packet's own words; `nil` leaves it out.
    package init(title: String, language: String? = nil) {
        self.title = title
        self.language = language
    }

    /// The manifest as text; reading it gives the title and the files again, in the order given.
    ///
    /// - Parameters:
    ///   - entries: the documents.
    ///   - metadata: the lists of metadata found, relative to the manifest.
    /// - Returns: YAML, with a line feed at the end.
    package func text(listing entries: [Entry], metadata: [String] = []) -> String {
        var lines = ["title: " + Self.scalar(title)]
        if let language { lines.append("language: " + Self.scalar(language)) }
        if !metadata.isEmpty { lines.append("metadata:") }
        lines += metadata.map { "  - " + Self.scalar($0) }
        lines.append("articles:")
        lines += entries.flatMap(Self.lines)
        return lines.joined(separator: "\n") + "\n"
    }

    private static func lines(for entry: Entry) -> [String] {
        guard !entry.doubts.isEmpty else { return ["  - " + scalar(entry.path)] }
        return ["  - file: " + scalar(entry.path)]
            + entry.doubts.map { "    # \(comment($0.message)) \(comment($0.fix))" }
    }

    /// One line, whatever is in it.
    private static func comment(_ text: String) -> String {
        let words = text.unicodeScalars.split {
            $0.properties.isWhitespace || $0.properties.generalCategory == .control
        }
        return words.map(String.init).joined(separator: " ")
    }

    /// Plain where no reader of YAML could take it for anything but text, else in double quotes.
    private static func scalar(_ text: String) -> String {
        let isPlain =
            text.first?.isLetter == true && text.last?.isWhitespace == false
            && !reserved.contains(text.lowercased())
            && text.unicodeScalars.allSatisfy { $0.properties.isAlphabetic || plain.contains($0) }
        guard !isPlain else { return text }
        return "\"" + text.unicodeScalars.map(escaped).joined() + "\""
    }

    private static let plain = Set("0123456789 -_./".unicodeScalars)
    /// Words that readers of YAML 1.1 take for other things. Source: yaml.org/type, `bool` and
    /// `null`; `none` is a word of ours.
    private static let reserved: Set<String> = [
        "y", "yes", "n", "no", "true", "false", "on", "off", "null", "none",
    ]

    /// Source: YAML 1.2.2, section 5.7.
    private static func escaped(_ scalar: Unicode.Scalar) -> String {
        switch scalar {
        case "\"": return "\\\""
        case "\\": return "\\\\"
        case "\n": return "\\n"
        case "\t": return "\\t"
        default: break
        }
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .unassigned,
            .privateUse:
            let digits = String(scalar.value, radix: 16)
            return "\\U" + String(repeating: "0", count: 8 - digits.count) + digits
        default:
            return String(Character(scalar))
        }
    }
}
