import ArticleModel
import Assembly
import Compilation

/// What a command was asked to work on, as a manifest: a real one, or one made of the files named.
struct Inputs {
    var manifest: Manifest
    /// The folder to which the manifest's paths are relative; empty for the current one.
    var folder: String
    /// The manifest is a file, not made of what the arguments name.
    var hasManifest = false
    /// What was found in a folder and passed over, a line each.
    var passedOver: [String] = []

    /// Finds out what the arguments mean.
    ///
    /// - Parameters:
    ///   - arguments: a manifest, a folder, or documents; nothing means `./dossier.yaml`.
    ///   - output: the folder editions go to; documents in it are no input.
    /// - Returns: the manifest, or one made of the documents.
    /// - Throws: every mistake found, in sentences.
    static func named(_ arguments: [String], output: String) throws(InputErrors) -> Inputs {
        guard let first = arguments.first else { return try at(manifestName, output: output) }
        guard arguments.count == 1, CapturePath.address(first) == nil else {
            return try of(files: arguments)
        }
        if Disk.isFolder(first) { return try inFolder(first, output: output) }
        return isManifest(first) ? try at(first, output: output) : try of(files: arguments)
    }

    static let manifestName = "dossier.yaml"

    static func isManifest(_ path: String) -> Bool {
        path.hasSuffix(".yaml") || path.hasSuffix(".yml")
    }

    /// A file named on the command line, whole or one page of it.
    static func input(named argument: String) -> ArticleInput {
        let path = CapturePath.address(argument).map(CapturePath.path) ?? argument
        guard let file = Disk.file(ofPage: path) else {
            return ArticleInput(path: path, sidecars: sidecars(beside: path))
        }
        return ArticleInput(path: file, editing: nil, pages: [path: Editing()])
    }

    /// Where a path of the manifest is on disk.
    func diskPath(of path: String) -> String { Disk.joined(folder, path) }
}

extension Inputs {
    /// One document, as the manifest beside it has it, or one in a folder around it, down from the
    /// current one; by itself where none names it.
    ///
    /// - Parameter argument: a file, or a page of one; a manifest or a folder stands for all in it.
    /// - Returns: a manifest of the document alone. A manifest with mistakes is passed over.
    /// - Throws: every mistake found in a manifest or a folder named as such.
    static func document(_ argument: String) throws(InputErrors) -> Inputs {
        guard !isManifest(argument), !Disk.isFolder(argument) else {
            return try named([argument], output: OutputFolder.defaultPath)
        }
        let reference = reference(to: argument)
        var passedOver: [String] = []
        for folder in folders(around: reference.file) {
            let path = Disk.joined(folder, manifestName)
            guard Disk.exists(path) else { continue }
            guard let inputs = try? at(path, output: OutputFolder.defaultPath) else {
                passedOver.append(
                    "\(path): passed over, for it has mistakes: dossier check \(path)")
                continue
            }
            if let document = inputs.narrowed(to: reference) { return document }
        }
        var inputs = Inputs(files: [reference], folder: "", exists: Disk.isFile)
        inputs.passedOver = passedOver
        return inputs
    }

    /// Innermost first. Of a path that leads out of the current folder, only the file's own.
    private static func folders(around file: String) -> [String] {
        var folders = [Disk.folder(of: file)]
        guard !file.hasPrefix("/"), !file.hasPrefix("..") else { return folders }
        while let folder = folders.last, !folder.isEmpty { folders.append(Disk.folder(of: folder)) }
        return folders
    }

    private func narrowed(to reference: FileReference) -> Inputs? {
        guard let page = Self.relative(reference.path, to: folder),
            let article = manifest.article(at: page)
                ?? Self.relative(reference.file, to: folder).flatMap(manifest.article)?
                .naming(page)
        else { return nil }
        var inputs = self
        inputs.manifest.parts = [ManifestPart(articles: [article])]
        return inputs
    }
}

extension Manifest {
    fileprivate func article(at path: String) -> ManifestArticle? {
        articles.first { $0.source.path == path }
    }
}

/// What is wrong with the input; never empty.
struct InputErrors: Error {
    var diagnostics: [Diagnostic]

    init(_ diagnostics: [Diagnostic]) { self.diagnostics = diagnostics }
}

extension Inputs {
    private static func at(_ path: String, output: String) throws(InputErrors) -> Inputs {
        guard Disk.exists(path) else { throw InputErrors([.noManifest(path)]) }
        let folder = Disk.folder(of: path)
        let text: String
        let tree: FileTree
        do throws(Diagnostic) {
            text = try Disk.text(of: path)
            tree = FileTree(
                paths: try Disk.files(below: folder), output: relative(output, to: folder))
        } catch {
            throw InputErrors([error])
        }
        do throws(InvalidManifest) {
            let reader = ManifestReader(file: path, tree: tree) { name in
                Result { () throws(Diagnostic) in
                    try Disk.text(of: Disk.joined(folder, name))
                }
            }
            let manifest = try reader.manifest(from: text)
            return Inputs(manifest: manifest, folder: folder, hasManifest: true)
        } catch {
            throw InputErrors(error.diagnostics)
        }
    }

    private static func inFolder(_ folder: String, output: String) throws(InputErrors) -> Inputs {
        let folder = Disk.normalised(folder)
        let manifest = Disk.joined(folder, manifestName)
        guard !Disk.exists(manifest) else { return try at(manifest, output: output) }
        do throws(Diagnostic) {
            let found = try FolderListing(of: folder, output: output)
            var inputs = Inputs(
                files: found.documents.map { FileReference(path: $0, line: 1) }, folder: folder,
                exists: found.files.contains)
            inputs.passedOver = found.passedOver
            return inputs
        } catch {
            throw InputErrors([error])
        }
    }

    private static func of(files: [String]) throws(InputErrors) -> Inputs {
        let errors = files.compactMap { file in
            Disk.isFolder(file)
                ? Diagnostic.folderAmongFiles(file)
                : isManifest(file) ? Diagnostic.manifestAmongFiles(file) : nil
        }
        guard errors.isEmpty else { throw InputErrors(errors) }
        let references = files.map(reference)
        let isFetched = references.contains { $0.address != nil }
        let folder = isFetched ? "" : commonFolder(of: references.map(\.file))
        let start = folder.isEmpty ? 0 : folder == "/" ? 1 : folder.count + 1
        var seen: Set<String> = []
        let relative = references.filter { seen.insert($0.path).inserted }.map {
            var reference = $0
            reference.path = String($0.path.dropFirst(start))
            reference.file = String($0.file.dropFirst(start))
            return reference
        }
        return Inputs(files: relative, folder: folder) { Disk.isFile(Disk.joined(folder, $0)) }
    }

    /// A file or one page of it; for an address what is kept of it in the current folder.
    static func reference(to argument: String) -> FileReference {
        if let address = CapturePath.address(argument) {
            return FileReference(keptFrom: address, line: 1)
        }
        let path = Disk.normalised(argument)
        return FileReference(path: path, line: 1, file: Disk.file(ofPage: path))
    }

    /// A manifest of files without more said about them than their sidecars say, called after
    /// their folder, which has a file or has not.
    private init(files: [FileReference], folder: String, exists: (String) -> Bool) {
        let articles = files.map { ManifestArticle(source: $0) }
        var manifest = Manifest(
            file: folder.isEmpty ? "." : folder, title: Self.title(of: folder),
            parts: [ManifestPart(articles: articles)])
        manifest.findSidecars { exists($0) && Self.maySayMore($0) ? $0 : nil }
        self.init(manifest: manifest, folder: folder)
    }

    /// The files of metadata beside a document.
    static func sidecars(beside file: String) -> [String] {
        file == Disk.standardInput
            ? [] : Sidecar.paths(beside: file).filter { maySayMore($0) && Disk.isFile($0) }
    }

    /// A manifest may be called as a document beside it, and says nothing of it.
    private static func maySayMore(_ path: String) -> Bool { Disk.name(of: path) != manifestName }

    /// What a packet is called that nobody gave a title: its folder.
    static func title(of folder: String) -> String {
        let name = Disk.name(of: folder)
        return name.isEmpty || name.allSatisfy { $0 == "." } ? "Dossier" : name
    }

    /// The deepest folder that all files are in; empty for the current one.
    private static func commonFolder(of files: [String]) -> String {
        let folders = files.map { Disk.folder(of: $0) }
        var common = folders.first ?? ""
        while !common.isEmpty, !folders.allSatisfy({ $0 == common || isPath($0, in: common) }) {
            common = common == "/" ? "" : Disk.folder(of: common)
        }
        return common
    }

    private static func isPath(_ path: String, in folder: String) -> Bool {
        path.hasPrefix(folder.hasSuffix("/") ? folder : folder + "/")
    }

    /// A folder as seen from another; `nil` when it is not inside it.
    static func relative(_ path: String, to folder: String) -> String? {
        let (path, folder) = (Disk.absolute(path), Disk.absolute(folder))
        guard isPath(path, in: folder) else { return nil }
        return String(path.dropFirst(folder == "/" ? 1 : folder.count + 1))
    }
}

extension Diagnostic {
    static func noManifest(_ path: String) -> Diagnostic {
        Diagnostic(
            "There is no manifest here.", file: path,
            hint: "Name documents or a folder, or write a manifest with: dossier init")
    }

    static func folderAmongFiles(_ path: String) -> Diagnostic {
        Diagnostic(
            "A folder cannot be compiled together with others.", file: path,
            hint: "Name it alone, or its documents: \(path)/*.html", kind: .usage)
    }

    static func manifestAmongFiles(_ path: String) -> Diagnostic {
        Diagnostic(
            "A manifest cannot be compiled together with others.", file: path,
            hint: "Name it alone, and the documents in it.", kind: .usage)
    }
}
