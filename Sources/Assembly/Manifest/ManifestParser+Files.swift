import ArticleModel
import Yams

extension ManifestParser {
    /// A file that is there.
    mutating func existingFile(_ node: Node, for key: some ManifestKey) -> FileReference? {
        guard let path = path(node, for: key) else { return nil }
        guard let spelled = tree.file(at: path) else {
            report(.noFile(path, line: node.line, nearest: tree.nearest(to: path), in: file))
            return nil
        }
        let reference = FileReference(path: spelled, line: node.line)
        name(reference)
        return reference
    }

    /// Lists of metadata: one path or several.
    mutating func lists(_ node: Node) -> [FileReference] {
        texts(node, for: PacketKey.metadata).compactMap {
            existingFile($0, for: PacketKey.metadata)
        }
    }

    /// A folder with something in it.
    mutating func folder(_ node: Node, for key: some ManifestKey) -> FileReference? {
        guard let path = path(node, for: key) else { return nil }
        guard tree.hasFolder(at: path) else {
            report(.noFolder(path, line: node.line, in: file))
            return nil
        }
        return FileReference(path: path, line: node.line)
    }

    /// One page of a file that holds several; `nil` when the path names none.
    private mutating func existingPage(_ path: String, line: Int) -> FileReference? {
        guard tree.file(at: path) == nil, let page = tree.page(at: path) else { return nil }
        let reference = FileReference(path: page.path, line: line, file: page.file)
        name(reference)
        return reference
    }

    /// What is kept, or is to be kept, of a page of the web.
    mutating func fetchedFile(_ address: WebAddress, line: Int) -> FoundFile {
        let reference = FileReference(keptFrom: address, line: line)
        name(reference)
        return FoundFile(reference: reference)
    }

    /// The files a path or a pattern stands for. A file whose name happens to look like a pattern
    /// is meant itself.
    mutating func files(_ node: Node, for key: some ManifestKey) -> [FoundFile] {
        if let address = node.scalar.flatMap({ CapturePath.address($0.string) }) {
            return [fetchedFile(address, line: node.line)]
        }
        guard let path = path(node, for: key) else { return [] }
        if let page = existingPage(path, line: node.line) { return [FoundFile(reference: page)] }
        guard Glob.isPattern(path), tree.file(at: path) == nil else {
            return existingFile(node, for: key).map { [FoundFile(reference: $0)] } ?? []
        }
        let found = tree.articles(matching: Glob(path)).filter { $0 != file.fileName }
        if found.isEmpty { report(.noMatch(path, line: node.line, in: file)) }
        return found.map {
            FoundFile(reference: FileReference(path: $0, line: node.line), isMatched: true)
        }
    }

    /// A path that stays in the manifest's folder, without `.` and doubled slashes.
    private mutating func path(_ node: Node, for key: some ManifestKey) -> String? {
        guard let path = text(node, for: key) else { return nil }
        let names = path.split(separator: "/").filter { $0 != "." }
        let isInside = !path.hasPrefix("/") && !path.hasPrefix("~") && !names.contains("..")
        guard isInside, !names.isEmpty else {
            report(.leavesFolder(path, line: node.line, in: file))
            return nil
        }
        return names.joined(separator: "/")
    }
}

/// A file that an entry of the manifest stands for.
struct FoundFile {
    var reference: FileReference
    /// It was found by a pattern: an entry that names it goes before.
    var isMatched = false
}

extension String {
    /// The last part of a path.
    var fileName: Substring {
        self[(lastIndex(of: "/").map { index(after: $0) } ?? startIndex)...]
    }
}
