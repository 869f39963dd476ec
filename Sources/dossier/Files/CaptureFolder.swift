import Archives
import ArticleModel
import Assembly
import Compilation
import Fetching
import Intake

/// The pages of the web that the input names by their addresses, each kept as a web archive in the
/// folder `captures` beside the manifest.
struct CaptureFolder {
    private let references: [FileReference]
    /// Beside which the folder stands; empty for the current one.
    private let root: String
    /// What names the addresses; `nil` for the command line.
    private let manifest: String?
    private let terminal: Terminal

    init(_ inputs: Inputs, _ terminal: Terminal) {
        references = inputs.manifest.articles.map(\.source)
        root = inputs.folder
        manifest = inputs.hasManifest ? inputs.manifest.file : nil
        self.terminal = terminal
    }

    /// For what the command line names.
    private init(keeping references: [FileReference], _ terminal: Terminal) {
        self.references = references
        root = ""
        manifest = nil
        self.terminal = terminal
    }

    /// Fetches what is not kept yet.
    ///
    /// - Parameter policy: `nil` where nothing may be fetched.
    /// - Returns: what is still not at hand, by path, and why.
    func fetch(with policy: FetchPolicy?) async -> [String: Diagnostic] {
        let wanted = references.compactMap(Wanted.init).filter {
            !Disk.exists(Disk.joined(root, $0.path))
        }
        guard let policy, !wanted.isEmpty else { return failures(wanted) { notFetched($0) } }
        guard HTTPConnection() != nil else {
            return failures(wanted) { diagnostic(.noLibrary, $0) }
        }
        let fetcher = Fetcher(policy)
        var hosts = Dictionary(grouping: wanted, by: \.address.host).values
            .sorted { ($0.first?.line ?? 0) < ($1.first?.line ?? 0) }[...]
        return await withTaskGroup(of: [String: Diagnostic].self) { group in
            for pages in hosts.prefix(policy.limits.fetchedHosts) {
                group.addTask { await fetch(pages, fetcher) }
            }
            hosts = hosts.dropFirst(policy.limits.fetchedHosts)
            var missing: [String: Diagnostic] = [:]
            while let failures = await group.next() {
                missing.merge(failures) { first, _ in first }
                if let pages = hosts.popFirst() {
                    group.addTask { await fetch(pages, fetcher) }
                }
            }
            return missing
        }
    }

    /// Opens what the arguments of a command name, addresses of pages among them; without a policy
    /// nothing is fetched.
    static func opener(
        of arguments: [String], fetchingWith policy: FetchPolicy? = nil, _ terminal: Terminal
    ) async -> FileOpener {
        let folder = CaptureFolder(keeping: arguments.map(Inputs.reference), terminal)
        let missing = await folder.fetch(with: policy)
        return { path in missing[path].map { .failure($0) } ?? Disk.file(at: path) }
    }

    /// A page that is named by its address.
    private struct Wanted: Sendable {
        let path: String
        let line: Int
        let address: WebAddress

        init?(_ reference: FileReference) {
            guard let address = reference.address.flatMap({ WebAddress($0) }) else { return nil }
            path = reference.path
            line = reference.line
            self.address = address
        }
    }
}

extension CaptureFolder {
    /// Fetches pages of one host, one after the other, and keeps each as soon as it is there.
    private func fetch(_ pages: [Wanted], _ fetcher: Fetcher) async -> [String: Diagnostic] {
        guard let connection = HTTPConnection() else {
            return failures(pages) { diagnostic(.noLibrary, $0) }
        }
        var missing: [String: Diagnostic] = [:]
        for page in pages {
            do throws(FetchFailure) {
                var capture = try await fetcher.page(at: page.address, over: connection)
                let addresses = await pictures(of: capture, page)
                capture.exchanges += await fetcher.pictures(at: addresses, over: connection)
                missing[page.path] = keep(capture, of: page)
            } catch {
                missing[page.path] = diagnostic(error, page)
            }
        }
        return missing
    }

    /// The pictures that the article of a page shows.
    private func pictures(of capture: WebCapture, _ page: Wanted) async -> [WebAddress] {
        guard let file = try? Self.writer.file(of: capture) else { return [] }
        var compiler = DossierCompiler()
        compiler.intake.bringsResources = false
        var addresses: [WebAddress] = []
        let input = ArticleInput(path: page.path)
        await compiler.forEachArticle(of: [input], open: { _ in .success(InputFile(file)) }) {
            if case .success(let article) = $0.result { addresses += article.pictureAddresses }
            return true
        }
        return addresses
    }

    /// `nil` when it is written.
    private func keep(_ capture: WebCapture, of page: Wanted) -> Diagnostic? {
        do {
            let file = OutputFile(
                path: Disk.name(of: page.path), bytes: try Self.writer.file(of: capture))
            let folder = OutputFolder(path: Disk.joined(root, Disk.folder(of: page.path)))
            let paths = try folder.write([file])
            let pictures = capture.exchanges.filter {
                $0.mediaType.hasPrefix("image/") && $0.isSuccess
            }
            let count = pictures.count.counted("picture").map { " with \($0)" } ?? ""
            terminal.say("fetched: \(page.address.text)\(count): \(paths.joined())")
            return nil
        } catch let diagnostic as Diagnostic {
            return diagnostic
        } catch {
            return .unwritable(page.path, error)
        }
    }

    private static let writer = WARCWriter(software: "\(Tool.name)/\(Tool.version)")

    private func failures(
        _ pages: [Wanted], _ failure: (Wanted) -> Diagnostic
    ) -> [String: Diagnostic] {
        Dictionary(pages.map { ($0.path, failure($0)) }, uniquingKeysWith: { first, _ in first })
    }

    private func diagnostic(_ failure: FetchFailure, _ page: Wanted) -> Diagnostic {
        failure.diagnostic(
            of: page.address.text, file: manifest ?? Self.commandLine,
            line: manifest.map { _ in page.line })
    }

    private func notFetched(_ page: Wanted) -> Diagnostic {
        Diagnostic(
            "“\(page.address.text)” has not been fetched yet.", file: manifest ?? Self.commandLine,
            line: manifest.map { _ in page.line },
            hint: "Say --fetch to have it fetched once and kept in \(CapturePath.folder).")
    }

    private static let commandLine = "command line"
}
