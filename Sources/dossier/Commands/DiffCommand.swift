import ArgumentParser
import ArticleModel
import Compilation

struct DiffCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "diff",
        abstract: "Show what changed in an article between two captures of its page.",
        discussion: """
            Both pages are cleaned first, so that a change of the advertisements, of the menu or \
            of the comments is none. Words that went stand in [-…-], words that came in {+…+}.

            EXAMPLES:
              dossier diff clips/ferry-2019.html clips/ferry-2024.html
              dossier diff old.html new.html --format json
              dossier diff crawl.warc#example-org-lamps crawl.warc#example-org-lamps-2
            """)

    enum Format: String, CaseIterable, ExpressibleByArgument { case text, json }

    @Argument(help: "The older capture; - is standard input.", completion: .file())
    var older: String

    @Argument(help: "The newer capture.", completion: .file())
    var newer: String

    @Option(help: "What to write.")
    var format = Format.text

    @OptionGroup var common: CommonOptions

    func run() async throws {
        let terminal = Terminal(common)
        do throws(Diagnostic) {
            let articles = (
                try await article(older, terminal), try await article(newer, terminal)
            )
            let difference = ArticleDifference(from: articles.0, to: articles.1)
            terminal.result(try text(of: difference))
        } catch {
            throw terminal.failure([error])
        }
    }

    private func article(
        _ file: String, _ terminal: Terminal
    ) async throws(Diagnostic) -> CleanArticle {
        let article = try await DossierCompiler().onlyArticle(
            of: Inputs.input(named: file),
            open: await CaptureFolder.opener(of: [file], terminal))
        terminal.tell(article.warnings)
        return article
    }

    private func text(of difference: ArticleDifference) throws(Diagnostic) -> String {
        switch format {
        case .text: DifferenceText(difference).all
        case .json: try JSONText.text(of: difference, isPretty: true)
        }
    }
}
