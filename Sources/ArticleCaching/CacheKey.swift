import Digests

/// What a cached value was made from, all of it: other ingredients, another kind of value or another
/// build of the tool has another key.
package struct CacheKey: Sendable, Hashable {
    /// Lower-case hexadecimal SHA-256.
    package let digest: String

    /// - Parameters:
    ///   - kind: of the value.
    ///   - build: names the program that makes it.
    ///   - ingredients: writes whatever else the value follows from.
    package init(of kind: String, build: String, madeFrom ingredients: (inout BinaryWriter) -> Void)
    {
        var writer = BinaryWriter(refersToTexts: false)
        writer.write(kind, build)
        ingredients(&writer)
        digest = SHA256.hex(writer.bytes)
    }
}
