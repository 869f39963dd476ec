import ArticleModel
import Citations
import Yams

/// What makes a packet a file of clippings: slips, subject headings, and what the library knows of
/// its copies; and how the clippings are cited.
extension ManifestParser {
    mutating func readClippings(_ fields: [PacketKey: Node], into manifest: inout Manifest) {
        manifest.hasSlips = fields[.slip].flatMap { flag($0, for: PacketKey.slip) } ?? false
        clipping.clippedBy = fields[.clippedBy].flatMap { text($0, for: PacketKey.clippedBy) }
        clipping.clipped = fields[.clipped].flatMap { date($0, for: PacketKey.clipped) }
        guard let node = fields[.subjects],
            let reference = existingFile(node, for: PacketKey.subjects)
        else { return }
        let authority = authorityFile(at: reference)
        self.authority = (authority, reference.path)
        manifest.authority = authority
    }

    mutating func readCitations(_ node: Node, into manifest: inout Manifest) {
        let fields = fields(of: node, named: "“citations”", CitationKey.self)
        if let node = fields[.style] {
            manifest.citations.style = choice(node, for: CitationKey.style) ?? .house
        }
        guard let node = fields[.language], let word = text(node, for: CitationKey.language) else {
            return
        }
        if let language = CitationLanguage(word) {
            manifest.citations.language = language
        } else {
            report(
                .unknownValue(
                    word, of: CitationKey.language.rawValue, line: node.line,
                    allowed: CitationLanguage.allowed, in: file))
        }
    }

    mutating func clipping(from fields: [ArticleKey: Node]) -> Clipping {
        var clipping = clipping
        clipping.page = fields[.page].flatMap { text($0, for: ArticleKey.page) }
        clipping.edition = fields[.edition].flatMap { text($0, for: ArticleKey.edition) }
        clipping.callNumber = fields[.callNumber].flatMap { text($0, for: ArticleKey.callNumber) }
        clipping.accession = fields[.accession].flatMap { text($0, for: ArticleKey.accession) }
        if let node = fields[.clippedBy] {
            clipping.clippedBy = text(node, for: ArticleKey.clippedBy)
        }
        if let node = fields[.clipped] { clipping.clipped = date(node, for: ArticleKey.clipped) }
        return clipping
    }

    /// Headings in their authorised form, each once; what is no heading is reported.
    mutating func subjects(from node: Node?) -> [SubjectHeading] {
        guard let node else { return [] }
        var headings: [SubjectHeading] = []
        for node in texts(node, for: ArticleKey.subjects) {
            if let heading = subject(node), !headings.contains(heading) {
                headings.append(heading)
            }
        }
        return headings
    }

    private mutating func subject(_ node: Node) -> SubjectHeading? {
        let name = node.scalar?.string ?? ""
        guard let (authority, path) = authority else {
            report(.noAuthorityFile(for: name, line: node.line, in: file))
            return nil
        }
        switch authority.meaning(of: name) {
        case .heading(let heading): return heading
        case .variant(let heading):
            warn(.variantReplaced(name, with: heading.heading, line: node.line, in: file))
            return heading
        case nil:
            report(
                .unknownSubject(
                    name, nearest: authority.nearest(to: name), authority: path, line: node.line,
                    in: file))
            return nil
        }
    }

    private mutating func authorityFile(at reference: FileReference) -> AuthorityFile {
        let folder = file.lastIndex(of: "/").map { String(file[...$0]) } ?? ""
        let path = folder + reference.path
        do throws(Diagnostic) {
            let text = try read(reference.path).get()
            let root = try ManifestReader.node(from: text, file: path)
            var parser = ManifestParser(file: path, tree: tree, read: read)
            let authority = parser.authorityFile(from: root)
            for error in parser.errors { report(error) }
            return authority
        } catch {
            report(error)
            return AuthorityFile(entries: [])
        }
    }

    /// Source: YAML 1.2.2, section 10.3.2, and the words of YAML 1.1 that people write.
    private mutating func flag(_ node: Node, for key: some ManifestKey) -> Bool? {
        guard let word = text(node, for: key) else { return nil }
        switch word.lowercased() {
        case "true", "yes": return true
        case "false", "no": return false
        default:
            report(
                .unknownValue(
                    word, of: key.rawValue, line: node.line, allowed: ["true", "false"], in: file))
            return nil
        }
    }
}
