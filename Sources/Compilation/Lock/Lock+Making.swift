package import ArticleModel
package import Assembly
import Digests

extension Lock {
    /// The lock of what was compiled.
    ///
    /// - Parameters:
    ///   - manifest: what the editor wants, the command line’s say included.
    ///   - articles: by path, as the manifest names them.
    ///   - buildDate: what `SOURCE_DATE_EPOCH` says.
    ///   - templates: the user’s own, by their paths.
    ///   - read: the bytes of a file that the manifest names.
    /// - Throws: a `Diagnostic` for a file that cannot be read.
    package init(
        of manifest: Manifest, articles: [String: CleanArticle], buildDate: PartialDate?,
        templates: [String], read: ByteReader
    ) throws(Diagnostic) {
        version = Tool.version
        packet = Self.packet(manifest, buildDate)
        files = [:]
        for path in Self.files(of: manifest) + templates {
            files[path] = SHA256.hex(try read(path).get())
        }
        sources = manifest.parts.flatMap { part in
            part.articles.compactMap { listed in
                articles[listed.source.path].map {
                    Source(of: $0, named: listed.source.path, part: part.title, note: listed.note)
                }
            }
        }
    }

    private static func packet(_ manifest: Manifest, _ buildDate: PartialDate?) -> [String: String]
    {
        let compilers = manifest.compilers.map { "\($0.name) (\($0.role))" }
        let values: [String: String?] = [
            "title": manifest.title, "subtitle": manifest.subtitle,
            "compiler": compilers.isEmpty ? nil : compilers.joined(separator: ", "),
            "language": manifest.language, "date": (manifest.date ?? buildDate)?.description,
            "description": manifest.description, "rights": manifest.rights,
            "order": manifest.order.rawValue, "links": manifest.links.rawValue,
            "duplicates": manifest.duplicates.rawValue,
        ]
        return values.compactMapValues { $0 }
    }

    private static func files(of manifest: Manifest) -> [String] {
        manifest.metadata.map(\.path) + manifest.parts.compactMap(\.intro?.path)
            + [manifest.cover?.path].compactMap { $0 } + manifest.articles.flatMap(\.sidecars)
    }
}

extension Lock.Source {
    fileprivate init(of article: CleanArticle, named file: String, part: String?, note: String?) {
        self.file = file
        bytes = article.sourceDigest
        text = article.textDigest
        attribution = Dictionary(
            FieldRow.rows(of: article.attribution).compactMap { row in
                let choice =
                    row.isDeclaredAbsent
                    ? Lock.Choice(value: nil, origin: AttributionOrigin.manifest.rawValue)
                    : row.winner.map { Lock.Choice(value: $0.value, origin: $0.origin) }
                return choice.map { (row.name, $0) }
            }, uniquingKeysWith: { first, _ in first })
        if let captured = article.attribution.captured {
            let origin = AttributionOrigin.capture.rawValue
            attribution["captured"] = Lock.Choice(value: "\(captured)", origin: origin)
        }
        removed = article.outline.removed
        self.part = part
        self.note = note
    }
}
