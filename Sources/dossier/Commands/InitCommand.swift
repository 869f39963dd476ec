import ArgumentParser
import ArticleModel
import Assembly
import Compilation
import Intake

struct InitCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "init",
        abstract: "Write a manifest for a folder, a working sample, or the templates to edit.",
        discussion: """
            The manifest, dossier.yaml, lists every document in the folder, with its doubts as \
            comments, and under metadata every bibliography and reading list. No file that is there already is changed.

            EXAMPLES:
              dossier init clips/
              dossier init --sample my-first-packet
              dossier init --templates my-templates
            """)

    @Argument(help: "The folder; . is the current one.", completion: .directory)
    var folder = "."

    @Flag(help: "Write a small working example instead.")
    var sample = false

    @Flag(help: "Write the built-in templates instead, for editing.")
    var templates = false

    @OptionGroup var jobs: JobOptions
    @OptionGroup var common: CommonOptions

    func validate() throws {
        if sample, templates {
            throw ValidationError("--sample and --templates exclude each other.")
        }
    }

    func run() async throws {
        let terminal = Terminal(common)
        do throws(Diagnostic) {
            if sample {
                try write(SampleDossier.files, terminal)
            } else if templates {
                try write(TemplateFolder.builtIn, terminal)
            } else {
                let manifest = Disk.joined(folder, Inputs.manifestName)
                guard !Disk.exists(manifest) else { throw .alreadyThere(manifest) }
                try write([try await manifestFile(terminal)], terminal)
            }
        } catch {
            throw terminal.failure([error])
        }
    }

    private func sidecars(beside file: String, _ lists: [String]) -> [String] {
        Sidecar.paths(beside: file).filter {
            Disk.isFile(Disk.joined(folder, $0)) && !lists.contains($0)
        }
    }

    private func write(_ files: [OutputFile], _ terminal: Terminal) throws(Diagnostic) {
        for file in files where Disk.exists(Disk.joined(folder, file.path)) {
            throw .alreadyThere(Disk.joined(folder, file.path))
        }
        for path in try OutputFolder(path: folder).write(files) { terminal.result(path) }
    }

    private func manifestFile(_ terminal: Terminal) async throws(Diagnostic) -> OutputFile {
        let listing = try FolderListing(
            of: folder, output: Disk.joined(folder, OutputFolder.defaultPath))
        for line in listing.passedOver { terminal.say(line) }
        var compiler = DossierCompiler()
        compiler.jobs = jobs.count
        compiler.intake.bringsResources = false
        let root = folder
        var entries: [ManifestWriter.Entry] = []
        await compiler.forEachArticle(
            of: listing.documents.map {
                ArticleInput(path: $0, sidecars: sidecars(beside: $0, listing.lists))
            },
            open: { Disk.file(at: Disk.joined(root, $0)) }
        ) { page in
            switch page.result {
            case .success(let article):
                entries.append(ManifestWriter.Entry(path: page.name, doubts: article.doubts))
            case .failure(let failure):
                terminal.tell([failure.asWarning(at: Disk.joined(root, failure.file))])
            }
            return true
        }
        guard !entries.isEmpty else { throw .noSources(in: folder) }
        let text = ManifestWriter(title: Inputs.title(of: folder)).text(
            listing: entries, metadata: listing.lists)
        return OutputFile(path: Inputs.manifestName, bytes: Array(text.utf8))
    }
}

extension Diagnostic {
    static func alreadyThere(_ path: String) -> Diagnostic {
        Diagnostic(
            "The file is already there and stays as it is.", file: path,
            hint: "Move it away, or name another folder.", kind: .fileSystem)
    }

    /// For a document that is left out while the work goes on.
    func asWarning(at path: String) -> Diagnostic {
        var warning = self
        warning.severity = .warning
        warning.file = path
        return warning
    }
}
