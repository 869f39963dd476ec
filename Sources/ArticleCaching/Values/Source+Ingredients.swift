package import ArticleModel
import Digests

extension BinaryWriter {
    /// What an article is made from.
    ///
    /// - Parameters:
    ///   - source: the document.
    ///   - circumstances: whatever else the article depends on, such as what the manifest says of
    ///     it. Values are told by reflection, so that no field of theirs can be forgotten.
    package mutating func write(source: Source, circumstances: [any Sendable]) {
        var frame = source
        frame.content = []
        frame.resources = []
        write(String(reflecting: frame))
        write(circumstances.map { String(reflecting: $0) })
        write(number: UInt64(source.resources.count))
        for resource in source.resources {
            write(resource.url, resource.mediaType, SHA256.hex(resource.bytes))
        }
        write(SHA256.hex(source.content))
    }
}
