import Foundation
import Synchronization

/// What stands in folders, each listed once: many documents lie in one folder, and each of them is
/// asked for the folders that a browser may have put beside it.
final class FolderNames: Sendable {
    private let names = Mutex<[String: Set<String>]>([:])

    /// Whether a folder has something of this path’s name.
    func hold(_ path: String) -> Bool {
        let folder = Disk.folder(of: path)
        return names.withLock { names in
            if let known = names[folder] { return known.contains(Disk.name(of: path)) }
            let place = folder.isEmpty ? "." : folder
            let found = Set((try? FileManager.default.contentsOfDirectory(atPath: place)) ?? [])
            names[folder] = found
            return found.contains(Disk.name(of: path))
        }
    }
}
