import ArticleModel
import Assembly
import Compilation
import Foundation

/// The lock beside a manifest: `dossier.lock` beside `dossier.yaml`.
struct LockFile {
    /// As the user would name it.
    let path: String

    /// - Returns: `nil` where there is no manifest.
    init?(_ inputs: Inputs) {
        guard inputs.hasManifest else { return nil }
        let manifest = inputs.manifest.file
        path = (manifest.lastIndex(of: ".").map { String(manifest[..<$0]) } ?? manifest) + ".lock"
    }

    /// The lock that is there; `nil` when there is none.
    ///
    /// - Throws: a `Diagnostic` for one that cannot be read.
    func lock() throws(Diagnostic) -> Lock? {
        guard Disk.exists(path) else { return nil }
        let text = try Disk.text(of: path)
        do {
            return try JSONDecoder().decode(Lock.self, from: Data(text.utf8))
        } catch {
            throw Diagnostic(
                "The lock is not as dossier writes it.", file: path,
                hint: "Restore it, or delete it and build again.")
        }
    }

    /// Writes a lock, unless the same is there.
    ///
    /// - Returns: whether anything was written.
    /// - Throws: a `Diagnostic` of kind `.fileSystem`.
    func write(_ lock: Lock) throws(Diagnostic) -> Bool {
        let bytes = Array((try JSONText.text(of: lock, isPretty: true) + "\n").utf8)
        if Disk.exists(path), case .success(bytes) = Disk.bytes(of: path) { return false }
        let folder = Disk.folder(of: path)
        _ = try OutputFolder(path: folder.isEmpty ? "." : folder).write([
            OutputFile(path: Disk.name(of: path), bytes: bytes)
        ])
        return true
    }
}

extension Diagnostic {
    static func noLock(_ path: String) -> Diagnostic {
        Diagnostic(
            "There is no lock to compare with.", file: path, hint: "Build once without --locked.")
    }

    static let lockWithoutManifest = Diagnostic(
        "--locked needs a manifest; a folder or documents have no lock.", file: "dossier build",
        hint: "Write a manifest with: dossier init", kind: .usage)
}
