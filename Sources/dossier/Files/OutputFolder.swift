import ArticleModel
import Foundation

#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// Writes files all or none: they are staged in a hidden folder inside, and only when all of them
/// stand there are they given their names. What was there before stays until then.
///
/// Builds into one folder at once wait for each other. An interrupt waits until the stage is
/// cleared; after a kill, the next build clears it.
struct OutputFolder {
    let path: String

    /// Where editions go unless the user says otherwise.
    static let defaultPath = "Output"
    /// Hidden, so that no listing of documents finds what is in it.
    private static let stageName = ".dossier-stage"

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
        try makeFolder(path.isEmpty ? "." : path)
        let lock = FolderLock(path)
        defer { lock.release() }
        let stage = Disk.joined(path, Self.stageName)
        return try Interruption.heldBack { () throws(Diagnostic) in
            // While the lock is ours, what stands there is what a killed build left.
            try? FileManager.default.removeItem(atPath: stage)
            defer { try? FileManager.default.removeItem(atPath: stage) }
            for file in files { try put(file, into: stage) }
            for file in files { try rename(stage, file.path) }
            return files.map { Disk.joined(path, $0.path) }
        }
    }

    private func put(_ file: OutputFile, into stage: String) throws(Diagnostic) {
        let final = Disk.joined(path, file.path)
        guard !Disk.isFolder(final) else { throw .folderInTheWay(final) }
        guard !Interruption.isRequested else { throw .interrupted(path) }
        let staged = Disk.joined(stage, file.path)
        try makeFolder(Disk.folder(of: staged), for: final)
        try makeFolder(Disk.folder(of: final))
        do {
            try Data(file.bytes).write(to: URL(filePath: staged))
        } catch {
            throw .unwritable(final, error)
        }
    }

    /// What cannot be made is told of the file that it is for: the stage is nobody's business.
    private func makeFolder(_ folder: String, for file: String? = nil) throws(Diagnostic) {
        do {
            try FileManager.default.createDirectory(
                atPath: folder.isEmpty ? "." : folder, withIntermediateDirectories: true)
        } catch {
            throw .unwritable(file ?? folder, error)
        }
    }

    /// POSIX `rename` takes the place of an older file in one step, which Foundation does not
    /// promise.
    private func rename(_ stage: String, _ file: String) throws(Diagnostic) {
        let final = Disk.joined(path, file)
        guard systemRename(Disk.joined(stage, file), final) == 0 else {
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

    static func interrupted(_ folder: String) -> Diagnostic {
        Diagnostic(
            "Interrupted; what was there before is unchanged.", file: folder, kind: .fileSystem)
    }
}

/// `rename` of the C library, told apart from the method of that name.
private func systemRename(_ old: String, _ new: String) -> Int32 { unsafe rename(old, new) }
