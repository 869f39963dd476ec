/// A problem told to the person running the tool: where, what, and what to do about it.
package struct Diagnostic: Error, Sendable, Equatable, CustomStringConvertible {
    package enum Severity: String, Sendable { case error, warning }

    /// Whose fault it is; the exit code follows from it.
    package enum Kind: Sendable, Equatable {
        /// The document, the manifest or a template is at fault.
        case input
        /// The command line is at fault.
        case usage
        /// Reading or writing failed.
        case fileSystem
        /// The program is at fault.
        case program
    }

    package var severity = Severity.error
    package var kind = Kind.input
    /// As the user named it.
    package var file: String
    /// Counted from 1; `nil` when the whole file is meant.
    package var line: Int?
    /// One sentence in the present tense, quoting the offending value.
    package var message: String
    /// One sentence in the imperative.
    package var hint: String?

    package init(
        _ message: String, file: String, line: Int? = nil, hint: String? = nil,
        kind: Kind = .input, severity: Severity = .error
    ) {
        self.message = message
        self.file = file
        self.line = line
        self.hint = hint
        self.kind = kind
        self.severity = severity
    }

    package var description: String {
        let place = line.map { "\(file):\($0)" } ?? file
        return "\(place): \(severity.rawValue): \(message)" + (hint.map { "\n  hint: \($0)" } ?? "")
    }
}
