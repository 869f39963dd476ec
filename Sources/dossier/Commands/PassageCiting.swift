import ArticleModel
import Assembly
import Compilation

/// Cites one passage of a document: `dossier cite clips/norway.html#p3f9a2c`.
struct PassageCiting {
    let file: String
    /// The passage's id or place: `p3f9a2c`, `p12`.
    let passage: String

    /// - Returns: `nil` for an argument that names no passage, and for a file with `#` in its name.
    init?(_ argument: String) {
        guard let mark = argument.lastIndex(of: "#"), !Disk.exists(argument) else { return nil }
        file = String(argument[..<mark])
        passage = String(argument[argument.index(after: mark)...])
    }

    /// Writes the passage and its citation to standard output.
    ///
    /// - Parameters:
    ///   - citing: the style, and whether a quotation in Markdown or plain text.
    ///   - common: what every command understands.
    ///   - compiling: how to compile.
    ///   - fetching: whether a page of the web is fetched.
    /// - Throws: `ExitCode` after telling what is wrong.
    func run(
        _ citing: CitingOptions, common: CommonOptions, compiling: CompilingOptions,
        fetching: FetchOptions
    ) async throws {
        let work = try await Compiling(
            document: file, common: common, options: compiling, fetch: fetching)
        do throws(Diagnostic) {
            let manifest = citing.applied(to: work.inputs.manifest)
            let article = try await article(of: manifest, in: work)
            let cited = try CitedPassage(passage, of: article, file: file)
            work.terminal.result(
                citing.markdown ? cited.markdown(file: file) : cited.plainText(file: file))
        } catch {
            throw work.terminal.failure(work.located([error]))
        }
    }

    private func article(
        of manifest: Manifest, in work: Compiling
    ) async throws(Diagnostic) -> DossierArticle {
        let packet = try await work.compiler.assembled(manifest, open: work.open)
        if let failure = packet.failures.first { throw failure }
        guard let article = packet.dossier?.articles.first, packet.articles.count == 1 else {
            throw .noSingleDocument(file)
        }
        return article
    }
}

extension Diagnostic {
    static func noSingleDocument(_ file: String) -> Diagnostic {
        Diagnostic(
            "A passage is of one document; this is several.", file: file,
            hint: "Name the document: dossier cite clips/page.html#p12", kind: .usage)
    }
}
