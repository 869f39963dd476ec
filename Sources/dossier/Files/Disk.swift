import Archives
import ArticleModel
import Foundation

#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// Reads files and folders, and says in a sentence when it cannot.
enum Disk {
    /// What a person calls standard input.
    static let standardInput = "-"

    /// A file, or standard input, whole.
    @Sendable static func bytes(of path: String) -> Result<[UInt8], Diagnostic> {
        guard path != standardInput else { return bytesOfStandardInput() }
        guard let kind = kind(of: path) else { return .failure(.missing(path)) }
        guard kind != S_IFDIR else { return .failure(.isFolder(path)) }
        if kind == S_IFREG {
            return Result { () throws(StreamError) in try InputFile(path: path).bytes() }
                .mapError { .unreadable(path, $0) }
        }
        do {
            return .success(Array(try Data(contentsOf: URL(filePath: path))))
        } catch {
            return .failure(.unreadable(path, error))
        }
    }

    /// A file to be read a piece at a time; what is no regular file, such as a pipe, is read whole.
    @Sendable static func file(at path: String) -> Result<InputFile, Diagnostic> {
        guard path != standardInput, isRegularFile(path) else {
            return bytes(of: path).map { InputFile($0) }
        }
        return Result { () throws(StreamError) in try InputFile(path: path) }
            .mapError { .unreadable(path, $0) }
    }

    /// The file in front of a `#` in the path, where no file has the whole path: the path names one
    /// page of it.
    static func file(ofPage path: String) -> String? {
        guard !exists(path) else { return nil }
        return path.indices.filter { path[$0] == "#" }.map { String(path[..<$0]) }
            .first { exists($0) && !isFolder($0) }
    }

    /// A file of ours, such as a manifest: UTF-8, without a byte order mark.
    ///
    /// - Throws: a `Diagnostic` when it cannot be read, or is in another encoding.
    static func text(of path: String) throws(Diagnostic) -> String {
        let bytes = try bytes(of: path).get()
        let content = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
        guard let text = String(bytes: content, encoding: .utf8) else { throw .noUTF8(path) }
        return text
    }

    private static func bytesOfStandardInput() -> Result<[UInt8], Diagnostic> {
        do {
            return .success(Array(try FileHandle.standardInput.readToEnd() ?? Data()))
        } catch {
            return .failure(.unreadable("standard input", error))
        }
    }

    static func exists(_ path: String) -> Bool { kind(of: path) != nil }

    static func isFile(_ path: String) -> Bool { exists(path) && !isFolder(path) }

    private static func isRegularFile(_ path: String) -> Bool {
        kind(of: path) == S_IFREG
    }

    static func isFolder(_ path: String) -> Bool {
        kind(of: path) == S_IFDIR
    }

    static func isLink(_ path: String) -> Bool {
        var status = stat()
        return unsafe lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFLNK
    }

    /// In bytes, links followed; `nil` for a folder, a device or a pipe.
    static func sizeOfRegularFile(at path: String) -> Int? {
        status(of: path).flatMap {
            $0.st_mode & S_IFMT == S_IFREG ? Int($0.st_size) : nil
        }
    }

    /// What a path leads to, links followed: `S_IFREG`, `S_IFDIR` …; `nil` for nothing.
    private static func kind(of path: String) -> mode_t? {
        status(of: path).map { $0.st_mode & S_IFMT }
    }

    private static func status(of path: String) -> stat? {
        var status = stat()
        return unsafe stat(path, &status) == 0 ? status : nil
    }

    /// Every file below a folder, relative to it, sorted; hidden ones left out.
    ///
    /// - Throws: a `Diagnostic` when the folder cannot be listed.
    static func files(below folder: String) throws(Diagnostic) -> [String] {
        let root = folder.isEmpty ? "." : folder
        guard isFolder(root), let walker = FileManager.default.enumerator(atPath: root) else {
            throw .missing(folder)
        }
        var paths: [String] = []
        while let path = walker.nextObject() as? String {
            if path.split(separator: "/").last?.hasPrefix(".") ?? false {
                walker.skipDescendants()
            } else if !isFolder(joined(root, path)) {
                paths.append(path)
            }
        }
        return paths.sorted()
    }

    /// Whether a file below a folder, found there by walking, is a link that leads out of it.
    static func leadsOut(_ path: String, of folder: String) -> Bool {
        guard isLink(path) else { return false }
        let root = URL(filePath: absolute(folder.isEmpty ? "." : folder)).resolvingSymlinksInPath()
        let file = URL(filePath: absolute(path)).resolvingSymlinksInPath()
        let prefix = root.path == "/" ? "/" : root.path + "/"
        return !file.path.hasPrefix(prefix)
    }

    /// A path without `.` and doubled slashes; empty for the current folder.
    static func normalised(_ path: String) -> String {
        let names = path.split(separator: "/").filter { $0 != "." }
        return (path.hasPrefix("/") ? "/" : "") + names.joined(separator: "/")
    }

    /// A path from the root, without `.` and `..`; links are not followed.
    static func absolute(_ path: String) -> String {
        let whole =
            path.hasPrefix("/") ? path : FileManager.default.currentDirectoryPath + "/" + path
        var names: [Substring] = []
        for name in whole.split(separator: "/") where name != "." {
            if name == ".." { _ = names.popLast() } else { names.append(name) }
        }
        return "/" + names.joined(separator: "/")
    }

    /// A path below a folder; `.` and the empty folder leave it as it is.
    static func joined(_ folder: String, _ path: String) -> String {
        if folder.isEmpty || folder == "." || path.hasPrefix("/") { return path }
        return folder.hasSuffix("/") ? folder + path : folder + "/" + path
    }

    /// The folder part of a path; empty for a bare name.
    static func folder(of path: String) -> String {
        guard let slash = path.lastIndex(of: "/") else { return "" }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }

    /// The last part of a path.
    static func name(of path: String) -> String {
        path.split(separator: "/").last.map(String.init) ?? path
    }
}

extension Diagnostic {
    static func missing(_ path: String) -> Diagnostic {
        Diagnostic(
            "There is no such file or folder.", file: path,
            hint: "Check the spelling, or list the folder.")
    }

    static func isFolder(_ path: String) -> Diagnostic {
        Diagnostic(
            "This is a folder; a file is needed.", file: path,
            hint: "Run: dossier build \(path)")
    }

    static func noUTF8(_ path: String) -> Diagnostic {
        Diagnostic(
            "The file is not UTF-8.", file: path, hint: "Save it as UTF-8 in your editor.")
    }

    static func unreadable(_ path: String, _ error: any Error) -> Diagnostic {
        Diagnostic(
            "The file cannot be read: \(Self.reason(error)).", file: path,
            hint: "Check its permissions.", kind: .fileSystem)
    }

    static func unreadable(_ path: String, _ error: StreamError) -> Diagnostic {
        let reason = if case .unreadable(let reason) = error { reason } else { "\(error)" }
        return Diagnostic(
            "The file cannot be read: \(reason).", file: path, hint: "Check its permissions.",
            kind: .fileSystem)
    }

    static func unwritable(_ path: String, _ error: any Error) -> Diagnostic {
        Diagnostic(
            "The file cannot be written: \(Self.reason(error)).", file: path,
            hint: "Name another folder with --output.", kind: .fileSystem)
    }

    /// The system's own words: `Permission denied`.
    private static func reason(_ error: any Error) -> String {
        let underlying = (error as NSError).userInfo[NSUnderlyingErrorKey] as? NSError
        let words = (underlying ?? error as NSError).localizedDescription
        return words.hasSuffix(".") ? String(words.dropLast()) : words
    }
}
