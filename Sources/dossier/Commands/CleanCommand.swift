import ArgumentParser
import ArticleModel
import Compilation
import Extraction
import Intake

struct CleanCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "clean",
        abstract: "Write cleaned documents to standard output.",
        discussion: """
            markdown and html begin with the title and a line that says who, where and when; text \
            is the body alone; json and jsonl hold attribution and body. A container, such as a WARC, \
            gives all its pages; FILE#PAGE names one. The address of a page is a document too: with \
            --fetch it is fetched once and kept in the folder captures.

            EXAMPLES:
              dossier clean page.html
              curl -s https://example.org/page | dossier clean - --format text
              dossier clean --format jsonl clips/*.html > articles.jsonl
              dossier clean crawl.warc.gz#example-org-lamps
            """)

    @Argument(help: "Documents; - is standard input.", completion: .file())
    var files: [String]

    @Option(help: "What to write.")
    var format = ArticleFormat.markdown

    @Option(help: "The dialect of the format markdown.")
    var flavour = MarkdownFlavour.gfm

    @Option(help: ArgumentHelp("A block model to judge with instead.", visibility: .hidden))
    var model: String?

    @OptionGroup(title: "The network") var fetching: FetchOptions
    @OptionGroup var compiling: CompilingOptions
    @OptionGroup var common: CommonOptions

    func run() async throws {
        let terminal = Terminal(common)
        var compiler = DossierCompiler()
        compiler.jobs = compiling.jobs.count
        if let model {
            compiler.extractor.judge = ModelJudge(file: try Disk.bytes(of: model).get())
        }
        compiler.intake.bringsResources = false
        let open = await CaptureFolder.opener(
            of: files, fetchingWith: fetching.policy, terminal)
        var failures: [Diagnostic] = []
        let bar = ProgressBar(total: files.count, isShown: Terminal.isTerminal && !common.quiet)
        var done = 0
        await compiler.forEachArticle(of: files.map(Inputs.input), open: open) { page in
            bar.advance(to: done, file: page.name)
            do throws(Diagnostic) {
                let article = try page.result.get()
                let text = try format.text(of: article, flavour)
                terminal.result(done > 0 && !format.gap.isEmpty ? format.gap + text : text)
                done += 1
                terminal.tell(article.warnings)
                if article.attachment != nil { terminal.tell([.textNotRead(article.file)]) }
                if common.verbose { terminal.tell(article.doubtsAsWarnings) }
            } catch {
                if error.severity == .error {
                    failures.append(error)
                } else {
                    terminal.tell([error])
                }
            }
            return !(compiling.failFast && !failures.isEmpty)
        }
        bar.clear()
        if !failures.isEmpty || done == 0 { throw terminal.failure(failures) }
    }
}

extension Diagnostic {
    fileprivate static func textNotRead(_ file: String) -> Diagnostic {
        Diagnostic(
            "The text of a PDF document is not read; a packet has the document itself.", file: file,
            severity: .warning)
    }
}
