import ArgumentParser
import ArticleModel
import Assembly
import Compilation

struct CheckCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "List every doubt, with the line of the manifest that would settle it.",
        discussion: """
            EXAMPLE:
              dossier check dossier.yaml --strict
            """)

    @Argument(
        help: "A manifest, a folder or documents (default: dossier.yaml).",
        completion: .file())
    var inputs: [String] = []

    @Flag(help: "Exit with 2 when there is any doubt.")
    var strict = false

    @OptionGroup var compiling: CompilingOptions
    @OptionGroup var common: CommonOptions

    func run() async throws {
        let work = try Compiling(inputs, output: "Output", common: common, options: compiling)
        let bar = work.progressBar()
        let packet = await work.compiler.articles(of: work.inputs.manifest, read: work.read) {
            bar.advance(to: $0, file: $1)
        }
        bar.clear()
        var count = 0
        for listed in work.inputs.manifest.articles {
            guard let article = packet.articles[listed.source.path] else { continue }
            count += article.doubts.count
            list(article.doubts, of: work.inputs.diskPath(of: listed.source.path), work.terminal)
        }
        work.terminal.tell(work.located(packet.warnings))
        work.terminal.say(count == 0 ? "No doubts." : "\(count) \(count == 1 ? "doubt" : "doubts")")
        if !packet.failures.isEmpty { throw work.terminal.failure(work.located(packet.failures)) }
        if strict, count > 0 { throw ExitCode(2) }
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
