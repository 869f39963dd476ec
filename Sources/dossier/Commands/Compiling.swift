import ArgumentParser
import ArticleCaching
import ArticleModel
import Assembly
import Compilation
import Foundation

/// What the commands that compile a manifest have in common: inputs, reading, progress, and how it
/// ends.
struct Compiling {
    let inputs: Inputs
    let terminal: Terminal
    let compiler: DossierCompiler
    /// What `SOURCE_DATE_EPOCH` says.
    let buildDate: PartialDate?
    /// Why pages of the web are not at hand, by the paths where they would be kept.
    private let missing: [String: Diagnostic]

    /// Reads the manifest, or makes one of a folder or of documents.
    ///
    /// - Parameters:
    ///   - arguments: a manifest, a folder or documents.
    ///   - document: instead of them one document, of which a manifest around it may say more.
    ///   - output: the folder editions go to.
    ///   - common: what every command understands.
    ///   - options: how to compile; `nil` for one thing at a time.
    ///   - fetch: whether pages of the web are fetched.
    ///   - cache: remembers articles between runs.
    /// - Throws: `ExitCode` after telling what is wrong.
    init(
        _ arguments: [String] = [], document: String? = nil,
        output: String = OutputFolder.defaultPath, common: CommonOptions,
        options: CompilingOptions? = nil, fetch: FetchOptions? = nil, cache: ArticleCache? = nil
    ) async throws {
        terminal = Terminal(common)
        var compiler = DossierCompiler()
        compiler.cache = cache
        compiler.jobs = options?.jobs.count ?? 1
        compiler.stopsAtFirstFailure = options?.failFast ?? false
        do throws(InputErrors) {
            buildDate = try Self.buildDate()
            compiler.assembler = Assembler(buildDate: buildDate)
            if let document {
                inputs = try Inputs.document(document)
            } else {
                inputs = try Inputs.named(arguments, output: output)
            }
            for line in inputs.passedOver { terminal.say(line) }
        } catch {
            throw terminal.failure(error.diagnostics)
        }
        compiler.pictures = PictureGathering(
            neighbourhood: DiskNeighbourhood(root: inputs.folder))
        self.compiler = compiler
        missing = await CaptureFolder(inputs, terminal).fetch(with: fetch?.policy)
    }

    /// Opens a file the manifest names.
    var open: FileOpener {
        let folder = inputs.folder
        let missing = missing
        return { path in
            missing[path].map { .failure($0) } ?? Disk.file(at: Disk.joined(folder, path))
        }
    }

    /// The bytes of a file the manifest names.
    var read: ByteReader {
        let folder = inputs.folder
        return { path in Disk.bytes(of: Disk.joined(folder, path)) }
    }

    /// Rows of the lists that no article belongs to, as a person reads them.
    func lines(forWanted entries: [BibliographyEntry]) -> [String] {
        entries.map { entry in
            let place = "\(inputs.diskPath(of: entry.place.list)):\(entry.place.line)"
            let address = entry.url.flatMap { $0 == entry.name ? nil : " <\($0)>" } ?? ""
            return "\(place): wanted: \(entry.name)\(address)"
        }
    }

    func progressBar() -> ProgressBar {
        ProgressBar(
            total: inputs.manifest.articles.count,
            isShown: Terminal.isTerminal && !terminal.options.quiet)
    }

    /// What was compiled, in the manifest's order.
    func articles(of packet: Packet) -> [CleanArticle] {
        packet.manifest.articles.compactMap { packet.articles[$0.source.path] }
    }

    /// How a hint sends the user to the ledgers of a document.
    private static let explain = "Run: dossier explain "

    /// Diagnostics as the user should read them: paths as seen from where the command was given.
    func located(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
        let sources = inputs.manifest.articles.map(\.source.file)
        let intros = inputs.manifest.parts.compactMap(\.intro?.path)
        let lists = inputs.manifest.metadata.map(\.path)
        let sidecars = inputs.manifest.articles.flatMap(\.sidecars)
        let cover = [inputs.manifest.cover?.path].compactMap { $0 }
        let files = Set(sources + intros + lists + sidecars + cover)
        func diskPath(_ path: String) -> String? {
            // A page of a container is named behind the container's path.
            let marks = path.indices.filter { path[$0] == "#" } + [path.endIndex]
            let isOurs = marks.contains { files.contains(String(path[..<$0])) }
            return isOurs ? inputs.diskPath(of: path) : nil
        }
        return diagnostics.map { diagnostic in
            var located = diagnostic
            located.file = diskPath(diagnostic.file) ?? diagnostic.file
            if let hint = diagnostic.hint, hint.hasPrefix(Self.explain),
                let path = diskPath(String(hint.dropFirst(Self.explain.count)))
            {
                located.hint = Self.explain + path
            }
            return located
        }
    }

    /// Source: reproducible-builds.org/specs/source-date-epoch.
    private static func buildDate() throws(InputErrors) -> PartialDate? {
        let name = "SOURCE_DATE_EPOCH"
        guard let text = ProcessInfo.processInfo.environment[name], !text.isEmpty else {
            return nil
        }
        if let date = PartialDate(sourceDateEpoch: text) { return date }
        throw InputErrors([.noEpoch(text, variable: name)])
    }
}

extension Diagnostic {
    static func noEpoch(_ text: String, variable: String) -> Diagnostic {
        Diagnostic(
            "“\(text)” is no time.", file: variable,
            hint: "Give seconds since 1970, or unset the variable.", kind: .usage)
    }
}
