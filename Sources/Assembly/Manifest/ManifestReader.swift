package import ArticleModel
import Yams

/// Reads `dossier.yaml`. Every scalar is taken as text and typed here: `no` is a language, `12:30`
/// a time, `1.10` not a number.
package struct ManifestReader: Sendable {
    private let file: String
    private let tree: FileTree
    private let read: TextReader

    /// - Parameters:
    ///   - file: The manifest as the user named it; used in messages.
    ///   - tree: The files in its folder.
    ///   - read: The text of a file in the folder, for the lists that a manifest is read with.
    package init(
        file: String, tree: FileTree,
        read: @escaping TextReader = { path in
            .failure(Diagnostic("The file cannot be read here.", file: path))
        }
    ) {
        self.file = file
        self.tree = tree
        self.read = read
    }

    /// - Throws: Every error that can be told apart, not only the first.
    package func manifest(from text: String) throws(InvalidManifest) -> Manifest {
        let root: Node?
        do throws(Diagnostic) {
            root = try Self.node(from: text, file: file)
        } catch {
            throw InvalidManifest(diagnostics: [error])
        }
        var parser = ManifestParser(file: file, tree: tree, read: read)
        let manifest = parser.manifest(from: root)
        guard let manifest, parser.errors.isEmpty else {
            throw InvalidManifest(diagnostics: parser.errors)
        }
        return manifest
    }

    static func node(from text: String, file: String) throws(Diagnostic) -> Node? {
        try ManifestLimits.check(text, file: file)
        do {
            return try Yams.compose(yaml: text)
        } catch let error as YamlError {
            throw .invalidYAML(error, file: file)
        } catch {
            throw Diagnostic("The manifest cannot be read: \(error).", file: file)
        }
    }
}

/// Reads the text of a file by its path in the manifest's folder; fails with what to tell the user.
package typealias TextReader = @Sendable (String) -> Result<String, Diagnostic>

/// A manifest that cannot be followed.
package struct InvalidManifest: Error, Sendable, Equatable {
    /// File by file in the order of their lines; never empty.
    package var diagnostics: [Diagnostic]

    init(diagnostics: [Diagnostic]) {
        self.diagnostics = diagnostics.sorted { ($0.file, $0.line ?? 0) < ($1.file, $1.line ?? 0) }
    }
}
