package import ArticleModel
import Digests

extension DossierArticle {
    /// SHA-256 of all that an edition shows of the article by itself: its place in the packet, its
    /// text, its attribution and notes, and of what was removed the amount.
    package var digest: String {
        var writer = BinaryWriter(refersToTexts: false)
        writer.write(article.file, article.attribution, article.blocks)
        writer.write(article.sourceDigest, article.textDigest, article.removals.count)
        writer.write(article.removals.count(where: \.isAttribution))
        writer.write(slug, number, notes, citation, editorsNote, subjects, clipping)
        writer.write(otherCaptures, likeArticles, article.attachment, attachmentName)
        return SHA256.hex(writer.bytes)
    }
}

extension SourceNote: BinaryWritable {
    package func write(to writer: inout BinaryWriter) {
        writer.write(number, anchor, url, readableURL, host, date)
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
