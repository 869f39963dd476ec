import ArgumentParser
import ArticleModel
import Compilation
import Extraction

struct ExplainCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain",
        abstract:
            "Show what was kept of a document, what was removed, and where each field is from.",
        discussion: """
            Every block has an id: a manifest puts a removed one back with restore: [ID], and takes \
            a kept one out with remove: [ID]. Long texts are cut; --verbose shows them whole.

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
        let terminal = Terminal(common)
        do throws(Diagnostic) {
            let bytes = try Disk.bytes(of: file).get()
            var compiler = DossierCompiler()
            compiler.extractor.isExplaining = true
            let article = try compiler.article(
                named: file, bytes: bytes, sidecars: Inputs.sidecars(beside: file),
                read: Disk.bytes)
            terminal.tell(article.warnings)
            terminal.result(try text(of: article))
        } catch {
            throw terminal.failure([error])
        }
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
