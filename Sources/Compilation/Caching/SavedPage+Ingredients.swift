package import ArticleCaching
import ArticleModel
import Digests
package import Intake

extension BinaryWriter {
    /// What an article is made from.
    ///
    /// - Parameters:
    ///   - page: the document, as it is found.
    ///   - bytes: its content whole.
    ///   - circumstances: whatever else the article depends on, such as what the manifest says of
    ///     it. Values are told by reflection, so that no field of theirs can be forgotten.
    package mutating func write(
        page: SavedPage, bytes: [UInt8], circumstances: [any Sendable]
    ) {
        write(page.name, page.fileName, page.encoding, page.fields)
        write(page.capture.url, page.capture.date, page.digest, page.warnings)
        write(number: UInt64(page.resources.count))
        for resource in page.resources {
            write(resource.url, resource.mediaType, SHA256.hex(resource.bytes))
        }
        write(SHA256.hex(bytes))
        write(circumstances.map { String(reflecting: $0) })
    }
}
