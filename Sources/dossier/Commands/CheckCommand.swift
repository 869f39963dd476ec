import ArgumentParser
import ArticleModel
import Assembly
import Compilation

struct CheckCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "List every doubt, with the line of the manifest that would settle it.",
        discussion: """
            Nothing is written. Warnings go to standard error. Rows of the manifest's lists \
            (metadata: [zotero.json, pocket.csv]) that no article belongs to are listed as wanted.

            EXAMPLES:
              dossier check
              dossier check clips/ --strict
            """)

    @Argument(
        help: "A manifest, a folder or documents; - is standard input. (default: dossier.yaml)",
        completion: .file())
    var inputs: [String] = []

    @Flag(help: "Exit with 2 when there is any doubt.")
    var strict = false

    @OptionGroup var compiling: CompilingOptions
    @OptionGroup(title: "The network") var fetching: FetchOptions
    @OptionGroup var caching: CacheOptions
    @OptionGroup var common: CommonOptions

    func run() async throws {
        let work = try await Compiling(
            inputs, common: common, options: compiling, fetch: fetching, cache: caching.cache)
        let bar = work.progressBar()
        let packet = await work.compiler.articles(of: work.inputs.manifest, open: work.open) {
            bar.advance(to: $0, file: $1)
        }
        bar.clear()
        let articles = work.articles(of: packet)
        for article in articles {
            list(article.doubts, of: work.inputs.diskPath(of: article.file), work.terminal)
        }
        let kinship = Kinship(of: articles, policy: work.inputs.manifest.duplicates)
        for cluster in kinship.clusters { list(cluster, work) }
        for line in work.lines(forWanted: packet.wanted) { work.terminal.result(line) }
        let count = articles.reduce(0) { $0 + $1.doubts.count }
        let hints = articles.flatMap { packet.manifest.headingHints(for: $0) }
        let warnings = packet.warnings + kinship.warnings + work.lockWarnings(about: packet)
        work.terminal.tell(work.located(warnings + hints))
        let code = work.terminal.failure(work.located(packet.failures))
        if !articles.isEmpty { work.terminal.say(Self.summary(doubts: count, packet)) }
        if !packet.failures.isEmpty || articles.isEmpty { throw code }
        if strict, count > 0 { throw ExitCode(2) }
    }

    private static func summary(doubts: Int, _ packet: Packet) -> String {
        let wanted = packet.wanted.isEmpty ? "" : ", \(packet.wanted.count) wanted"
        return (doubts.counted("doubt") ?? (wanted.isEmpty ? "No doubts." : "No doubts")) + wanted
    }

    /// Articles that say much the same; no doubt, but worth knowing before they are read.
    private func list(_ cluster: [String], _ work: Compiling) {
        let files = cluster.map { "\n  " + work.inputs.diskPath(of: $0) }.joined()
        work.terminal.result("\(cluster.count) articles say much the same:" + files)
    }

    private func list(_ doubts: [Doubt], of file: String, _ terminal: Terminal) {
        for doubt in doubts {
            let place = doubt.line.map { "\(file):\($0)" } ?? file
            terminal.result(
                "\(place): \(doubt.code.rawValue): \(doubt.message)\n  settle it with  \(doubt.fix)"
            )
        }
    }
}
