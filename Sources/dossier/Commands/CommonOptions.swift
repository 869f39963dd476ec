import ArgumentParser
import Foundation

/// Options that every command understands.
struct CommonOptions: ParsableArguments {
    @Flag(name: .shortAndLong, help: "Say nothing but errors.")
    var quiet = false

    @Flag(name: .shortAndLong, help: "Say more: every warning, every doubt.")
    var verbose = false
}

/// Options of the commands that compile articles.
struct CompilingOptions: ParsableArguments {
    @Option(
        name: .shortAndLong, help: "How many articles to compile at once (default: one a core).")
    var jobs: Int?

    @Flag(help: "Stop at the first document that cannot be compiled.")
    var failFast = false

    func validate() throws {
        if let jobs, jobs < 1 {
            throw ValidationError("--jobs \(jobs): at least 1 is needed.")
        }
    }

    /// From 1 up.
    var jobCount: Int { jobs ?? max(1, ProcessInfo.processInfo.activeProcessorCount) }
}
