import ArgumentParser
import ArticleModel
import Assembly
import Compilation
import Templating

struct BuildCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "build",
        abstract: "Compile a packet: Markdown and EPUB.",
        discussion: """
            Prints the files written. Doubts (a missing author, dates that contradict each other) \
            and warnings are counted at the end; dossier check lists them.

            EXAMPLE:
              dossier build clips/*.html --title "Wooden boats" --output Packets
            """)

    @Argument(
        help: "A manifest, a folder or documents (default: dossier.yaml).",
        completion: .file())
    var inputs: [String] = []

    @Option(name: .shortAndLong, help: "The folder to write to.", completion: .directory)
    var output = "Output"

    @Option(help: "Write only this format (\(EditionFormat.list)); may be given twice.")
    var format: [EditionFormat] = []

    @Option(help: "The packet's title.")
    var title: String?

    @OptionGroup var compiling: CompilingOptions
    @OptionGroup var common: CommonOptions

    func run() async throws {
        let work = try Compiling(inputs, output: output, common: common, options: compiling)
        var manifest = work.inputs.manifest
        if let title { manifest.title = title }
        if !format.isEmpty { manifest.formats = format }
        let bar = work.progressBar()
        let packet: Packet
        let written: [String]
        do throws(Diagnostic) {
            let templates = try TemplateFolder(work.inputs).templates()
            packet = try await work.compiler.packet(
                from: manifest, templates: templates, read: work.read
            ) { bar.advance(to: $0, file: $1) }
            bar.clear()
            written = try OutputFolder(path: output).write(packet.files)
        } catch {
            bar.clear()
            throw work.terminal.failure(work.located([error]))
        }
        for path in written { work.terminal.result(path) }
        report(packet, work)
        if !packet.failures.isEmpty { throw ExitCode(packet.failures.map(\.exitCode).max() ?? 1) }
    }

    private func report(_ packet: Packet, _ work: Compiling) {
        work.terminal.tell(work.located(packet.failures))
        if common.verbose { work.terminal.tell(work.located(packet.warnings)) }
        let doubts = packet.articles.values.reduce(0) { $0 + $1.doubts.count }
        let counts = [
            (packet.articles.count, "article", "articles"),
            (packet.failures.count, "failure", "failures"),
            (doubts, "doubt", "doubts"), (packet.warnings.count, "warning", "warnings"),
        ].filter { $0.0 > 0 }.map { "\($0.0) \($0.0 == 1 ? $0.1 : $0.2)" }
        let hint = doubts > 0 ? " (see: dossier check)" : ""
        work.terminal.say(counts.joined(separator: ", ") + hint)
    }
}

extension EditionFormat: ExpressibleByArgument {
    static var list: String { allCases.map(\.rawValue).joined(separator: ", ") }
}
