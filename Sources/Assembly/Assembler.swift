package import ArticleModel
import Citations
import Digests

/// Articles in, dossier out: puts them in order, names them, numbers and resolves their links, and
/// cites them.
package struct Assembler: Sendable {
    private let buildDate: PartialDate?
    /// Gives a title in ASCII; to set up a script that is not Latin takes longer than to clean a page.
    package var inASCII: @Sendable (String) -> String = { $0.transliterated }

    /// - Parameter buildDate: What `SOURCE_DATE_EPOCH` says; the packet's date when the manifest
    ///   has none.
    package init(buildDate: PartialDate? = nil) { self.buildDate = buildDate }

    package func dossier(from manifest: Manifest, material: PacketMaterial) -> AssembledDossier {
        let language = manifest.language ?? Labels.english.language
        let labels = Labels.words(in: language)
        let kinship = Kinship(of: manifest, material: material)
        let parts = orderedParts(
            of: manifest, material: material, without: kinship.merged, language: language)
        let edited = editedParts(parts, of: manifest, kinship: kinship, labels: labels ?? .english)
        var dossier = Dossier(
            title: manifest.title, parts: edited,
            identifier: identifier(of: manifest.title, parts.flatMap(\.articles)),
            slug: Slugs.slug(of: manifest.title) ?? "dossier")
        dossier.subtitle = manifest.subtitle
        dossier.compilers = manifest.compilers
        dossier.labels = labels ?? .english
        dossier.language = language
        dossier.date = manifest.date ?? buildDate ?? newestDate(in: parts.flatMap(\.articles))
        dossier.description = manifest.description
        dossier.rights = manifest.rights
        dossier.links = manifest.links
        dossier.catalogue = manifest.catalogue
        dossier.hasSlips = manifest.hasSlips
        dossier.pictures = material.pictures
        dossier.cover = material.cover
        dossier.appendices = manifest.appendices
        dossier.chronology = ChronologyGroup.all(in: dossier.articles)
        dossier.index = IndexEntry.all(in: dossier.articles, language: language)
        dossier.outsideLinks = OutsideLink.all(in: dossier.articles)
        let warnings =
            labels == nil ? [Diagnostic.noLabels(for: language, file: manifest.file)] : []
        return AssembledDossier(dossier: dossier, warnings: warnings + kinship.warnings)
    }
}

extension Assembler {
    /// A part whose articles are in reading order but not yet edited.
    private struct OrderedPart {
        var listed: ManifestPart
        var intro: [Block]
        var articles: [CleanArticle]
    }

    /// Parts keep their places; the order applies inside each.
    private func orderedParts(
        of manifest: Manifest, material: PacketMaterial, without merged: Set<String>,
        language: String
    ) -> [OrderedPart] {
        manifest.parts.compactMap { part in
            var listed = part
            listed.articles = part.articles.filter { listed in
                material.articles[listed.source.path].map { !merged.contains($0.file) } ?? false
            }
            guard !listed.articles.isEmpty else { return nil }
            listed.articles = manifest.order.sorted(listed.articles, language: language) {
                material.articles[$0.source.path]
            }
            return OrderedPart(
                listed: listed,
                intro: part.intro.flatMap { material.intros[$0.path] } ?? [],
                articles: listed.articles.compactMap { material.articles[$0.source.path] })
        }
    }

    private func editedParts(
        _ parts: [OrderedPart], of manifest: Manifest, kinship: Kinship, labels: Labels
    ) -> [Part] {
        let articles = parts.flatMap(\.articles)
        var slugs = Slugs()
        let names = articles.enumerated().map { number, article in
            slugs.slug(
                of: article.attribution.title.value ?? article.attachedName ?? "",
                number: number + 1, inASCII: inASCII)
        }
        let addresses = PacketAddresses(of: articles, named: names)
        let clippings = clippings(of: parts, in: manifest)
        let citations = CitationList(manifest.citations, labels: labels)
            .citations(of: articles, clippings: clippings)
        let numbers = Dictionary(
            zip(articles.map(\.file), 1...), uniquingKeysWith: { first, _ in first })
        var number = 0
        return parts.map { part in
            let edited = zip(part.listed.articles, part.articles).map { listed, article in
                number += 1
                let noted = addresses.noted(article)
                var edited = DossierArticle(
                    slug: names[number - 1], number: number, article: noted.article,
                    notes: noted.notes, citation: citations[number - 1],
                    editorsNote: paragraphs(of: listed.note ?? article.listedNote))
                edited.subjects = listed.subjects
                edited.clipping = clippings[number - 1]
                edited.otherCaptures = kinship.otherCaptures(of: article)
                edited.likeArticles = kinship.likeArticles(of: article, numbers: numbers)
                return edited
            }
            return Part(title: part.listed.title, intro: part.intro, articles: edited)
        }
    }

    /// What the manifest says of each article, and of all of them: the packet's call numbers.
    private func clippings(of parts: [OrderedPart], in manifest: Manifest) -> [Clipping] {
        parts.flatMap(\.listed.articles).enumerated().map { number, listed in
            var clipping = listed.clipping
            clipping.callNumber =
                clipping.callNumber ?? manifest.catalogue.callNumber(ofArticle: number + 1)
            return clipping
        }
    }

    /// A blank line parts two paragraphs.
    private func paragraphs(of note: String) -> [Block] {
        note.split(separator: "\n", omittingEmptySubsequences: false)
            .split { $0.allSatisfy(\.isWhitespace) }
            .map { lines in
                let words = lines.flatMap { $0.split(whereSeparator: \.isWhitespace) }
                return Block(.paragraph([.text(words.joined(separator: " "))]))
            }
    }

    /// The same for the same title and the same sources, in whatever order.
    private func identifier(of title: String, _ articles: [CleanArticle]) -> String {
        let name = (["dossier", title] + articles.map(\.sourceDigest).sorted())
            .joined(separator: "\n")
        return UUIDv5.string(namespace: UUIDv5.urlNamespace, name: name)
    }

    /// To the day.
    private func newestDate(in articles: [CleanArticle]) -> PartialDate? {
        let dates = articles.flatMap { [$0.attribution.published.value, $0.attribution.captured] }
        guard var newest = dates.compactMap({ $0 }).max() else { return nil }
        newest.time = nil
        return newest
    }
}

extension CleanArticle {
    /// What the file of an attached document is called, without its ending.
    fileprivate var attachedName: String? {
        attachment.map { $0.name.split(separator: ".").dropLast().joined(separator: " ") }
    }

    /// What lists and sidecars note about it, each note once.
    fileprivate var listedNote: String {
        var seen: Set<String> = []
        return listings.compactMap(\.note).filter { seen.insert($0).inserted }
            .joined(separator: "\n\n")
    }
}

extension Kinship {
    fileprivate init(of manifest: Manifest, material: PacketMaterial) {
        self.init(
            of: manifest.articles.compactMap { material.articles[$0.source.path] },
            policy: manifest.duplicates,
            edited: Set(manifest.articles.filter(\.isEdited).map(\.source.path)))
    }
}

extension ManifestArticle {
    /// The editor says more of it than that it belongs to the packet.
    fileprivate var isEdited: Bool { note != nil || editing != Editing() }
}

extension Diagnostic {
    static func noLabels(for language: String, file: String) -> Diagnostic {
        let known = Labels.all.map(\.language).listed(with: "or")
        return Diagnostic(
            "The packet’s own words do not exist in “\(language)”; they are in English.",
            file: file, hint: "Use “language: …” with \(known).", severity: .warning)
    }
}
