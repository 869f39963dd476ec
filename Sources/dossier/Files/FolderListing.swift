import ArticleModel
import Intake

/// What a folder holds: the documents in it and below, and what was passed over.
struct FolderListing {
    /// Paths relative to the folder, sorted, never empty; editions aside.
    let documents: [String]
    /// A line each: what it is and why it is no article.
    let passedOver: [String]

    /// - Parameters:
    ///   - folder: where to look, at any depth.
    ///   - output: the folder editions go to.
    /// - Throws: a `Diagnostic` when there is no document.
    init(of folder: String, output: String) throws(Diagnostic) {
        let output = Inputs.relative(output, to: folder)
        let files = try Disk.files(below: folder).filter { path in
            !(output.map { path.hasPrefix($0 + "/") } ?? false)
        }
        let roles = FileRoles(of: files)
        var documents: [String] = []
        var counts: [String: Int] = [:]
        var lines: [String] = []
        for path in files {
            guard !Disk.leadsOut(Disk.joined(folder, path), of: folder) else {
                lines.append(Self.line(folder, path, "a link that leads out of the folder"))
                continue
            }
            switch roles.role(of: path) {
            case .document: documents.append(path)
            case .companion(let folder): counts[folder, default: 0] += 1
            case .other(let kind) where roles.isWorthTelling(path):
                lines.append(Self.line(folder, path, kind))
            case .picture, .hidden, .other: break
            }
        }
        guard !documents.isEmpty else { throw .noSources(in: folder) }
        lines += counts.map { companion, count in
            let files = "\(count) file\(count == 1 ? "" : "s")"
            return Self.line(folder, companion, "\(files) that a browser saved with a page")
        }
        self.documents = documents
        passedOver = lines.sorted()
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
