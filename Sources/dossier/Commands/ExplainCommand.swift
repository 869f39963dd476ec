import ArgumentParser
import ArticleModel
import Compilation

struct ExplainCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain",
        abstract:
            "Show what was kept of a document, what was removed and why, and where each field comes from.",
        discussion: """
            Every removed block has an id; a manifest puts it back with restore: [ID].

            EXAMPLES:
              dossier explain clips/page.html
              dossier explain clips/page.html published
              dossier explain clips/page.html --format json
            """)

    enum Format: String, CaseIterable, ExpressibleByArgument { case text, json }

    @Argument(help: "A document; - is standard input.", completion: .file())
    var file: String

    @Argument(help: "Only this field: title, authors, published …")
    var field: String?

    @Option(help: "text or json.")
    var format = Format.text

    @OptionGroup var common: CommonOptions

    func run() async throws {
        let terminal = Terminal(common)
        let article: CleanArticle
        do throws(Diagnostic) {
            let bytes = try (file == "-" ? Disk.standardInput() : Disk.bytes(of: file)).get()
            article = try DossierCompiler().article(named: file, bytes: bytes)
        } catch {
            throw terminal.failure([error])
        }
        terminal.tell(article.warnings)
        if format == .json {
            terminal.result(JSONText.text(of: Explanation(of: article), isPretty: true))
            return
        }
        guard let field else { return terminal.result(LedgerText(article).whole) }
        guard let text = LedgerText(article).field(field) else {
            throw terminal.failure([.unknownField(field, known: LedgerText.fieldNames)])
        }
        terminal.result(text)
    }
}

extension Diagnostic {
    static func unknownField(_ field: String, known: [String]) -> Diagnostic {
        Diagnostic(
            "There is no field “\(field)”.", file: "dossier explain",
            hint: "The fields are \(known.joined(separator: ", ")).", kind: .usage)
    }
}
