package import ArticleModel

/// Reads lists of metadata that people keep or export: bibliographies and reading lists. The format
/// is told by the content, never by the name.
package struct ListReader: Sendable {
    private let file: String

    /// - Parameter file: relative to the manifest, or as the user named it; used in messages.
    package init(file: String) { self.file = file }

    /// The rows of a list, in order; rows that neither name a file, an address nor a title are left
    /// out.
    ///
    /// - Throws: a `Diagnostic` for a list in no known format, one that breaks its format's rules,
    ///   and one that holds no row.
    package func entries(from bytes: [UInt8]) throws(Diagnostic) -> [BibliographyEntry] {
        let text = try ListText(bytes, file: file)
        guard let format = ListFormat.all.first(where: { $0.isFormat(of: text) }) else {
            throw .unknownList(file)
        }
        var entries = try format.entries(text).filter { !$0.isBlank }
        guard !entries.isEmpty else { throw .emptyList(file, format: format.name) }
        for index in entries.indices { entries[index].place.row = index + 1 }
        return entries
    }

    /// The one entry of a file that stands beside a document: its one row, or fields as in a `---`
    /// header.
    ///
    /// - Throws: as `entries(from:)`, for a list of several rows, and for a file beyond its bound.
    package func sidecar(from bytes: [UInt8]) throws(Diagnostic) -> BibliographyEntry {
        guard bytes.count <= ListLimits.sidecar else {
            throw .sidecarTooLarge(file, bytes: bytes.count)
        }
        let text = try ListText(bytes, file: file)
        let format = ListFormat.all.first { $0.isFormat(of: text) } ?? .fields
        let entries = try format.entries(text)
        guard let entry = entries.first else { throw .emptyList(file, format: format.name) }
        guard entries.count == 1 else { throw .severalRows(entries.count, in: file) }
        return entry
    }

    /// Whether a file that begins with these bytes can be a list: `ListReader.opening` of them, or all
    /// that it has. What it is shows only when it is read whole.
    package static func mayBeList(_ bytes: [UInt8]) -> Bool {
        let start = bytes.drop { $0 <= 0x20 }.prefix(ListText.openingSize)
        guard start.first == UInt8(ascii: "<"), start.count == ListText.openingSize else {
            return true
        }
        let small = start.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
        return ([ZoteroRDF.sign] + BookmarkFile.signs).contains { sign in
            small[...].firstIndex(of: Array(sign.lowercased().utf8)) != nil
        }
    }

    /// How many bytes of a file `mayBeList` looks at.
    package static let opening = 2 * ListText.openingSize

    /// Whether a file is a list of a format whose rows can belong to several articles.
    package func isList(_ bytes: [UInt8]) -> Bool {
        do throws(Diagnostic) {
            return try !entries(from: bytes).isEmpty
        } catch {
            return false
        }
    }
}
