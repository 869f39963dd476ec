import ArticleModel
import Assembly
import Templates
import Templating

/// The folder of templates that a manifest names.
struct TemplateFolder {
    let inputs: Inputs

    init(_ inputs: Inputs) { self.inputs = inputs }

    private static let ending = ".mustache"
    /// Beside templates, this is no mistake.
    private static let readme = "README.md"

    /// The user's templates by name; empty when the manifest names no folder.
    ///
    /// - Throws: a `Diagnostic` for what cannot be read, and for a file that is no template.
    func templates() throws(Diagnostic) -> [String: TemplateText] {
        guard let folder = inputs.manifest.templates else { return [:] }
        let root = inputs.diskPath(of: folder.path)
        var templates: [String: TemplateText] = [:]
        for path in try Disk.files(below: root) where path != Self.readme {
            let file = Disk.joined(root, path)
            guard path.hasSuffix(Self.ending) else { throw .noTemplate(file, Self.ending) }
            templates[String(path.dropLast(Self.ending.count))] = TemplateText(
                text: try Disk.text(of: file), file: file)
        }
        return templates
    }

    /// Where the user's templates are, relative to the manifest; empty when it names no folder.
    func paths() throws(Diagnostic) -> [String] {
        guard let folder = inputs.manifest.templates else { return [] }
        return try Disk.files(below: inputs.diskPath(of: folder.path)).map {
            Disk.joined(folder.path, $0)
        }
    }

    /// The built-in templates as such a folder.
    static var builtIn: [OutputFile] {
        BuiltInTemplates.all.sorted { $0.key < $1.key }.map { name, text in
            OutputFile(path: name + ending, bytes: Array(text.utf8))
        }
    }
}

extension Diagnostic {
    static func noTemplate(_ file: String, _ ending: String) -> Diagnostic {
        Diagnostic(
            "The file is no template: its name does not end in “\(ending)”.", file: file,
            hint: "Rename it, or move it out of the folder.")
    }
}
