package import ArticleModel
package import DOM
import Digests

/// Source in, article out: the only door of this module.
package struct Extractor: Sendable {
    /// Bounds on the tree of one page.
    package var limits = DocumentLimits()
    /// Who decides what of a page is the article.
    package var judge: any BlockJudge = ModelJudge()
    /// Whether every decision of the cleaner is put into words, which takes as long as the decision;
    /// else each row of the ledger has one short reason.
    package var isExplaining = false

    package init() {}

    /// Cleans one document.
    ///
    /// - Parameters:
    ///   - source: as intake made it.
    ///   - editing: what the manifest says about this article.
    ///   - bibliography: the lists and sidecars that may say more about it.
    /// - Returns: the article with both ledgers.
    /// - Throws: a `Diagnostic` for a page without text or beyond a bound, and for an instruction
    ///   that cannot be carried out.
    package func article(
        from source: Source, editing: Editing = Editing(), bibliography: Bibliography = .none
    ) throws(Diagnostic) -> CleanArticle {
        if let attachment = source.attachment {
            return try article(
                attaching: attachment, of: source, editing: editing, bibliography: bibliography)
        }
        var (document, page) = try parsed(source)
        var claims = AttributionReader().claims(of: page)
        let listings = Listings.entries(
            in: bibliography, for: source.name, claims: claims, editing: editing)
        claims += Listings.claims(of: listings)
        let embedded = EmbeddedText(of: page)
        if let embedded { (document, page) = try parsed(embedded.source(of: page)) }
        var article = CleanArticle(file: source.name)
        article.attribution = Ranking.attribution(
            from: claims, editing: editing, capture: source.capture)
        article.listings = listings.map(\.entry)
        Listings.supplement(&article.attribution, from: article.listings)

        let cleaner = Cleaner(judge: judge(of: page, embedded), isExplaining: isExplaining)
        let texts = page.texts
        let judgement = try cleaner.judgement(
            on: page, texts: texts, document: document, claims: claims,
            attribution: article.attribution, editing: editing)
        article.confidence = judgement.confidence
        read(page, judgement.verdicts, into: &article)
        article.removals = cleaner.removals(from: page, texts: texts, judgement.verdicts)
        embedded?.trace(&article, on: page)
        complete(&article, source)
        return article
    }

    func document(of source: Source) throws(Diagnostic) -> Document {
        do throws(DOMError) {
            return try Document(html: try html(of: source), limits: limits)
        } catch {
            throw .unreadable(error, in: source.name)
        }
    }

    private func html(of source: Source) throws(DOMError) -> [UInt8] {
        guard source.kind == .plainText else { return source.content }
        guard source.content.count <= limits.text else { throw .excess(.text, limits.text) }
        return PlainTextMarkup(source.content).html
    }

    func page(of source: Source, _ document: Document) throws(Diagnostic) -> Page {
        let page = Page(source: source, nodes: document.nodes())
        guard !page.blocks.isEmpty else { throw .noText(in: source.name) }
        return page
    }

    private func parsed(_ source: Source) throws(Diagnostic) -> (document: Document, page: Page) {
        let document = try document(of: source)
        return (document, try page(of: source, document))
    }

    private func judge(of page: Page, _ embedded: EmbeddedText?) -> any BlockJudge {
        if let blocks = embedded?.blocks(of: page) {
            return EmbeddedTextJudge(first: blocks.lowerBound)
        }
        return switch page.source.kind {
        case .page, .fragment: judge
        case .plainText, .markdown, .attachment: ChosenTextJudge()
        }
    }

    private func read(_ page: Page, _ verdicts: [Verdict], into article: inout CleanArticle) {
        let base = page.base(knowing: article.attribution.url.value)
        var reader = BlockReader(
            page: page, kept: KeptBlocks(page: page, verdicts: verdicts),
            links: LinkReader(base: base))
        article.blocks = reader.body()
        article.linkChanges = reader.inlines.linkChanges
        article.keepReasons = Dictionary(
            verdicts.lazy.filter(\.isKept).map { ($0.id, $0.reasons) },
            uniquingKeysWith: { _, last in last })
    }

    /// What can only be known once the body is.
    private func complete(_ article: inout CleanArticle, _ source: Source) {
        let body = Supplement.supplement(&article.attribution, body: article.blocks)
        ForeignPassages.mark(
            &article.blocks, articleLanguage: article.attribution.language.value)
        PassageLanguages.mark(
            &article.blocks, articleLanguage: article.attribution.language.value, body: body)
        article.warnings = source.warnings
        article.sourceDigest = source.digest
        article.textDigest = SHA256.hex(Array(article.blocks.plainText.utf8))
        article.doubts = Doubts.doubts(about: article)
    }
}

extension Page {
    /// What the page's relative references are relative to: its `<base>`, itself resolved against
    /// the page's address, or that address.
    func base(knowing url: String?) -> WebAddress? {
        let address = url.flatMap { WebAddress($0) }
        let base = nodes.first(.base).flatMap { nodes.attribute(.href, of: $0) }
        return base.flatMap { WebAddress($0, relativeTo: address) } ?? address
    }
}

extension Diagnostic {
    static func noText(in file: String) -> Diagnostic {
        Diagnostic(
            "The page holds no text that could be an article.", file: file,
            hint: "Save the page again once it has loaded completely in the browser.")
    }

    static func unreadable(_ error: DOMError, in file: String) -> Diagnostic {
        switch error {
        case .empty, .badXPath: noText(in: file)
        case .excess(let bound, let limit):
            Diagnostic(
                excess(of: bound, over: limit), file: file,
                hint: "Save only the part of the page that is wanted.")
        case .tooLarge:
            Diagnostic(
                "The page is larger than 2 GiB.", file: file,
                hint: "Save only the part of the page that is wanted.")
        case .unreadable(let reason):
            Diagnostic(
                "The page cannot be parsed: \(reason).", file: file,
                hint: "Save the page again from the browser.")
        }
    }

    private static func excess(of bound: DocumentBound, over limit: Int) -> String {
        switch bound {
        case .depth: "The page nests more than \(limit) elements in one another."
        case .nodes: "The page has more than \(limit) elements and texts."
        case .ancestors:
            "The elements of the page stand, all together, in more than \(limit) others."
        case .names: "The page has more than \(limit) different names of elements and attributes."
        case .text: "The page has more than \(limit) bytes of text."
        case .attributePairs:
            "The page has tags of too many attributes: squared, more than \(limit)."
        }
    }
}
