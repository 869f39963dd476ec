package import ArticleModel
import Digests

extension DossierArticle {
    /// SHA-256 of all that an edition shows of the article by itself: its place in the packet, its
    /// text as the identity tells it, its attribution and notes. `nil` without identity.
    package var digest: String? {
        guard let textIdentity = article.textIdentity else { return nil }
        var writer = BinaryWriter(refersToTexts: false)
        writer.write(textIdentity, article.file, article.attribution)
        writer.write(article.sourceDigest, article.textDigest)
        writer.write(slug, number, notes, citation, editorsNote, subjects, clipping)
        writer.write(otherCaptures, likeArticles, article.attachment, attachmentName)
        return SHA256.hex(writer.bytes)
    }
}

/// What the rest of a packet calls an article by that it leads to.
struct ArticleNaming: BinaryWritable {
    private let article: DossierArticle

    init(_ article: DossierArticle) { self.article = article }

    func write(to writer: inout BinaryWriter) {
        let attribution = article.article.attribution
        writer.write(article.slug, article.number, article.article.file)
        writer.write(attribution.title.value, attribution.titleIsSupplied)
        writer.write(attribution.language.value)
    }
}

extension Citation: BinaryWritable {
    package func write(to writer: inout BinaryWriter) { writer.write(reference, note, inText) }
}

extension SubjectHeading: BinaryWritable {
    package func write(to writer: inout BinaryWriter) { writer.write(heading, scheme, uri) }
}

extension Clipping: BinaryWritable {
    package func write(to writer: inout BinaryWriter) {
        writer.write(page, edition, callNumber, accession, clippedBy, clipped)
    }
}

extension OtherCapture: BinaryWritable {
    package func write(to writer: inout BinaryWriter) {
        writer.write(file, captured, sourceDigest, hasSameText)
    }
}

extension LikeArticle: BinaryWritable {
    package func write(to writer: inout BinaryWriter) { writer.write(number, share) }
}
