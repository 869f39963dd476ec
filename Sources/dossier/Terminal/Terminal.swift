import ArticleModel
import Foundation

#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// Results go to standard output, talk goes to standard error.
struct Terminal {
    let options: CommonOptions
    /// Colour only on a terminal, and not where `NO_COLOR` is set (no-color.org).
    private let hasColour: Bool

    init(_ options: CommonOptions) {
        self.options = options
        let environment = ProcessInfo.processInfo.environment
        let isRefused = environment["NO_COLOR"].map { !$0.isEmpty } ?? false
        hasColour = Self.isTerminal && !isRefused && environment["TERM"] != "dumb"
    }

    /// Standard error leads to a person.
    static var isTerminal: Bool { isatty(STDERR_FILENO) == 1 }

    /// Ends the program when nothing can be written there: the disk is full, perhaps.
    func result(_ text: String) { result(bytes: Array((text + "\n").utf8)) }

    /// The same for what is no text.
    func result(bytes: [UInt8]) {
        do {
            try FileHandle.standardOutput.write(contentsOf: Data(bytes))
        } catch {
            tell([.unwritable("standard output", error)])
            exit(Diagnostic.Kind.fileSystem.exitCode)
        }
    }

    /// Told unless `--quiet`.
    func say(_ text: String) {
        guard !options.quiet else { return }
        Self.writeToStandardError(text + "\n")
    }

    /// Errors are always told, warnings unless `--quiet`.
    func tell(_ diagnostics: [Diagnostic]) {
        for diagnostic in diagnostics where diagnostic.severity == .error || !options.quiet {
            Self.writeToStandardError(coloured(diagnostic) + "\n")
        }
    }

    /// Talk that nobody can hear is no reason to stop.
    static func writeToStandardError(_ text: String) {
        try? FileHandle.standardError.write(contentsOf: Data(text.utf8))
    }

    private func coloured(_ diagnostic: Diagnostic) -> String {
        guard hasColour else { return diagnostic.description }
        let word = diagnostic.severity.rawValue + ":"
        let colour = diagnostic.severity == .error ? 31 : 33
        let text = diagnostic.description
        guard let range = text.firstRange(of: word) else { return text }
        return text[..<range.lowerBound] + "\u{1B}[1;\(colour)m\(word)\u{1B}[0m"
            + text[range.upperBound...]
    }
}
