import ArticleModel
import Yams

/// Turns the nodes of a manifest into values, and collects what is wrong on the way.
struct ManifestParser {
    let file: String
    let tree: FileTree
    private(set) var errors: [Diagnostic] = []
    /// The line of each file that the manifest names itself, not by a pattern.
    private(set) var named: [String: Int] = [:]

    init(file: String, tree: FileTree) {
        self.file = file
        self.tree = tree
    }

    mutating func report(_ error: Diagnostic) { errors.append(error) }

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
        readParts(fields[.articles], into: &manifest)
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
            // An empty list leaves all of them.
            if !chosen.isEmpty { manifest.formats = EditionFormat.allCases.filter(chosen.contains) }
        }
        guard let markdown = fields[.markdown] else { return }
        let options = self.fields(of: markdown, named: "“markdown”", MarkdownKey.self)
        for (key, value) in options.sorted(by: { $0.value.line < $1.value.line }) {
            checkSupport(of: key, value)
        }
    }

    /// What the design allows and this version does not do yet is told, not passed over.
    private mutating func checkSupport(of key: MarkdownKey, _ node: Node) {
        guard let value = text(node, for: key) else { return }
        if !key.values.contains(value) {
            report(
                .unknownValue(
                    value, of: key.rawValue, line: node.line, allowed: key.values, in: file))
        } else if value != key.supported {
            report(
                .unsupported(value, of: key.rawValue, line: node.line, use: key.supported, in: file)
            )
        }
    }
}
