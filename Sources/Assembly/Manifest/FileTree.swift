import ArticleModel

/// The files a manifest may name: those in its folder and below, listed by the caller.
package struct FileTree: Sendable {
    /// Without those that no pattern may find; sorted.
    private let visible: [String]
    private let spellings: [String: String]
    private let folders: Set<String>

    /// - Parameters:
    ///   - paths: Every file, relative to the manifest's folder, `/` between folders.
    ///   - output: The folder that editions are written to, relative as well; what is in it was
    ///     made from the articles and is none.
    package init(paths: [String], output: String? = nil) {
        spellings = Dictionary(paths.map { ($0, $0) }, uniquingKeysWith: { first, _ in first })
        folders = Set(paths.flatMap(Self.folders(of:)))
        visible = paths.filter { path in output.map { !path.hasPrefix($0 + "/") } ?? true }.sorted()
    }

    /// The file as the disk spells it: `å` may be one character there or two.
    package func file(at path: String) -> String? { spellings[path] }

    /// The file in front of a `#` in the path, and the path with it spelled as the disk does: one
    /// page of a file that holds several.
    package func page(at path: String) -> (file: String, path: String)? {
        for mark in path.indices where path[mark] == "#" {
            if let file = file(at: String(path[..<mark])) { return (file, file + path[mark...]) }
        }
        return nil
    }

    package func hasFolder(at path: String) -> Bool { folders.contains(path) }

    /// In the order of their bytes, whatever order the disk lists them in.
    package func files(matching pattern: Glob) -> [String] { visible.filter(pattern.matches) }

    /// The same without what belongs to articles but is none: sidecars and locks.
    func articles(matching pattern: Glob) -> [String] {
        let found = files(matching: pattern).filter { !$0.hasSuffix(Self.lockEnding) }
        // What says something of others has no sidecar itself.
        let documents = visible.filter { path in !Self.textEndings.contains { path.hasSuffix($0) } }
        let sidecars = Set(documents.flatMap(Sidecar.paths))
        return found.filter { !sidecars.contains($0) }
    }

    private static let lockEnding = ".lock"
    /// Of files that say something of others.
    private static let textEndings = [".yaml", ".yml", ".json", ".ris", ".bib", ".lock"]

    /// The file whose path is most like one that is not there.
    func nearest(to path: String) -> String? { path.nearest(among: visible) }

    private static func folders(of path: String) -> [String] {
        path.indices.filter { path[$0] == "/" }.map { String(path[..<$0]) }
    }
}
