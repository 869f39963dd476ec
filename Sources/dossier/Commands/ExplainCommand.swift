import ArgumentParser
import ArticleModel
import Compilation
import Extraction
import Intake

struct ExplainCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain",
        abstract:
            "Show what was kept of a document, what was removed, and where each field is from.",
        discussion: """
            Every block has an id: a manifest puts a removed one back with restore: [ID], and takes \
            a kept one out with remove: [ID]. Long texts are cut; --verbose shows them whole. Of a \
            container every page is explained; FILE#PAGE names one. What a dossier.yaml beside the \
            file, or in a folder around it, says of the file counts.

            EXAMPLES:
              dossier explain clips/page.html
              dossier explain clips/page.html published
              dossier explain clips/page.html --format json
            """)

    enum Format: String, CaseIterable, ExpressibleByArgument { case text, json }

    @Argument(help: "A document; - is standard input.", completion: .file())
    var file: String

    @Argument(
        help: "Only this field: title, authors, published …",
        completion: .list(LedgerText.fieldNames))
    var field: String?

    @Option(help: "What to write.")
    var format = Format.text

    @OptionGroup var common: CommonOptions

    func validate() throws {
        if let field, !LedgerText.fieldNames.contains(field) {
            throw ValidationError(Self.unknownField(field))
        }
    }

    func run() async throws {
        let work = try await Compiling(document: file, common: common)
        var compiler = work.compiler
        compiler.extractor.isExplaining = true
        compiler.intake.bringsResources = false
        compiler.pictures = nil
        let packet = await compiler.articles(of: work.inputs.manifest, open: work.open)
        work.terminal.tell(work.located(packet.warnings))
        let articles = work.articles(of: packet).map { article in
            var located = article
            located.file = work.inputs.diskPath(of: article.file)
            return located
        }
        do throws(Diagnostic) {
            for (index, article) in articles.enumerated() {
                work.terminal.result((index > 0 ? "\n" : "") + (try text(of: article)))
            }
        } catch {
            throw work.terminal.failure([error])
        }
        let code = work.terminal.failure(work.located(packet.failures))
        if !packet.failures.isEmpty || articles.isEmpty { throw code }
    }

    private func text(of article: CleanArticle) throws(Diagnostic) -> String {
        let ledgers = LedgerText(article, isWhole: common.verbose)
        return switch (format, field) {
        case (.text, nil): ledgers.all
        case (.text, let field?): ledgers.text(of: field)
        case (.json, nil): try JSONText.text(of: Explanation(of: article), isPretty: true)
        case (.json, let field?): try JSONText.text(of: ledgers.row(of: field), isPretty: true)
        }
    }

    private static func unknownField(_ field: String) -> String {
        let names = LedgerText.fieldNames
        let hint =
            field.nearest(among: names).map { "Did you mean “\($0)”?" }
            ?? "The fields are \(names.joined(separator: ", "))."
        return "There is no field “\(field)”. \(hint)"
    }
}
