package import ArticleModel
import Assembly
import DOM

/// What must hold of every edition of any article, whatever its page was like: the book's files are
/// well-formed and lead nowhere but to one another, and every paragraph that was kept stands in it, in
/// order, as it does in the page of HTML and in Markdown.
package struct EditionInspection {
    private let article: CleanArticle
    private let reading: EditionReading

    package init(of article: CleanArticle) {
        self.article = article
        let listed = ManifestArticle(source: FileReference(path: article.file, line: 1))
        reading = EditionReading(
            Assembler().dossier(
                from: Manifest(title: "One", parts: [ManifestPart(articles: [listed])]),
                material: PacketMaterial(articles: [article.file: article])
            ).dossier)
    }

    /// What does not hold, in sentences; empty when all does.
    package func faults() -> [String] { Self.sentences { try bookFaults() + textFaults() } }

    /// The same of the book's files and links alone; the other editions are written, and not read.
    package func structuralFaults() -> [String] {
        Self.sentences {
            _ = try (reading.page(), reading.markdownFiles(MarkdownForm()))
            return try bookFaults()
        }
    }

    private static func sentences(_ faults: () throws -> [String]) -> [String] {
        do {
            return try faults()
        } catch {
            return ["An edition cannot be read: \(error)"]
        }
    }

    private func textFaults() throws -> [String] {
        var readings = [("page", try reading.page())]
        readings += try reading.chapters().prefix(1).map { ("book", $0) }
        for flavour in [MarkdownFlavour.gfm, .commonmark, .obsidian] {
            for layout in MarkdownLayout.allCases {
                let form = MarkdownForm(flavour: flavour, layout: layout)
                readings.append(("\(flavour), \(layout)", try reading.markdown(form)))
            }
        }
        _ = try reading.markdownFiles(MarkdownForm(flavour: .pandoc))
        let paragraphs = article.paragraphsOfWords
        return readings.compactMap { edition, text in
            text.firstMissing(of: paragraphs).map { "Missing in \(edition): \($0)" }
        }
    }

    private func bookFaults() throws -> [String] {
        let files = try reading.bookEntries()
        var trees: [String: XMLElement] = [:]
        for file in files where Self.isMarkup(file.name) {
            trees[file.name] = try XMLReader(nodeLimit: .max).root(of: Array(file.text.utf8))
        }
        let names = Set(files.map(\.name))
        guard let package = trees["EPUB/package.opf"] else { return ["There is no package."] }
        return Self.packageFaults(package, names) + Self.linkFaults(trees, names)
    }

    private static func isMarkup(_ name: String) -> Bool {
        [".xhtml", ".opf", ".ncx", ".svg", ".xml"].contains(where: name.hasSuffix)
    }

    /// Everything in the manifest is there, and everything in the spine in the manifest.
    private static func packageFaults(_ package: XMLElement, _ names: Set<String>) -> [String] {
        let items = package.child("manifest")?.children("item") ?? []
        let ids = Set(items.compactMap { $0.attribute("id") })
        let missing = items.compactMap { $0.attribute("href") }.filter {
            !names.contains("EPUB/" + $0)
        }
        let references =
            (package.child("spine")?.children("itemref") ?? []).compactMap { $0.attribute("idref") }
            + items.compactMap { $0.attribute("fallback") }
        return (ids.count == items.count ? [] : ["Two items have one id."])
            + missing.map { "\($0) is listed and not there." }
            + references.filter { !ids.contains($0) }.map { "\($0) is in the spine alone." }
    }

    /// Every link and picture inside the book leads to a file or a place there is.
    private static func linkFaults(
        _ trees: [String: XMLElement], _ names: Set<String>
    ) -> [String] {
        let ids = trees.mapValues { $0.values(of: "id") }
        return trees.sorted { $0.key < $1.key }.flatMap { name, tree -> [String] in
            let own = ids[name] ?? []
            let repeated = Set(own).count < own.count ? ["An id stands twice in \(name)."] : []
            guard name.hasSuffix(".xhtml") else { return repeated }
            return repeated
                + (tree.values(of: "href") + tree.values(of: "src")).filter { reference in
                    !reference.contains(":") && !leads(reference, from: name, names, ids)
                }.map { "\($0) leads nowhere in \(name)." }
        }
    }

    private static func leads(
        _ reference: String, from name: String, _ names: Set<String>, _ ids: [String: [String]]
    ) -> Bool {
        let parts = reference.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
        var path = name.split(separator: "/").dropLast().map(String.init)
        for part in parts[0].split(separator: "/") {
            if part == ".." { _ = path.popLast() } else { path.append(String(part)) }
        }
        let file = parts[0].isEmpty ? name : path.joined(separator: "/")
        guard names.contains(file) else { return false }
        return parts.count == 1 || ids[file]?.contains(String(parts[1])) ?? false
    }
}

extension XMLElement {
    /// Of an attribute, of this element and all in it.
    fileprivate func values(of attribute: String) -> [String] {
        [self.attribute(attribute)].compactMap { $0 }
            + elements.flatMap { $0.values(of: attribute) }
    }
}

extension CleanArticle {
    /// The paragraphs of the body without those of footnotes, which editions set last, and without
    /// formulas, which they set in their own ways.
    package var paragraphsOfBody: [String] { bodyBlocks.paragraphs }

    /// The same without those that hold a formula or a picture among their words.
    fileprivate var paragraphsOfWords: [String] {
        bodyBlocks.filter { !$0.holdsMoreThanWords }.paragraphs
    }

    private var bodyBlocks: [Block] {
        blocks.filter { block in
            switch block.content {
            case .footnote, .math: false
            default: true
            }
        }
    }
}

extension Block {
    fileprivate var holdsMoreThanWords: Bool {
        content.inlines.contains(where: \.holdsMoreThanWords)
            || content.children.contains(where: \.holdsMoreThanWords)
    }
}

extension Inline {
    fileprivate var holdsMoreThanWords: Bool {
        switch self {
        case .math, .image: true
        default: children.contains(where: \.holdsMoreThanWords)
        }
    }
}
