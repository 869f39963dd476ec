import ArticleModel
import Foundation

#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// Writes files all or none: each goes beside its place first, and only when all of them stand
/// there are they given their names. What was there before stays until then.
struct OutputFolder {
    let path: String

    /// Where editions go unless the user says otherwise.
    static let defaultPath = "Output"

    /// - Throws: a `Diagnostic` of kind `.fileSystem` when a file stands where the folder or one
    ///   above it should be.
    func requireUsable() throws(Diagnostic) {
        var folder = Disk.absolute(path)
        while !Disk.exists(folder) { folder = Disk.folder(of: folder) }
        guard Disk.isFolder(folder) else { throw .fileInTheWay(of: path, folder) }
    }

    /// Writes files and answers their paths.
    ///
    /// - Throws: a `Diagnostic` of kind `.fileSystem`; what was there before is unchanged then.
    func write(_ files: [OutputFile]) throws(Diagnostic) -> [String] {
        try requireUsable()
        var staged: [(temporary: String, final: String)] = []
        // Those that have got their names are no longer there, which is as it should be.
        defer { for file in staged { try? FileManager.default.removeItem(atPath: file.temporary) } }
        for file in files {
            let final = Disk.joined(path, file.path)
            let temporary = Disk.joined(
                Disk.folder(of: final),
                ".\(Disk.name(of: final)).\(ProcessInfo.processInfo.processIdentifier)")
            staged.append((temporary, final))
            try stage(file.bytes, at: temporary, for: final)
        }
        for file in staged { try rename(file.temporary, to: file.final) }
        return staged.map(\.final)
    }

    private func stage(
        _ bytes: [UInt8], at temporary: String, for final: String
    ) throws(Diagnostic) {
        guard !Disk.isFolder(final) else { throw .folderInTheWay(final) }
        let folder = Disk.folder(of: final)
        do {
            try FileManager.default.createDirectory(
                atPath: folder.isEmpty ? "." : folder, withIntermediateDirectories: true)
            try Data(bytes).write(to: URL(filePath: temporary))
        } catch {
            throw .unwritable(final, error)
        }
    }

    /// POSIX `rename` takes the place of an older file in one step, which Foundation does not
    /// promise.
    private func rename(_ temporary: String, to final: String) throws(Diagnostic) {
        guard systemRename(temporary, final) == 0 else {
            throw .unwritable(final, POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO))
        }
    }
}

extension Diagnostic {
    static func folderInTheWay(_ path: String) -> Diagnostic {
        Diagnostic(
            "A folder of this name is in the way.", file: path,
            hint: "Move it, or name another folder with --output.", kind: .fileSystem)
    }

    static func fileInTheWay(of folder: String, _ file: String) -> Diagnostic {
        Diagnostic(
            "A file is in the way of this folder: “\(file)”.", file: folder,
            hint: "Name another folder to write to.", kind: .fileSystem)
    }
}

/// `rename` of the C library, told apart from the method of that name.
private func systemRename(_ old: String, _ new: String) -> Int32 { unsafe rename(old, new) }
