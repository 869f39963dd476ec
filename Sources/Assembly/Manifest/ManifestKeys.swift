/// A group of keys that a manifest may hold.
protocol ManifestKey: RawRepresentable<String>, CaseIterable, Hashable {}

enum PacketKey: String, ManifestKey {
    case title, subtitle, compiler, language, date, description, rights, order, cover, templates
    case formats, markdown, links, duplicates, articles
}

enum PartKey: String, ManifestKey {
    case part, intro, articles
}

enum ArticleKey: String, ManifestKey {
    case file, title, authors, date, site, language, url, section, tags, rights
    case restore, remove, keep, drop, note
}

enum CompilerKey: String, ManifestKey {
    case name, role
}

enum MarkdownKey: String, ManifestKey {
    case flavour, layout

    var values: [String] {
        switch self {
        case .flavour: ["gfm", "commonmark", "pandoc", "obsidian"]
        case .layout: ["single", "folder"]
        }
    }

    var supported: String {
        switch self {
        case .flavour: "gfm"
        case .layout: "single"
        }
    }
}

/// What someone did for the packet, in a word. Source: the MARC code list for relators.
enum ContributorRole: String, CaseIterable {
    case compiler, editor, contributor, translator, publisher, curator, researcher

    var code: String {
        switch self {
        case .compiler: "com"
        case .editor: "edt"
        case .contributor: "ctb"
        case .translator: "trl"
        case .publisher: "pbl"
        case .curator: "cur"
        case .researcher: "res"
        }
    }

    /// Finds a role by its word or its code.
    init?(named name: String) {
        let name = name.lowercased()
        guard let role = Self.allCases.first(where: { $0.rawValue == name || $0.code == name })
        else { return nil }
        self = role
    }
}
