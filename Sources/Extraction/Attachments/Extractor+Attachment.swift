import ArticleModel
import Digests

extension Extractor {
    /// The article of a document whose text is not read: what it is, and who says so.
    ///
    /// - Throws: a `Diagnostic` for an instruction of the editor's about a body.
    func article(
        attaching attachment: Attachment, of source: Source, editing: Editing,
        bibliography: Bibliography
    ) throws(Diagnostic) -> CleanArticle {
        try editing.requireNoBody(of: source.name)
        let document = DocumentMetadata(source.header)
        var claims = Header.claims(of: source) + document.publishersClaims
        let listings = Listings.entries(
            in: bibliography, for: source.name, claims: claims, editing: editing)
        claims += Listings.claims(of: listings)
        var article = CleanArticle(file: source.name)
        article.attachment = attachment
        article.attribution = Ranking.attribution(
            from: claims, editing: editing, capture: source.capture)
        article.listings = listings.map(\.entry)
        Listings.supplement(&article.attribution, from: article.listings)
        article.attribution.add(
            uncertain: Ranking.attribution(
                from: document.ownClaims, editing: Editing(), capture: Capture()))
        article.warnings = source.warnings
        article.sourceDigest = source.digest
        // Two documents are the same when their bytes are.
        article.textDigest = SHA256.hex(attachment.bytes)
        article.doubts = Doubts.doubts(about: article)
        return article
    }
}

extension Editing {
    fileprivate func requireNoBody(of source: String) throws(Diagnostic) {
        let instructions = [
            ("keep", keep), ("drop", drop), ("restore", restore), ("remove", remove),
        ]
        for (key, named) in instructions {
            if let first = named.first { throw .noBody(first, key: key, source: source) }
        }
    }
}

extension Attribution {
    /// Adds what is not believed: it stands in the ledger behind all else, and is not printed.
    fileprivate mutating func add(uncertain other: Attribution) {
        title.add(uncertain: other.title)
        authors.add(uncertain: other.authors)
        published.add(uncertain: other.published)
        language.add(uncertain: other.language)
        tags.add(uncertain: other.tags)
        rights.add(uncertain: other.rights)
        description.add(uncertain: other.description)
    }
}

extension Field {
    fileprivate mutating func add(uncertain other: Field<Value>) {
        if candidates.isEmpty { isUncertain = !other.candidates.isEmpty }
        candidates += other.candidates
    }
}

extension Diagnostic {
    static func noBody(
        _ instruction: Editing.Instruction, key: String, source: String
    ) -> Diagnostic {
        Diagnostic(
            "\(key): “\(instruction.value)” is no block of \(source): the text of a PDF is not read.",
            file: instruction.file, line: instruction.line, hint: "Leave the key out.")
    }
}
