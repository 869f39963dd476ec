import ArticleModel
import Yams

enum AuthorityKey: String, ManifestKey {
    case scheme, headings
}

enum HeadingKey: String, ManifestKey {
    case heading, broader, related, scheme, uri
    case usedFor = "used-for"
}

/// An authority file is read as the manifest is: every scalar as text, every error with its line.
extension ManifestParser {
    /// - Returns: The headings as far as they can be read.
    mutating func authorityFile(from root: Node?) -> AuthorityFile {
        guard let root, !root.isEmpty else {
            report(.noHeadings(line: 1, in: file))
            return AuthorityFile(entries: [])
        }
        let fields = fields(of: root, named: "an authority file", AuthorityKey.self)
        let scheme = fields[.scheme].flatMap { text($0, for: AuthorityKey.scheme) }
        guard let nodes = fields[.headings]?.sequence, !nodes.isEmpty else {
            report(.noHeadings(line: root.line, in: file))
            return AuthorityFile(entries: [])
        }
        var entries: [AuthorityFile.Entry] = []
        for node in nodes {
            if let entry = entry(from: node, scheme: scheme) { entries.append(entry) }
        }
        for error in AuthorityCheck(entries: entries, file: file).errors { report(error) }
        return AuthorityFile(entries: entries)
    }

    /// A heading alone, or a group of keys.
    private mutating func entry(from node: Node, scheme: String?) -> AuthorityFile.Entry? {
        if let scalar = node.scalar, !node.isEmpty {
            return AuthorityFile.Entry(
                heading: SubjectHeading(scalar.string, scheme: scheme), line: node.line)
        }
        let fields = fields(of: node, named: "a heading", HeadingKey.self)
        guard let name = fields[.heading].flatMap({ text($0, for: HeadingKey.heading) }) else {
            if node.mapping != nil { report(.noHeadingName(line: node.line, in: file)) }
            return nil
        }
        let own = fields[.scheme].flatMap { text($0, for: HeadingKey.scheme) }
        let uri = fields[.uri].flatMap { webAddress($0, for: HeadingKey.uri) }
        return AuthorityFile.Entry(
            heading: SubjectHeading(name, scheme: own ?? scheme, uri: uri),
            usedFor: words(fields[.usedFor], for: .usedFor),
            broader: words(fields[.broader], for: .broader),
            related: words(fields[.related], for: .related), line: node.line)
    }

    private mutating func words(_ node: Node?, for key: HeadingKey) -> [String] {
        guard let node else { return [] }
        return texts(node, for: key).compactMap(\.scalar?.string)
    }
}
