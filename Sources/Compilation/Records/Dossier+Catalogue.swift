package import ArticleModel
import Cataloguing
import EPUBOutput

extension Dossier {
    /// The catalogue records of every article, as a file of one format.
    package func records(as format: CatalogueFormat) -> [UInt8] {
        CatalogueWriter.bytes(of: Catalogue(of: self), as: format)
    }

    /// The records that the book carries, as the manifest chooses them. Keys in them are in ASCII,
    /// which `inASCII` turns a text into.
    func linkedRecords(inASCII: (String) -> String) -> [LinkedRecord] {
        let catalogue = Catalogue(of: self, inASCII: inASCII)
        var records: [LinkedRecord] = []
        for format in self.catalogue.formats where !articles.isEmpty {
            records.append(
                LinkedRecord(
                    name: "\(slug).\(format.fileExtension)", mediaType: format.mediaType,
                    bytes: CatalogueWriter.bytes(of: catalogue, as: format)))
        }
        return records
    }
}
