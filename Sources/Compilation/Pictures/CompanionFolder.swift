/// The folder in which a browser saves what a page shows: `boat_files` beside `boat.html`.
package enum CompanionFolder {
    /// What follows the page's name. Source: Microsoft, "Connected files", the suffixes in all
    /// languages of Windows, which the browsers took over.
    private static let suffixes = [
        "_files", ".files", "-filer", "_filer", "-Dateien", "_fichiers", "_archivos", "_file",
        "-bestanden", "_bestanden", "_arquivos", "_ficheiros", "_tiedostot", "_pliki", "_soubory",
        "_elemei", "_dosyalar", "_fitxers", "_datoteke", "_fajlovi", "_failid", "_fails", "_bylos",
        "_fitxategiak", "_faili", "_podatoteke",
    ]

    /// The companion folders that a page has.
    static func folders(of page: String, in neighbourhood: any Neighbourhood) -> [String] {
        let stem = stem(of: page)
        return stem.isEmpty
            ? [] : suffixes.map { stem + $0 }.filter { neighbourhood.hasFolder(at: $0) }
    }

    /// Without the files that browsers saved with one of the others: frames and advertisements, which
    /// are pages too but no articles.
    package static func pages(among paths: [String]) -> [String] {
        let companions = Set(paths.flatMap { page in suffixes.map { stem(of: page) + $0 } })
        return paths.filter { path in
            !path.indices.contains { path[$0] == "/" && companions.contains(String(path[..<$0])) }
        }
    }

    /// Whether a relative reference leads into the page's companion folder, there or not.
    static func holds(_ path: String, savedWith page: String) -> Bool {
        let stem = stem(of: page).split(separator: "/").last ?? ""
        return suffixes.contains { path.hasPrefix(stem + $0 + "/") }
    }

    /// The path without its endings: `clips/boat` of `clips/boat.html.gz`.
    private static func stem(of page: String) -> String {
        let bare = page.lowercased().hasSuffix(".gz") ? page.dropLast(3) : page[...]
        let start = bare.lastIndex(of: "/").map(bare.index(after:)) ?? bare.startIndex
        let dot = bare[start...].lastIndex(of: ".") ?? bare.endIndex
        return String(bare[..<(dot == start ? bare.endIndex : dot)])
    }
}
