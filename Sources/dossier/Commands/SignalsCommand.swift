import ArgumentParser
import ArticleModel
import Compilation
import Extraction
import Intake

/// For those who fit the cleaner's weights: the signs in every block, one JSON line a document.
struct SignalsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "signals", abstract: "Dump what the cleaner's rules see.",
        shouldDisplay: false)

    @Argument(help: "Documents.")
    var files: [String]

    @OptionGroup var common: CommonOptions

    private struct Record: Encodable {
        struct Block: Encodable {
            let text: String
            let signals: [String: Double]
            let settled: Bool
        }

        let file: String
        let blocks: [Block]
    }

    func run() throws {
        let terminal = Terminal(common)
        let compiler = DossierCompiler()
        for file in files {
            do throws(Diagnostic) {
                let source = try compiler.intake.source(
                    named: file, bytes: try Disk.bytes(of: file).get())
                let table = try compiler.extractor.signals(of: source)
                let blocks = table.rows.map {
                    Record.Block(text: $0.text, signals: $0.signals, settled: $0.isSettled)
                }
                terminal.result(
                    try JSONText.text(of: Record(file: file, blocks: blocks), isPretty: false))
            } catch {
                terminal.tell([error])
            }
        }
    }
}
