package import ArticleModel
import Digests

/// What a cached article was made from, all of it: another document, another word of the editor or
/// another build of the tool has another key.
package struct CacheKey: Sendable, Hashable {
    /// Lower-case hexadecimal SHA-256.
    package let digest: String

    /// - Parameters:
    ///   - build: names the program that cleans, and the settings it cleans with.
    ///   - name: the document's, as the ledgers have it.
    ///   - bytes: the document.
    ///   - editing: what the manifest says about it.
    ///   - isExplained: the ledger has every reason in words.
    package init(
        build: String, name: String, bytes: [UInt8], editing: Editing, isExplained: Bool = false
    ) {
        var writer = BinaryWriter()
        // Told by reflection, so that no field of it can be forgotten.
        let said = editing == Editing() ? "" : String(reflecting: editing)
        writer.write(build, name, said, isExplained)
        writer.write(number: UInt64(bytes.count))
        digest = SHA256.hex(writer.bytes + bytes)
    }
}
