/// What a file among others is good for: a folder's files, or an archive's.
package enum FileRole: Sendable, Equatable {
    case document
    /// Of use to the pages that show it.
    case picture
    /// Saved by a browser along with a page, in the folder beside it.
    case companion(folder: String)
    /// Hidden, or left there by the system.
    case hidden
    /// No document; what it is, with its article: `a style sheet`.
    case other(String)
}

/// Tells what each of the files below a folder is good for, by their names.
package struct FileRoles: Sendable {
    /// Paths without their ending, in lower case, of the pages among the files.
    private let pages: Set<String>

    /// - Parameter paths: every file, `/` between folders.
    package init(of paths: some Sequence<String>) {
        pages = Set(
            paths.compactMap { path in
                Self.stem(of: path.lowercased(), endings: Self.pageEndings)
            })
    }

    package func role(of path: String) -> FileRole {
        let parts = path.split(separator: "/")
        if parts.contains(where: { $0.hasPrefix(".") }) || parts.contains("__MACOSX") {
            return .hidden
        }
        guard let file = parts.last?.lowercased() else { return .hidden }
        if Self.systemFiles.contains(file) { return .hidden }
        if let folder = companionFolder(of: path) { return .companion(folder: folder) }
        return Self.role(ofFile: file)
    }

    static func isPicture(_ path: String) -> Bool {
        let name = path.lowercased()
        return pictureEndings.contains { name.hasSuffix("." + $0) }
    }

    /// Whether somebody might have meant the file to be read: it is no part of a page.
    package func isWorthTelling(_ path: String) -> Bool {
        guard case .other(let kind) = role(of: path) else { return false }
        return !Self.partsOfPages.contains(kind)
    }

    /// The outermost folder above the path that a browser saved with a page.
    private func companionFolder(of path: String) -> String? {
        for end in path.indices where path[end] == "/" {
            let folder = String(path[..<end])
            let stem = Self.stem(of: folder.lowercased(), endings: Self.companionEndings)
            if let stem, pages.contains(stem) { return folder }
        }
        return nil
    }

    private static func role(ofFile name: String) -> FileRole {
        let bare = name.hasSuffix(".gz") ? String(name.dropLast(3)) : name
        if let ending = bare.split(separator: ".").dropFirst().last.map(String.init) {
            if documentEndings.contains(ending) { return .document }
            if pictureEndings.contains(ending) { return .picture }
            if let kind = otherEndings[ending] { return .other(kind) }
            return .other("a file of a kind that is not read (.\(ending))")
        }
        return .other("a file whose name does not say what it is")
    }

    private static func stem(of path: String, endings: [String]) -> String? {
        endings.first { path.hasSuffix($0) && path.count > $0.count }
            .map { String(path.dropLast($0.count)) }
    }
}

extension FileRoles {
    private static let pageEndings = [".html", ".htm", ".xhtml", ".mhtml"]

    /// What follows a page's name in the folder that a browser saves with it, as browsers spell it
    /// in the languages they speak. Source: Microsoft, "Connected files", the suffixes in all
    /// languages of Windows, which the browsers took over.
    package static let companionSuffixes = [
        "_files", ".files", "-filer", "_filer", "-Dateien", "_Dateien", "_fichiers", "_archivos",
        "_file", "-bestanden", "_bestanden", "_arquivos", "_ficheiros", "_tiedostot", "_pliki",
        "_soubory", "_elemei", "_dosyalar", "_fitxers", "_datoteke", "_fajlovi", "_failid",
        "_fails", "_bylos", "_fitxategiak", "_faili", "_podatoteke",
    ]
    private static let companionEndings = companionSuffixes.map { $0.lowercased() }

    private static let systemFiles: Set<String> = ["thumbs.db", "desktop.ini", "icon\r"]

    /// Endings of files that can be documents, each also with `.gz`. Source: the formats intake
    /// reads.
    package static let documentEndings: Set<String> = [
        "html", "htm", "xhtml", "xht", "txt", "text", "md", "markdown", "mhtml", "mht",
        "webarchive", "warc", "wacz", "eml", "rss", "atom", "xml", "json", "zip", "tar", "tgz",
        "pdf",
    ]

    private static let pictureEndings: Set<String> = [
        "jpg", "jpeg", "png", "gif", "webp", "avif", "svg", "bmp", "tif", "tiff", "ico", "heic",
    ]

    private static let partsOfPages: Set<String> = ["a style sheet", "a script", "a font"]

    private static let otherEndings = [
        "epub": "an EPUB book", "doc": "a word processor’s document",
        "docx": "a word processor’s document", "odt": "a word processor’s document",
        "rtf": "a word processor’s document", "css": "a style sheet", "js": "a script",
        "yaml": "a manifest", "yml": "a manifest", "csv": "a table", "woff": "a font",
        "woff2": "a font", "ttf": "a font", "otf": "a font", "mp3": "a recording",
        "m4a": "a recording", "mp4": "a film", "webm": "a film", "mov": "a film",
    ]
}
