import ArticleModel
import Assembly
import Templating

/// The folder of templates that a manifest names.
struct TemplateFolder {
    let inputs: Inputs

    init(_ inputs: Inputs) { self.inputs = inputs }

    /// The user's templates by name; empty when the manifest names no folder.
    ///
    /// - Throws: a `Diagnostic` for what cannot be read.
    func templates() throws(Diagnostic) -> [String: TemplateText] {
        guard let folder = inputs.manifest.templates else { return [:] }
        let root = inputs.diskPath(of: folder.path)
        var templates: [String: TemplateText] = [:]
        for path in try Disk.files(below: root) where path.hasSuffix(Self.ending) {
            let file = Disk.joined(root, path)
            let text = String(decoding: try Disk.bytes(of: file).get(), as: UTF8.self)
            templates[String(path.dropLast(Self.ending.count))] = TemplateText(
                text: text, file: file)
        }
        return templates
    }

    static let ending = ".mustache"
}
