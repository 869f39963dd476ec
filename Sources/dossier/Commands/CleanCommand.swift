import ArgumentParser
import ArticleModel
import Compilation
import Extraction

struct CleanCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "clean",
        abstract: "Write cleaned documents to standard output.",
        discussion: """
            markdown and html begin with the title and a line that says who, where and when; text \
            is the body alone; json and jsonl hold attribution and body.

            EXAMPLES:
              dossier clean page.html
              curl -s https://example.org/page | dossier clean - --format text
              dossier clean --format jsonl clips/*.html > articles.jsonl
            """)

    @Argument(help: "Documents; - is standard input.", completion: .file())
    var files: [String]

    @Option(help: "What to write.")
    var format = ArticleFormat.markdown

    @Option(help: ArgumentHelp("A block model to judge with instead.", visibility: .hidden))
    var model: String?

    @OptionGroup var compiling: CompilingOptions
    @OptionGroup var common: CommonOptions

    func run() async throws {
        let terminal = Terminal(common)
        var compiler = DossierCompiler()
        compiler.jobs = compiling.jobs.count
        if let model {
            compiler.extractor.judge = ModelJudge(file: try Disk.bytes(of: model).get())
        }
        var failures: [Diagnostic] = []
        let bar = ProgressBar(total: files.count, isShown: Terminal.isTerminal && !common.quiet)
        var done = 0
        await compiler.forEachArticle(
            of: files.map { ArticleInput(path: $0, sidecars: Inputs.sidecars(beside: $0)) },
            read: Disk.bytes
        ) { input, result in
            done += 1
            bar.advance(to: done, file: input.path)
            do throws(Diagnostic) {
                let article = try result.get()
                terminal.result(
                    try format.text(of: article) + (done < files.count ? format.gap : ""))
                terminal.tell(article.warnings)
                if common.verbose { terminal.tell(article.doubtsAsWarnings) }
            } catch {
                failures.append(error)
            }
            return !(compiling.failFast && !failures.isEmpty)
        }
        bar.clear()
        if !failures.isEmpty { throw terminal.failure(failures) }
    }
}
