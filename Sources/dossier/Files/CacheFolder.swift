import ArticleCaching
import Foundation

#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// The folder of the cache: a file an entry, called by its key. Any of them, or all, can be deleted
/// at any time; no run waits for another, and none fails because of the cache.
struct CacheFolder: EntryStore {
    let path: String
    /// How much the entries may take together, in bytes: some thousand articles. It is looked after
    /// once in 4096 new ones.
    var sizeLimit = 256 << 20

    /// The variable that names another folder.
    static let variable = "DOSSIER_CACHE"

    /// Where the user wants it: the folder the variable names, else `dossier` in the folder for
    /// caches; `nil` where there is none. Source: the XDG base directory specification, which bids
    /// to ignore a relative path.
    static func standard(in environment: [String: String]) -> CacheFolder? {
        func folder(_ variable: String) -> String? {
            environment[variable].flatMap { $0.isEmpty ? nil : $0 }
        }
        if let chosen = folder(variable) { return CacheFolder(path: chosen) }
        if let caches = folder("XDG_CACHE_HOME"), caches.hasPrefix("/") {
            return CacheFolder(path: Disk.joined(caches, "dossier"))
        }
        #if canImport(Darwin)
            let caches = "Library/Caches"
        #else
            let caches = ".cache"
        #endif
        return folder("HOME").map {
            CacheFolder(path: Disk.joined(Disk.joined($0, caches), "dossier"))
        }
    }

    func entry(for key: CacheKey) -> [UInt8]? {
        let file = file(of: key)
        guard case .success(let bytes) = Disk.bytes(of: file) else { return nil }
        // What was used last is evicted last.
        _ = unsafe utimes(file, nil)
        return bytes
    }

    /// Goes beside its place first, so that no run reads half of it.
    func keep(_ entry: [UInt8], for key: CacheKey) {
        let number = ProcessInfo.processInfo.processIdentifier
        let temporary = Disk.joined(path, ".\(key.digest).\(number)")
        do {
            try FileManager.default.createDirectory(
                atPath: path, withIntermediateDirectories: true,
                attributes: [.posixPermissions: 0o700])
            try Data(entry).write(to: URL(filePath: temporary))
            if unsafe rename(temporary, file(of: key)) != 0 {
                try FileManager.default.removeItem(atPath: temporary)
            }
        } catch {
            // A full disk, a folder that may not be written: the article is cleaned again.
        }
        // Looking through the folder takes as long as cleaning a few articles: not every time.
        if key.digest.hasPrefix("000") { trim() }
    }

    /// Deletes what has not been used for longest, until the rest is within the limit.
    func trim() {
        let keys: [URLResourceKey] = [.fileSizeKey, .contentModificationDateKey]
        let files = try? FileManager.default.contentsOfDirectory(
            at: URL(filePath: path), includingPropertiesForKeys: keys)
        let entries = (files ?? []).compactMap { file -> (file: URL, size: Int, used: Date)? in
            guard let values = try? file.resourceValues(forKeys: Set(keys)),
                let size = values.fileSize, let used = values.contentModificationDate
            else { return nil }
            return (file, size, used)
        }
        var excess = entries.reduce(0) { $0 + $1.size } - sizeLimit
        for entry in entries.sorted(by: { $0.used < $1.used }) where excess > 0 {
            try? FileManager.default.removeItem(at: entry.file)
            excess -= entry.size
        }
    }

    private func file(of key: CacheKey) -> String { Disk.joined(path, key.digest) }
}
