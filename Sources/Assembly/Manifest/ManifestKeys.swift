import ArticleModel

/// A group of keys that a manifest may hold.
protocol ManifestKey: RawRepresentable<String>, CaseIterable, Hashable {}

enum PacketKey: String, ManifestKey {
    case title, subtitle, compiler, language, date, description, rights, order, cover, templates
    case formats, markdown, links, appendices, duplicates, metadata, catalogue, citations, slip
    case subjects
    case clippedBy = "clipped-by"
    case clipped, articles
}

enum PartKey: String, ManifestKey {
    case part, intro, articles
}

enum ArticleKey: String, ManifestKey {
    case file, title, authors, translators, editors, illustrators, photographers, date, site,
        language, url, section, tags, rights, kind
    case restore, remove, keep, drop, note
    case subjects, page, edition, accession
    case callNumber = "call-number"
    case clippedBy = "clipped-by"
    case clipped

    /// The key that names who had a role.
    static func contributors(_ role: ArticleRole) -> ArticleKey {
        switch role {
        case .translator: .translators
        case .editor: .editors
        case .illustrator: .illustrators
        case .photographer: .photographers
        }
    }
}

enum CompilerKey: String, ManifestKey {
    case name, role
}

enum CatalogueKey: String, ManifestKey {
    case agency, formats
    case callNumber = "call-number"
}

enum CitationKey: String, ManifestKey {
    case style, language
}

enum MarkdownKey: String, ManifestKey {
    case flavour, layout
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
