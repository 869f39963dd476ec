import ArgumentParser
import ArticleCaching
import Foundation

/// Options that every command understands.
struct CommonOptions: ParsableArguments {
    @Flag(name: .shortAndLong, help: "Say nothing but errors.")
    var quiet = false

    @Flag(name: .shortAndLong, help: "Say more: each warning, each doubt, each text whole.")
    var verbose = false
}

/// How much work is done side by side.
struct JobOptions: ParsableArguments {
    @Option(
        name: .shortAndLong, help: "How many articles to compile at once (default: one a core).")
    var jobs: Int?

    func validate() throws {
        if let jobs, jobs < 1 {
            throw ValidationError("--jobs \(jobs): at least 1 is needed.")
        }
    }

    /// From 1 up.
    var count: Int { jobs ?? max(1, ProcessInfo.processInfo.activeProcessorCount) }
}

/// Options of the commands that compile articles.
struct CompilingOptions: ParsableArguments {
    @OptionGroup var jobs: JobOptions

    @Flag(help: "Stop at the first document that cannot be compiled.")
    var failFast = false
}

/// Whether cleaned articles are remembered from one run to the next.
struct CacheOptions: ParsableArguments {
    @Flag(help: "Clean every article anew, and remember none.")
    var noCache = false

    /// `nil` where nothing is to be remembered, or cannot be.
    var cache: BuildCache? {
        let folder = CacheFolder.standard(in: ProcessInfo.processInfo.environment)
        guard !noCache, let folder,
            let build = ProgramBuild.name(version: DossierCommand.configuration.version)
        else { return nil }
        return BuildCache(build: build, store: folder)
    }
}
