import ArgumentParser
import ArticleModel
import Assembly
import Compilation

struct BuildCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "build",
        abstract: "Compile a packet: EPUB, Markdown, a page of HTML.",
        discussion: """
            Prints the files written. Doubts (a missing author, dates that contradict each other) \
            and warnings are counted at the end; dossier check lists them. A document that cannot \
            be read is reported and left out, and the exit code is 1; with --fail-fast nothing is \
            written then.

            EXAMPLES:
              dossier build
              dossier build clips/*.html --title "Wooden boats" --output Packets
              dossier build --format markdown --flavour obsidian --layout folder -o Vault
            """)

    @Argument(
        help: "A manifest, a folder or documents; - is standard input. (default: dossier.yaml)",
        completion: .file())
    var inputs: [String] = []

    @Option(name: .shortAndLong, help: "The folder to write to.", completion: .directory)
    var output = OutputFolder.defaultPath

    @Option(help: "Write only this format; may be given more than once (default: epub, markdown).")
    var format: [EditionFormat] = []

    @Option(help: "The dialect of the Markdown.")
    var flavour: MarkdownFlavour?

    @Option(help: "One Markdown file, or a folder with a file an article.")
    var layout: MarkdownLayout?

    @Option(help: "The packet's title.")
    var title: String?

    @OptionGroup var compiling: CompilingOptions
    @OptionGroup var common: CommonOptions

    func run() async throws {
        let work = try Compiling(inputs, output: output, common: common, options: compiling)
        var manifest = work.inputs.manifest
        if let title { manifest.title = title }
        if let flavour { manifest.markdown.flavour = flavour }
        if let layout { manifest.markdown.layout = layout }
        if !format.isEmpty { manifest.formats = EditionFormat.allCases.filter(format.contains) }
        let bar = work.progressBar()
        let packet: Packet
        do throws(Diagnostic) {
            try OutputFolder(path: output).requireUsable()
            packet = try await work.compiler.packet(
                from: manifest, templates: try TemplateFolder(work.inputs).templates(),
                read: work.read
            ) { bar.advance(to: $0, file: $1) }
            bar.clear()
            let written = try EditionFolder(path: output).write(packet.files)
            for path in written.paths { work.terminal.result(path) }
            work.terminal.tell(written.warnings)
        } catch {
            bar.clear()
            throw work.terminal.failure(work.located([error]))
        }
        let code = work.terminal.failure(work.located(packet.failures))
        report(packet, work)
        if !packet.failures.isEmpty { throw code }
    }

    private func report(_ packet: Packet, _ work: Compiling) {
        let doubts = work.articles(of: packet).flatMap(\.doubtsAsWarnings)
        if common.verbose { work.terminal.tell(work.located(doubts + packet.warnings)) }
        let counts = [
            packet.articles.count.counted("article"), packet.failures.count.counted("failure"),
            doubts.count.counted("doubt"), packet.warnings.count.counted("warning"),
        ].compactMap { $0 }.joined(separator: ", ")
        let isSettled = doubts.count + packet.warnings.count == 0 || common.verbose
        let command = (["dossier check"] + inputs.prefix(1) + (inputs.count > 1 ? ["…"] : []))
            .joined(separator: " ")
        work.terminal.say(counts + (isSettled ? "" : " (see: \(command))"))
        if packet.files.isEmpty { work.terminal.say("Nothing was written.") }
    }
}

extension EditionFormat: ExpressibleByArgument {}
extension MarkdownFlavour: ExpressibleByArgument {}
extension MarkdownLayout: ExpressibleByArgument {}

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
