package import ArticleCaching
import ArticleModel

/// What came of looking for a picture once, so that a later build can tell whether it would find the
/// same.
package struct PictureSight: Sendable, BinaryValue {
    var reference: Image.Reference
    /// In words of its own.
    var outcome: String

    init(reference: Image.Reference, outcome: String) {
        self.reference = reference
        self.outcome = outcome
    }

    package init(from reader: inout BinaryReader) throws(MalformedEntry) {
        self.init(reference: try reader.read(), outcome: try reader.read())
    }

    package func write(to writer: inout BinaryWriter) { writer.write(reference, outcome) }
}
