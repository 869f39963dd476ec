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

            A file of metadata beside a document (FILE.yaml) is read with it; a manifest names \
            bibliographies and reading lists for all (metadata: [zotero.json, pocket.csv]). Their \
            rows that no article belongs to are told as wanted.

            Beside a manifest, a build without failures writes a lock (dossier.lock): the digests \
            of every source and its text, what was chosen for its attribution, and what was \
            removed. With --locked nothing is written when any of it would change, and each \
            change is told. A folder or documents have no lock.

            Cleaned articles are remembered, and how each edition writes them, so that the next build \
            works only on what has changed. \
            The folder is $DOSSIER_CACHE, else dossier in the folder for caches; deleting it does \
            no harm.

            A document may be a container: MHTML, WARC, WACZ, a letter, a feed, a ZIP archive … Each \
            page in it is an article; FILE#PAGE names one alone. The text of a PDF document is not \
            read: it is cited, and attached to the book and to a folder of Markdown.

            An article may be named by the address of its page, in the manifest or here. With \
            --fetch the page and the pictures of its article are fetched once and kept in the folder \
            captures, beside the manifest or in the current folder; every later build reads them \
            there. Without --fetch nothing ever goes to the network. With it, robots.txt is \
            obeyed, and addresses that are not public are refused, save those of hosts named by \
            --fetch-from.

            EXAMPLES:
              dossier build
              dossier build clips/*.html --title "Wooden boats" --output Packets
              dossier build --format markdown --flavour obsidian --layout folder -o Vault
              dossier build --locked
              dossier build https://example.org/lamps --fetch
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

    @Flag(help: "Refuse to build when anything differs from the lock.")
    var locked = false

    @OptionGroup var compiling: CompilingOptions
    @OptionGroup(title: "The network") var fetching: FetchOptions
    @OptionGroup var caching: CacheOptions
    @OptionGroup var common: CommonOptions

    func run() async throws {
        let work = try await Compiling(
            inputs, output: output, common: common, options: compiling, fetch: fetching,
            cache: caching.cache)
        var manifest = work.inputs.manifest
        if let title { manifest.title = title }
        if let flavour { manifest.markdown.flavour = flavour }
        if let layout { manifest.markdown.layout = layout }
        if !format.isEmpty { manifest.formats = EditionFormat.allCases.filter(format.contains) }
        let bar = work.progressBar()
        let packet: Packet
        let lock: Lock?
        let changes: [Diagnostic]
        do throws(Diagnostic) {
            try OutputFolder(path: output).requireUsable()
            if locked { try work.requireLock() }
            packet = try await work.compiler.packet(
                from: manifest, templates: try TemplateFolder(work.inputs).templates(),
                open: work.open
            ) { bar.advance(to: $0, file: $1) }
            bar.clear()
            lock = packet.failures.isEmpty ? try work.lock(of: packet) : nil
            changes = locked ? try work.changes(since: lock) : []
            if changes.isEmpty, !locked || packet.failures.isEmpty {
                let written = try EditionFolder(path: output).write(packet.files)
                for path in written.paths { work.terminal.result(path) }
                work.terminal.tell(written.warnings)
            }
        } catch {
            bar.clear()
            throw work.terminal.failure(work.located([error]))
        }
        let failures = packet.failures + changes
        let code = work.terminal.failure(work.located(failures))
        if failures.isEmpty, !locked { work.write(lock) }
        report(packet, work, isWritten: !packet.files.isEmpty && !(locked && !failures.isEmpty))
        if !failures.isEmpty || packet.articles.isEmpty { throw code }
    }

    /// How many wanted rows are told; the export of a service has thousands.
    private static let listedWanted = 10

    private func report(_ packet: Packet, _ work: Compiling, isWritten: Bool) {
        let doubts = work.articles(of: packet).flatMap(\.doubtsAsWarnings)
        let isTold = common.verbose || packet.articles.isEmpty
        if isTold { work.terminal.tell(work.located(doubts + packet.warnings)) }
        let wanted = work.lines(forWanted: packet.wanted)
        for line in common.verbose ? wanted : Array(wanted.prefix(Self.listedWanted)) {
            work.terminal.say(line)
        }
        let counts = [
            packet.articles.count.counted("article"), packet.failures.count.counted("failure"),
            doubts.count.counted("doubt"), packet.warnings.count.counted("warning"),
            wanted.isEmpty ? nil : "\(wanted.count) wanted",
        ].compactMap { $0 }.joined(separator: ", ")
        let isListed = common.verbose || wanted.count <= Self.listedWanted
        let isSettled = isTold || doubts.count + packet.warnings.count == 0 && isListed
        let command = (["dossier check"] + inputs.prefix(1) + (inputs.count > 1 ? ["…"] : []))
            .joined(separator: " ")
        work.terminal.say(counts + (isSettled ? "" : " (see: \(command))"))
        if !isWritten { work.terminal.say("Nothing was written.") }
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
