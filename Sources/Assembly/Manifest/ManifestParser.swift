import ArticleModel
import Yams

/// Turns the nodes of a manifest into values, and collects what is wrong on the way.
struct ManifestParser {
    let file: String
    let tree: FileTree
    let read: TextReader
    private(set) var errors: [Diagnostic] = []
    /// The line of each file that the manifest names itself, not by a pattern.
    private(set) var named: [String: Int] = [:]
    private(set) var warnings: [Diagnostic] = []
    /// The authority file, once it is read, and its path.
    var authority: (file: AuthorityFile, path: String)?
    /// What the manifest says of every clipping.
    var clipping = Clipping()

    init(file: String, tree: FileTree, read: @escaping TextReader) {
        self.file = file
        self.tree = tree
        self.read = read
    }

    mutating func report(_ error: Diagnostic) { errors.append(error) }
    mutating func warn(_ warning: Diagnostic) { warnings.append(warning) }

    /// Remembers that the manifest names a file; a file may be an article only once.
    mutating func name(_ file: FileReference) {
        if let first = named[file.path] {
            report(.listedTwice(file, first: first, in: self.file))
        } else {
            named[file.path] = file.line
        }
    }

    /// - Returns: The manifest as far as it can be read; `nil` when there is nothing to read.
    mutating func manifest(from root: Node?) -> Manifest? {
        guard let root, !root.isEmpty else {
            report(.emptyManifest(file: file))
            return nil
        }
        let fields = fields(of: root, named: "the manifest", PacketKey.self)
        var manifest = Manifest(file: file, title: "")
        if let title = fields[.title] {
            manifest.title = text(title, for: PacketKey.title) ?? ""
        } else {
            report(.noTitle(file: file))
        }
        readDescription(fields, into: &manifest)
        readEditions(fields, into: &manifest)
        if let catalogue = fields[.catalogue] { manifest.catalogue = settings(from: catalogue) }
        if let citations = fields[.citations] { readCitations(citations, into: &manifest) }
        readClippings(fields, into: &manifest)
        manifest.metadata = fields[.metadata].map { lists($0) } ?? []
        readParts(fields[.articles], into: &manifest)
        manifest.findSidecars(tree.file(at:))
        manifest.warnings = warnings
        return manifest
    }

    private mutating func readDescription(
        _ fields: [PacketKey: Node], into manifest: inout Manifest
    ) {
        manifest.subtitle = fields[.subtitle].flatMap { text($0, for: PacketKey.subtitle) }
        manifest.description = fields[.description].flatMap { text($0, for: PacketKey.description) }
        manifest.rights = fields[.rights].flatMap { text($0, for: PacketKey.rights) }
        manifest.language = fields[.language].flatMap { language($0, for: PacketKey.language) }
        manifest.date = fields[.date].flatMap { date($0, for: PacketKey.date) }
        manifest.compilers = fields[.compiler].map { compilers(from: $0) } ?? []
    }

    private mutating func readEditions(_ fields: [PacketKey: Node], into manifest: inout Manifest) {
        manifest.order = fields[.order].flatMap { choice($0, for: PacketKey.order) } ?? .manual
        manifest.links = fields[.links].flatMap { choice($0, for: PacketKey.links) } ?? .notes
        manifest.duplicates =
            fields[.duplicates].flatMap { choice($0, for: PacketKey.duplicates) } ?? .merge
        manifest.cover = fields[.cover].flatMap { existingFile($0, for: PacketKey.cover) }
        manifest.templates = fields[.templates].flatMap { folder($0, for: PacketKey.templates) }
        if let formats = fields[.formats] {
            let chosen: [EditionFormat] = texts(formats, for: PacketKey.formats).compactMap {
                choice($0, for: PacketKey.formats)
            }
            // An empty list leaves the usual ones.
            if !chosen.isEmpty { manifest.formats = EditionFormat.allCases.filter(chosen.contains) }
        }
        if let appendices = fields[.appendices] {
            manifest.appendices = self.appendices(from: appendices)
        }
        guard let markdown = fields[.markdown] else { return }
        let options = self.fields(of: markdown, named: "“markdown”", MarkdownKey.self)
        manifest.markdown.flavour =
            options[.flavour].flatMap { choice($0, for: MarkdownKey.flavour) } ?? .gfm
        manifest.markdown.layout =
            options[.layout].flatMap { choice($0, for: MarkdownKey.layout) } ?? .single
    }

    /// In the order of the list; none for `none` or an empty list. One named twice stands once.
    private mutating func appendices(from node: Node) -> [Appendix] {
        guard !node.isNone else { return [] }
        var appendices: [Appendix] = []
        for item in texts(node, for: PacketKey.appendices) {
            guard let appendix: Appendix = choice(item, for: PacketKey.appendices),
                !appendices.contains(appendix)
            else { continue }
            appendices.append(appendix)
        }
        return appendices
    }

    private mutating func settings(from node: Node) -> CatalogueSettings {
        let fields = fields(of: node, named: "“catalogue”", CatalogueKey.self)
        var settings = CatalogueSettings()
        settings.agency = fields[.agency].flatMap { text($0, for: CatalogueKey.agency) }
        settings.callNumber = fields[.callNumber].flatMap { text($0, for: CatalogueKey.callNumber) }
        if let formats = fields[.formats] {
            let chosen: [CatalogueFormat] = texts(formats, for: CatalogueKey.formats).compactMap {
                choice($0, for: CatalogueKey.formats)
            }
            settings.formats = CatalogueFormat.allCases.filter(chosen.contains)
        }
        return settings
    }
}
