import ArgumentParser
import ArticleModel
import Assembly
import Compilation

struct BuildCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "build",
        abstract: "Compile a packet: Markdown and EPUB.",
        discussion: """
            Prints the files written. Doubts (a missing author, dates that contradict each other) \
            and warnings are counted at the end; dossier check lists them. A document that cannot \
            be read is reported and left out, and the exit code is 1; with --fail-fast nothing is \
            written then.

            A document may be a container: MHTML, WARC, WACZ, a letter, a feed, a ZIP archive … Each \
            page in it is an article; FILE#PAGE names one alone.

            EXAMPLES:
              dossier build
              dossier build clips/*.html --title "Wooden boats" --output Packets
            """)

    @Argument(
        help: "A manifest, a folder or documents; - is standard input. (default: dossier.yaml)",
        completion: .file())
    var inputs: [String] = []

    @Option(name: .shortAndLong, help: "The folder to write to.", completion: .directory)
    var output = OutputFolder.defaultPath

    @Option(help: "Write only this format; may be given twice.")
    var format: [EditionFormat] = []

    @Option(help: "The packet's title.")
    var title: String?

    @OptionGroup var compiling: CompilingOptions
    @OptionGroup var common: CommonOptions

    func run() async throws {
        let work = try Compiling(inputs, output: output, common: common, options: compiling)
        var manifest = work.inputs.manifest
        if let title { manifest.title = title }
        if !format.isEmpty { manifest.formats = EditionFormat.allCases.filter(format.contains) }
        let bar = work.progressBar()
        let packet: Packet
        do throws(Diagnostic) {
            let folder = OutputFolder(path: output)
            try folder.requireUsable()
            packet = try await work.compiler.packet(
                from: manifest, templates: try TemplateFolder(work.inputs).templates(),
                open: work.open
            ) { bar.advance(to: $0, file: $1) }
            bar.clear()
            for path in try folder.write(packet.files) { work.terminal.result(path) }
        } catch {
            bar.clear()
            throw work.terminal.failure(work.located([error]))
        }
        let code = work.terminal.failure(work.located(packet.failures))
        report(packet, work)
        if !packet.failures.isEmpty || packet.articles.isEmpty { throw code }
    }

    private func report(_ packet: Packet, _ work: Compiling) {
        let doubts = work.articles(of: packet).flatMap(\.doubtsAsWarnings)
        let isTold = common.verbose || packet.articles.isEmpty
        if isTold { work.terminal.tell(work.located(doubts + packet.warnings)) }
        let counts = [
            packet.articles.count.counted("article"), packet.failures.count.counted("failure"),
            doubts.count.counted("doubt"), packet.warnings.count.counted("warning"),
        ].compactMap { $0 }.joined(separator: ", ")
        let isSettled = doubts.count + packet.warnings.count == 0 || isTold
        let command = (["dossier check"] + inputs.prefix(1) + (inputs.count > 1 ? ["…"] : []))
            .joined(separator: " ")
        work.terminal.say(counts + (isSettled ? "" : " (see: \(command))"))
        if packet.files.isEmpty { work.terminal.say("Nothing was written.") }
    }
}

extension EditionFormat: ExpressibleByArgument {}

extension Int {
    /// `1 doubt`, `2 doubts`; `nil` for none.
    func counted(_ noun: String) -> String? {
        self == 0 ? nil : "\(self) \(noun)\(self == 1 ? "" : "s")"
    }
}

extension CleanArticle {
    var doubtsAsWarnings: [Diagnostic] {
        doubts.map {
            Diagnostic(
                $0.message, file: file, line: $0.line, hint: "Settle it with: \($0.fix)",
                severity: .warning)
        }
    }
}
