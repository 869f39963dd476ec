import Intake

/// The folder in which a browser saves what a page shows: `boat_files` beside `boat.html`.
enum CompanionFolder {
    /// The companion folders that a page has.
    static func folders(of page: String, in neighbourhood: any Neighbourhood) -> [String] {
        let stem = stem(of: page)
        return stem.isEmpty
            ? []
            : FileRoles.companionSuffixes.map { stem + $0 }.filter {
                neighbourhood.hasFolder(at: $0)
            }
    }

    /// Whether a relative reference leads into the page's companion folder, there or not.
    static func holds(_ path: String, savedWith page: String) -> Bool {
        let stem = stem(of: page).split(separator: "/").last ?? ""
        return FileRoles.companionSuffixes.contains { path.hasPrefix(stem + $0 + "/") }
    }

    /// The path without its endings: `clips/boat` of `clips/boat.html.gz`.
    private static func stem(of page: String) -> String {
        let bare = page.lowercased().hasSuffix(".gz") ? page.dropLast(3) : page[...]
        let start = bare.lastIndex(of: "/").map(bare.index(after:)) ?? bare.startIndex
        let dot = bare[start...].lastIndex(of: ".") ?? bare.endIndex
        return String(bare[..<(dot == start ? bare.endIndex : dot)])
    }
}
