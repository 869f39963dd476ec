package import ArticleModel
import Digests

/// What a cached article was made from, all of it: another source, another word of the editor or
/// another build of the tool has another key.
package struct CacheKey: Sendable, Hashable {
    /// Lower-case hexadecimal SHA-256.
    package let digest: String

    /// - Parameters:
    ///   - build: names the program that cleans.
    ///   - source: the document.
    ///   - circumstances: whatever else the article depends on, such as what the manifest says of
    ///     it. Values are told by reflection, so that no field of theirs can be forgotten.
    package init(build: String, source: Source, circumstances: [any Sendable]) {
        var frame = source
        frame.content = []
        frame.resources = []
        var writer = BinaryWriter()
        writer.write(build, String(reflecting: frame))
        writer.write(circumstances.map { String(reflecting: $0) })
        for resource in source.resources {
            writer.write(resource.url, resource.mediaType, SHA256.hex(resource.bytes))
        }
        writer.write(SHA256.hex(source.content))
        digest = SHA256.hex(writer.bytes)
    }

    /// - Parameters:
    ///   - build: names the program that draws.
    ///   - drawing: all that is drawn.
    init(build: String, drawing: String) {
        var writer = BinaryWriter()
        writer.write("drawing", build, drawing)
        digest = SHA256.hex(writer.bytes)
    }
}
