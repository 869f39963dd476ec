import ArgumentParser
import ArticleModel
import Citations
import Compilation

struct CiteCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "cite",
        abstract: "Write catalogue records or formatted citations of articles.",
        discussion: """
            csl-json, bibtex, biblatex and ris are for reference managers and word processors; \
            marcxml, marc (ISO 2709), mods and dc (Dublin Core) for catalogues; schema-org is \
            JSON-LD. The records follow the order of the packet. What is not known of an article is \
            left out, or coded as unknown where the format has a code for it. The manifest's \
            catalogue: names the agency and the call numbers, kind: says what an article stands in.

            With --style, formatted citations instead, one a paragraph: house, chicago-notes, \
            chicago-author-date, apa (7th edition), mla (9th) or ieee, in the packet's language, \
            each article's own, or one of da, de, en, es, fr, nb, nn, sv.

            FILE#ID writes one passage instead, with the citation of its article: explain tells \
            the ids, and p12 is the twelfth block kept. What a dossier.yaml beside the file, or in a \
            folder around it, says of the file counts.

            EXAMPLES:
              dossier cite --format biblatex --output packet.bib
              dossier cite clips/*.html --format ris
              dossier cite dossier.yaml --format marcxml | xmllint --format -
              dossier cite --style apa --language article
              dossier cite --style chicago-notes --form note --markdown
              dossier cite clips/page.html#p12
            """)

    @Argument(
        help: "A manifest, a folder or documents; - is standard input. (default: dossier.yaml)",
        completion: .file())
    var inputs: [String] = []

    @Option(help: "The format of the records.")
    var format: CatalogueFormat = .cslJSON

    @OptionGroup(title: "Formatted citations") var citing: CitingOptions

    @Option(
        name: .shortAndLong, help: "The file to write; standard output without it.",
        completion: .file())
    var output: String?

    @OptionGroup(title: "The network") var fetching: FetchOptions
    @OptionGroup var compiling: CompilingOptions
    @OptionGroup var common: CommonOptions

    func validate() throws { try citing.validate(isOfPassage: passage != nil) }

    private var passage: PassageCiting? { inputs.count == 1 ? PassageCiting(inputs[0]) : nil }

    func run() async throws {
        if let passage {
            return try await passage.run(
                citing, common: common, compiling: compiling, fetching: fetching)
        }
        let work = try await Compiling(
            inputs, common: common, options: compiling, fetch: fetching)
        let bar = work.progressBar()
        let packet: Packet
        do throws(Diagnostic) {
            packet = try await work.compiler.assembled(
                citing.applied(to: work.inputs.manifest), open: work.open
            ) {
                bar.advance(to: $0, file: $1)
            }
            bar.clear()
            if let dossier = packet.dossier { try write(text(of: dossier), work.terminal) }
        } catch {
            bar.clear()
            throw work.terminal.failure(work.located([error]))
        }
        if common.verbose { work.terminal.tell(work.located(packet.warnings)) }
        let code = work.terminal.failure(work.located(packet.failures))
        if !packet.failures.isEmpty { throw code }
    }

    private func text(of dossier: Dossier) -> [UInt8] {
        if let text = citing.text(of: dossier) { return Array(text.utf8) }
        return dossier.records(as: format)
    }

    private func write(_ bytes: [UInt8], _ terminal: Terminal) throws(Diagnostic) {
        guard let output else { return terminal.result(bytes: bytes) }
        let folder = OutputFolder(path: Disk.folder(of: output))
        let file = OutputFile(path: Disk.name(of: output), bytes: bytes)
        for path in try folder.write([file]) { terminal.result(path) }
    }
}

extension CatalogueFormat: ExpressibleByArgument {}
