import ArgumentParser
import ArticleModel
import Compilation
import Foundation

struct CleanCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "clean",
        abstract: "Write one cleaned document, or many as JSON lines, to standard output.",
        discussion: """
            EXAMPLES:
              dossier clean page.html
              curl -s https://example.org/page | dossier clean - --format text
              dossier clean --format jsonl clips/*.html > articles.jsonl
            """)

    @Argument(help: "Documents; - is standard input.", completion: .file())
    var files: [String]

    @Option(help: "\(ArticleFormat.list).")
    var format = ArticleFormat.markdown

    @OptionGroup var compiling: CompilingOptions
    @OptionGroup var common: CommonOptions

    func run() async throws {
        let terminal = Terminal(common)
        var compiler = DossierCompiler()
        compiler.jobs = compiling.jobCount
        var failures: [Diagnostic] = []
        let bar = ProgressBar(total: files.count, isShown: Terminal.isTerminal && !common.quiet)
        var done = 0
        await compiler.forEachArticle(
            of: files.map { ArticleInput(path: $0) },
            read: { $0 == "-" ? Disk.standardInput() : Disk.bytes(of: $0) }
        ) { input, result in
            done += 1
            bar.advance(to: done, file: input.path)
            switch result {
            case .success(let article):
                terminal.result(format.text(of: article))
                if common.verbose { terminal.tell(article.warnings) }
            case .failure(let failure):
                failures.append(failure)
            }
            return !(compiling.failFast && !failures.isEmpty)
        }
        bar.clear()
        if !failures.isEmpty { throw terminal.failure(failures) }
    }
}
