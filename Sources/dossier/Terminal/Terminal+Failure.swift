import ArgumentParser
import ArticleModel

extension Terminal {
    /// Tells what is wrong and names the exit code that says whose fault it is.
    func failure(_ diagnostics: [Diagnostic]) -> ExitCode {
        tell(diagnostics)
        return ExitCode(diagnostics.map(\.exitCode).max() ?? Diagnostic.Kind.input.exitCode)
    }
}

extension Diagnostic {
    fileprivate var exitCode: Int32 { kind.exitCode }
}

extension Diagnostic.Kind {
    /// Source: sysexits.h for 64, 70 and 74.
    var exitCode: Int32 {
        switch self {
        case .input: 1
        case .usage: 64
        case .program: 70
        case .fileSystem: 74
        }
    }
}
