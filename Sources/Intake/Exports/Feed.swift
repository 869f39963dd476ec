import ArticleModel
import DOM

/// A feed that carries its entries whole: RSS 0.9 to 2.0, RSS 1.0 and Atom.
enum Feed {
    /// One page an entry.
    static func pages(
        _ file: [UInt8], named name: String, intake: Intake
    ) throws(Diagnostic) -> any PageReader {
        guard let tree = XMLTree(file), let root = tree.root else { throw .damagedFeed(name) }
        let channel = root.first("channel") ?? root
        let items = (channel.children + (root.name == "RDF" ? root.children : [])).filter {
            $0.name == "item" || $0.name == "entry"
        }
        guard items.count <= intake.limits.entries else {
            throw .excess(name, "The feed has more entries than", intake.limits.entries, "entries")
        }
        let shared = sharedFields(of: channel)
        let names = PageNames(of: name)
        var pages: [Result<SavedPage, Diagnostic>] = []
        var bare: [String] = []
        for entry in items.map(FeedEntry.init) {
            if entry.content.text.allSatisfy(\.isWhitespace) {
                bare.append(entry.link ?? entry.title ?? "")
            } else {
                pages.append(.success(page(of: entry, shared, names)))
            }
        }
        if !bare.isEmpty { pages.append(.failure(.addressesOnly(bare, in: name))) }
        if tree.isDamaged { pages.append(.failure(.brokenFeed(name, entries: items.count))) }
        guard !items.isEmpty else { throw .noPages(name) }
        return ReadPages(pages)
    }

    private static func page(
        of entry: FeedEntry, _ shared: [HeaderField], _ names: PageNames
    ) -> SavedPage {
        let pageName = names.name(for: entry.link ?? entry.title ?? "")
        let ending = entry.content.isMarkup ? ".html" : ".txt"
        var page = SavedPage(
            name: pageName, bytes: Array(entry.content.text.utf8), fileName: pageName + ending)
        page.encoding = "utf-8"
        page.fields = entry.fields
        page.fields += shared.filter { field in !page.fields.contains { $0.key == field.key } }
        if !entry.content.isWhole { page.warnings = [.summaryOnly(pageName)] }
        return page
    }

    /// What holds for every entry that does not say otherwise.
    private static func sharedFields(of channel: XMLNode) -> [HeaderField] {
        let language = channel.first("language")?.text ?? channel.attribute("lang")
        return [("site", channel.first("title")?.text), ("language", language)].compactMap {
            FeedEntry.field($0, $1)
        }
    }
}

extension XMLNode {
    /// The first child of that name, in the document's own namespace.
    func first(_ name: String) -> XMLNode? {
        children.first { $0.name == name && $0.isOwn }
    }

    /// RSS has no namespace, RSS 1.0 and Atom one each.
    var isOwn: Bool {
        [
            "", "http://www.w3.org/2005/Atom", "http://purl.org/rss/1.0/",
            "http://purl.org/atom/ns#", "http://my.netscape.com/rdf/simple/0.9/",
        ].contains(namespace)
    }
}
