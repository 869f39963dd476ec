import ArticleModel
import Assembly
import Bibliographies

/// The lists that a manifest names, read.
struct MetadataLists {
    private(set) var entries: [BibliographyEntry] = []
    /// A list that cannot be read or holds no row.
    private(set) var errors: [Diagnostic] = []

    init(of manifest: Manifest, read: ByteReader) {
        for list in manifest.metadata {
            do throws(Diagnostic) {
                entries += try ListReader(file: list.path).entries(from: try read(list.path).get())
            } catch {
                errors.append(error.line == nil ? .inManifest(error, manifest.file, list) : error)
            }
        }
    }
}

extension Bibliography {
    /// The same with what stands beside a document.
    ///
    /// - Throws: a `Diagnostic` for a sidecar in YAML that cannot be read. A file of another format
    ///   that is none may be there for another purpose.
    func adding(sidecars: [String], _ read: ByteReader) throws(Diagnostic) -> Bibliography {
        guard !sidecars.isEmpty else { return self }
        var bibliography = self
        for path in sidecars {
            do throws(Diagnostic) {
                let entry = try ListReader(file: path).sidecar(from: try read(path).get())
                bibliography.sidecars.append(entry)
            } catch {
                if Sidecar.isText(path) { throw error }
            }
        }
        return bibliography
    }
}

extension Diagnostic {
    /// What is wrong with a list as a whole, told where the manifest names it.
    fileprivate static func inManifest(
        _ error: Diagnostic, _ manifest: String, _ list: FileReference
    ) -> Diagnostic {
        Diagnostic(
            "metadata: “\(list.path)”: \(error.message)", file: manifest, line: list.line,
            hint: error.hint, kind: error.kind)
    }
}
