import Archives
import ArticleModel
import Bibliographies
import Intake

/// What a folder holds: the documents in it and below, and what was passed over.
struct FolderListing {
    /// Paths relative to the folder, sorted, never empty; editions, sidecars and lists aside.
    let documents: [String]
    /// Lists of metadata, which a manifest may name; sorted.
    let lists: [String]
    /// A line each: what it is and why it is no article.
    let passedOver: [String]
    /// All files of the folder, relative to it.
    let files: Set<String>

    /// - Parameters:
    ///   - folder: where to look, at any depth.
    ///   - output: the folder editions go to.
    /// - Throws: a `Diagnostic` when there is no document.
    init(of folder: String, output: String) throws(Diagnostic) {
        let output = Inputs.relative(output, to: folder)
        let files = try Disk.files(below: folder).filter { path in
            !(output.map { path.hasPrefix($0 + "/") } ?? false)
        }
        self.files = Set(files)
        let roles = FileRoles(of: files)
        let inside = files.filter { !Disk.leadsOut(Disk.joined(folder, $0), of: folder) }
        let readable = inside.filter { roles.role(of: $0) == .document }
        let sidecars = Set(readable.flatMap(Sidecar.paths))
        let candidates = inside.filter { !sidecars.contains($0) }
        lists = candidates.filter { Self.isList($0, in: folder) }
        let left = sidecars.union(lists)
        documents = readable.filter { !left.contains($0) }
        guard !documents.isEmpty else { throw .noSources(in: folder) }
        passedOver =
            Self.remarks(on: candidates.filter { !left.contains($0) }, roles, in: folder)
            + self.files.subtracting(inside).sorted().map {
                Self.line(folder, $0, "a link that leads out of the folder")
            } + lists.map { Self.line(folder, $0, "a list of metadata, which a manifest may name") }
    }

    /// What is said of files that are no documents.
    private static func remarks(
        on files: [String], _ roles: FileRoles, in folder: String
    ) -> [String] {
        var counts: [String: Int] = [:]
        var lines: [String] = []
        for path in files {
            switch roles.role(of: path) {
            case .companion(let folder): counts[folder, default: 0] += 1
            case .other(let kind) where roles.isWorthTelling(path):
                lines.append(line(folder, path, kind))
            case .document, .picture, .hidden, .other: break
            }
        }
        lines += counts.map { companion, count in
            let files = "\(count) file\(count == 1 ? "" : "s")"
            return line(folder, companion, "\(files) that a browser saved with a page")
        }
        return lines.sorted()
    }

    /// Endings of files that are lists or nothing, and of those that may hold articles instead.
    /// Source: what the tools call their exports.
    private static let listEndings = ["csv", "tsv", "ris", "bib", "bibtex", "rdf"]
    private static let otherEndings = ["json", "xml", "html", "htm", "txt"]

    private static func isList(_ path: String, in folder: String) -> Bool {
        let name = path.lowercased()
        let isOther = otherEndings.contains { name.hasSuffix("." + $0) }
        guard isOther || listEndings.contains(where: { name.hasSuffix("." + $0) }),
            case .success(let file) = Disk.file(at: Disk.joined(folder, path)),
            let opening = try? file.bytes(at: 0, count: ListReader.opening),
            ListReader.mayBeList(opening), let bytes = try? file.bytes(),
            ListReader(file: path).isList(bytes)
        else { return false }
        return !(name.hasSuffix(".json") && holdsArticles(path, in: folder))
    }

    /// An export may carry the pages themselves.
    private static func holdsArticles(_ path: String, in folder: String) -> Bool {
        guard case .success(let file) = Disk.file(at: Disk.joined(folder, path)),
            case .success = Intake().pages(of: file, named: path).next()
        else { return false }
        return true
    }

    private static func line(_ folder: String, _ path: String, _ what: String) -> String {
        "\(Disk.joined(folder, path)): passed over: \(what)"
    }
}

extension Diagnostic {
    static func noSources(in folder: String) -> Diagnostic {
        let endings = FileRoles.documentEndings.sorted().map { "." + $0 }.joined(separator: ", ")
        return Diagnostic(
            "The folder holds no document that could be an article.", file: folder,
            hint: "Documents end in \(endings), each also with .gz.")
    }
}
