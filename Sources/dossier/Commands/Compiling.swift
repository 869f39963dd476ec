import ArgumentParser
import ArticleModel
import Assembly
import Compilation
import Foundation

/// What the commands that compile have in common: inputs, reading, progress, and how it ends.
struct Compiling {
    let inputs: Inputs
    let terminal: Terminal
    let compiler: DossierCompiler

    /// - Throws: `ExitCode` after telling what is wrong.
    init(
        _ arguments: [String], output: String, common: CommonOptions, options: CompilingOptions
    ) throws {
        terminal = Terminal(common)
        do throws(InputErrors) {
            inputs = try Inputs.named(arguments, output: output)
        } catch {
            throw terminal.failure(error.diagnostics)
        }
        var compiler = DossierCompiler()
        compiler.jobs = options.jobCount
        compiler.stopsAtFirstFailure = options.failFast
        let epoch = ProcessInfo.processInfo.environment["SOURCE_DATE_EPOCH"]
        compiler.assembler = Assembler(
            buildDate: epoch.flatMap { PartialDate(sourceDateEpoch: $0) })
        self.compiler = compiler
    }

    /// The bytes of a file the manifest names.
    var read: ByteReader {
        let folder = inputs.folder
        return { path in Disk.bytes(of: Disk.joined(folder, path)) }
    }

    func progressBar() -> ProgressBar {
        ProgressBar(
            total: inputs.manifest.articles.count,
            isShown: Terminal.isTerminal && !terminal.options.quiet)
    }

    /// Diagnostics as the user should read them: paths as seen from where the command was given.
    func located(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
        let paths = Set(inputs.manifest.articles.map(\.source.path))
        return diagnostics.map { diagnostic in
            guard paths.contains(diagnostic.file) else { return diagnostic }
            var located = diagnostic
            located.file = inputs.diskPath(of: diagnostic.file)
            return located
        }
    }
}

extension Terminal {
    /// Tells what is wrong and names the exit code that says whose fault it is.
    func failure(_ diagnostics: [Diagnostic]) -> ExitCode {
        tell(diagnostics)
        return ExitCode(diagnostics.map(\.exitCode).max() ?? 1)
    }
}

extension Diagnostic {
    /// Source: sysexits.h for 64 and 74.
    var exitCode: Int32 {
        switch kind {
        case .input: 1
        case .usage: 64
        case .fileSystem: 74
        }
    }
}
