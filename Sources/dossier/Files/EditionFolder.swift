import ArticleModel
import Digests
import Foundation

/// The folder that editions go to. Single files replace those of the same name. In a folder of many
/// files a person may have put some, or changed some, of her own: those stay, and what an earlier
/// build left there and this one does not need goes.
struct EditionFolder {
    let path: String

    /// What came of writing: the paths written, and what stayed as it was.
    struct Result {
        var paths: [String]
        var warnings: [Diagnostic]
    }

    /// - Throws: as `OutputFolder` does; what was there before is unchanged then.
    func write(_ files: [OutputFile]) throws(Diagnostic) -> Result {
        let folders = Dictionary(grouping: files) { $0.path.folderName }
        var written = folders[nil] ?? []
        var warnings: [Diagnostic] = []
        var stale: [String] = []
        for (name, files) in folders.sorted(by: { ($0.key ?? "") < ($1.key ?? "") }) {
            guard let name else { continue }
            let plan = FolderPlan(folder: Disk.joined(path, name), name: name, files: files)
            written += plan.files
            warnings += plan.warnings
            stale += plan.stale
        }
        let paths = try OutputFolder(path: path).write(written)
        for file in stale { try? FileManager.default.removeItem(atPath: file) }
        return Result(
            paths: paths.filter { Disk.name(of: $0) != WrittenFiles.name }, warnings: warnings)
    }
}

/// What to do in one folder of many files.
private struct FolderPlan {
    private(set) var files: [OutputFile] = []
    /// Files to remove, by their paths on disk.
    private(set) var stale: [String] = []
    private(set) var warnings: [Diagnostic] = []

    /// - Parameters:
    ///   - folder: its path on disk.
    ///   - name: the same, relative to the folder of editions.
    ///   - files: what is to be in it, relative to the folder of editions.
    init(folder: String, name: String, files: [OutputFile]) {
        let earlier = WrittenFiles(in: folder).digests
        var digests: [String: String] = [:]
        for file in files {
            let inner = String(file.path.dropFirst(name.count + 1))
            let digest = SHA256.hex(file.bytes)
            let found = Self.digest(of: Disk.joined(folder, inner))
            if found == nil || found == digest || found == earlier[inner] {
                self.files.append(file)
                digests[inner] = digest
            } else {
                digests[inner] = earlier[inner]
                warnings.append(.keptFile(Disk.joined(folder, inner)))
            }
        }
        for (inner, digest) in earlier.sorted(by: { $0.key < $1.key }) where digests[inner] == nil {
            let file = Disk.joined(folder, inner)
            let found = Self.digest(of: file)
            if found == digest, !files.contains(where: { $0.path == name + "/" + inner }) {
                stale.append(file)
            } else if found != nil {
                warnings.append(.keptFile(file))
            }
        }
        self.files.append(
            OutputFile(
                path: name + "/" + WrittenFiles.name, bytes: WrittenFiles(digests).bytes))
    }

    /// `nil` when no file is there.
    private static func digest(of file: String) -> String? {
        guard Disk.exists(file), let bytes = try? Disk.bytes(of: file).get() else { return nil }
        return SHA256.hex(bytes)
    }
}

extension String {
    /// The first folder of a relative path; `nil` for a bare name.
    fileprivate var folderName: String? {
        firstIndex(of: "/").map { String(self[..<$0]) }
    }
}

extension Diagnostic {
    static func keptFile(_ path: String) -> Diagnostic {
        Diagnostic(
            "The file is not as this program wrote it, and stays as it is.", file: path,
            hint: "Move it away to get the new one.", severity: .warning)
    }
}
