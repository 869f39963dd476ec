import Archives
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

    /// How old the time of an entry may get while it is used, in seconds: setting it takes longer
    /// than reading a small entry.
    private static let timePrecision = 3600

    func entry(for key: CacheKey) -> [UInt8]? {
        let path = file(of: key)
        guard let file = try? InputFile(path: path), let bytes = try? file.bytes() else {
            return nil
        }
        // What was used last is evicted last.
        if let modified = file.modified, time(nil) - modified > Self.timePrecision {
            _ = unsafe utimes(path, nil)
        }
        return bytes
    }

    /// Goes beside its place first, so that no run reads half of it.
    func keep(_ entry: [UInt8], for key: CacheKey) {
        let number = ProcessInfo.processInfo.processIdentifier
        let temporary = Disk.joined(path, ".\(key.digest).\(number)")
        // A full disk, a folder that may not be written: the entry is made again.
        guard let descriptor = opened(temporary) else { return }
        let isWhole = Self.fill(descriptor, with: entry)
        close(descriptor)
        let failure = unsafe isWhole ? rename(temporary, file(of: key)) : -1
        if failure != 0 { unsafe unlink(temporary) }
        // Looking through the folder takes as long as cleaning a few articles: not every time.
        if key.digest.hasPrefix("000") { trim() }
    }

    /// A new file to write to, in a new folder if there is none.
    private func opened(_ file: String) -> Int32? {
        let flags = O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC
        var descriptor = unsafe open(file, flags, 0o600)
        if descriptor < 0, errno == ENOENT {
            try? FileManager.default.createDirectory(
                atPath: path, withIntermediateDirectories: true,
                attributes: [.posixPermissions: 0o700])
            descriptor = unsafe open(file, flags, 0o600)
        }
        return descriptor < 0 ? nil : descriptor
    }

    /// Whether all of it went to the disk's care; its digest tells later whether it arrived.
    private static func fill(_ descriptor: Int32, with bytes: [UInt8]) -> Bool {
        var written = 0
        while written < bytes.count {
            let count = unsafe bytes.withUnsafeBytes { buffer in
                unsafe write(
                    descriptor, UnsafeRawBufferPointer(rebasing: buffer[written...]).baseAddress,
                    bytes.count - written)
            }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { return false }
            written += count
        }
        return true
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
