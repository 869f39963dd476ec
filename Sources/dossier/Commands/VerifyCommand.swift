import ArgumentParser
import ArticleModel
import Compilation

struct VerifyCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify",
        abstract: "Compare an EPUB with the sources it was made from.",
        discussion: """
            Recomputes the SHA-256 of every source, and of every file in the book, and compares \
            them with those in the book (META-INF/dossier.json). Sources are looked for by their \
            paths in the manifest's folder: in the folder named with --sources, else in the \
            book's folder, in the one above it and in the current one. Of a source whose bytes \
            differ it is said whether its article still has the same text. Exits with 1 when \
            anything differs or is missing.

            EXAMPLES:
              dossier verify Output/wooden-boats.epub
              dossier verify wooden-boats.epub --sources boats
            """)

    @Argument(help: "An EPUB that dossier built.", completion: .file(extensions: ["epub"]))
    var book: String

    @Option(help: "The folder of the manifest.", completion: .directory)
    var sources: String?

    @OptionGroup var common: CommonOptions

    func run() throws {
        let terminal = Terminal(common)
        let faults: [Diagnostic]
        do throws(Diagnostic) {
            let verification = try EditionVerification(
                of: try Disk.bytes(of: book).get(), named: book, compiler: DossierCompiler(),
                find: source, read: Disk.bytes)
            faults = verification.faults
            if faults.isEmpty { terminal.say(Self.summary(of: verification)) }
        } catch {
            throw terminal.failure([error])
        }
        if !faults.isEmpty { throw terminal.failure(faults) }
    }

    /// A path in a book is untrusted: it leads nowhere but down.
    private func source(_ path: String) -> String? {
        guard !path.hasPrefix("/"), !path.split(separator: "/").contains("..") else { return nil }
        let above = Disk.folder(of: Disk.folder(of: Disk.absolute(book)))
        let folders = sources.map { [$0] } ?? [Disk.folder(of: book), above, ""]
        return folders.map { Disk.joined($0, path) }.first(where: Disk.isFile)
    }

    private static func summary(of verification: EditionVerification) -> String {
        let parts = [
            verification.sourceCount.counted("source"),
            verification.fileCount.counted("file").map { $0 + " of the book" },
        ].compactMap { $0 }
        return parts.joined(separator: " and ") + ": as they were."
    }
}
