import ArticleModel
import Yams

extension ManifestParser {
    /// Articles outside of any part gather in parts without a title, in their place.
    mutating func readParts(_ node: Node?, into manifest: inout Manifest) {
        guard let node else { return report(.noArticles(file: file)) }
        guard let entries = node.sequence else {
            return report(.wrongShape(of: "“articles”", node, expected: "a list", in: file))
        }
        var parts: [ListedPart] = []
        for entry in entries {
            if entry.mapping?.keys.contains(where: { $0.scalar?.string == "part" }) == true {
                parts.append(part(from: entry))
            } else {
                let articles = articles(from: entry)
                if parts.isEmpty || parts[parts.count - 1].isPart { parts.append(ListedPart()) }
                parts[parts.count - 1].articles += articles
            }
        }
        if entries.isEmpty { report(.noArticles(file: file)) }
        var taken = Set(named.keys)
        manifest.parts = parts.map { $0.resolved(&taken) }.filter { !$0.articles.isEmpty }
    }

    private mutating func part(from node: Node) -> ListedPart {
        let fields = fields(of: node, named: "a part", PartKey.self)
        var part = ListedPart(isPart: true)
        part.title = fields[.part].flatMap { text($0, for: PartKey.part) }
        part.intro = fields[.intro].flatMap { existingFile($0, for: PartKey.intro) }
        guard let entries = fields[.articles]?.sequence, !entries.isEmpty else {
            report(.noArticles(inPart: part.title ?? "", line: node.line, file: file))
            return part
        }
        for entry in entries { part.articles += articles(from: entry) }
        return part
    }

    private mutating func articles(from node: Node) -> [ListedArticle] {
        guard node.mapping != nil else {
            return files(node, for: ArticleKey.file).map {
                ListedArticle($0, clipping: self.clipping)
            }
        }
        let fields = fields(of: node, named: "an article", ArticleKey.self)
        // Without a file, the address says what the article is, not what to print of it.
        guard let fileNode = fields[.file] ?? fields[.url] else {
            report(.noFileKey(line: node.line, in: file))
            return []
        }
        var editing = editing(from: fields)
        let isFetched = fields[.file] == nil
        if isFetched { editing.url = .unsaid }
        let note = fields[.note].flatMap { text($0, for: ArticleKey.note) }
        let subjects = subjects(from: fields[.subjects])
        let clipping = clipping(from: fields)
        let files = isFetched ? fetchedFiles(fileNode) : files(fileNode, for: ArticleKey.file)
        return files.map {
            ListedArticle(
                $0, editing: editing, note: note, subjects: subjects, clipping: clipping)
        }
    }

    /// None where the address is none, which is told with the other values of the entry.
    private mutating func fetchedFiles(_ node: Node) -> [FoundFile] {
        guard let address = node.scalar.flatMap({ CapturePath.address($0.string) }) else {
            if node.isNone { report(.noFileKey(line: node.line, in: file)) }
            return []
        }
        return [fetchedFile(address, line: node.line)]
    }

    private mutating func editing(from fields: [ArticleKey: Node]) -> Editing {
        var editing = Editing()
        if let node = fields[.title], let title = text(node, for: ArticleKey.title) {
            editing.title = .value(title)
        }
        editing.authors = names(fields, .authors)
        for role in ArticleRole.allCases {
            editing.contributors[role] = names(fields, .contributors(role))
        }
        editing.date = statement(fields[.date]) { $0.date($1, for: ArticleKey.date) }
        editing.site = statement(fields[.site]) { $0.text($1, for: ArticleKey.site) }
        editing.language = statement(fields[.language]) {
            $0.language($1, for: ArticleKey.language)
        }
        editing.url = statement(fields[.url]) { $0.webAddress($1, for: ArticleKey.url) }
        editing.section = statement(fields[.section]) { $0.text($1, for: ArticleKey.section) }
        editing.tags = names(fields, .tags)
        editing.rights = statement(fields[.rights]) { $0.text($1, for: ArticleKey.rights) }
        editing.kind = statement(fields[.kind]) { $0.choice($1, for: ArticleKey.kind) }
        editing.restore = instructions(fields, .restore)
        editing.remove = instructions(fields, .remove)
        editing.keep = instructions(fields, .keep)
        editing.drop = instructions(fields, .drop)
        return editing
    }

    /// One name, or a list of them.
    private mutating func names(
        _ fields: [ArticleKey: Node], _ key: ArticleKey
    ) -> Editing.Statement<[String]> {
        statement(fields[key]) { parser, node in
            parser.texts(node, for: key).compactMap(\.scalar?.string)
        }
    }

    private mutating func statement<Value>(
        _ node: Node?, value: (inout ManifestParser, Node) -> Value?
    ) -> Editing.Statement<Value> {
        guard let node else { return .unsaid }
        guard !node.isNone else { return .none }
        return value(&self, node).map { .value($0) } ?? .unsaid
    }

    private mutating func instructions(
        _ fields: [ArticleKey: Node], _ key: ArticleKey
    ) -> [Editing.Instruction] {
        guard let node = fields[key] else { return [] }
        return texts(node, for: key).map {
            Editing.Instruction($0.scalar?.string ?? "", file: file, line: $0.line)
        }
    }

    /// One name alone, or a list of names and of groups with a name and a role.
    mutating func compilers(from node: Node) -> [Contributor] {
        (node.sequence.map(Array.init) ?? [node]).compactMap { compiler(from: $0) }
    }

    private mutating func compiler(from node: Node) -> Contributor? {
        guard node.mapping != nil else {
            return text(node, for: PacketKey.compiler).map { Contributor(name: $0) }
        }
        let fields = fields(of: node, named: "a compiler", CompilerKey.self)
        guard let name = fields[.name].flatMap({ text($0, for: CompilerKey.name) }) else {
            report(.noCompilerName(line: node.line, in: file))
            return nil
        }
        guard let roleNode = fields[.role], let role = text(roleNode, for: CompilerKey.role) else {
            return Contributor(name: name)
        }
        if let known = ContributorRole(named: role) {
            return Contributor(name: name, role: known.code)
        }
        let roles = ContributorRole.allCases.map(\.rawValue)
        report(
            .unknownValue(role, of: "role", line: roleNode.line, allowed: roles, in: file))
        return nil
    }
}

/// A part before its patterns have given way to the files that the manifest names.
private struct ListedPart {
    var title: String?
    var intro: FileReference?
    var articles: [ListedArticle] = []
    /// The manifest calls it a part.
    var isPart = false

    /// A file that has its place already is left out; the others are added to the taken ones.
    func resolved(_ taken: inout Set<String>) -> ManifestPart {
        let left = articles.filter { article in
            !article.isMatched || taken.insert(article.value.source.path).inserted
        }
        return ManifestPart(title: title, intro: intro, articles: left.map(\.value))
    }
}

private struct ListedArticle {
    var value: ManifestArticle
    var isMatched: Bool

    init(
        _ found: FoundFile, editing: Editing = Editing(), note: String? = nil,
        subjects: [SubjectHeading] = [], clipping: Clipping
    ) {
        value = ManifestArticle(source: found.reference, editing: editing, note: note)
        value.subjects = subjects
        value.clipping = clipping
        isMatched = found.isMatched
    }
}
