import ArticleCaching
package import ArticleModel
import Cataloguing
import EPUBOutput

extension Dossier {
    /// The catalogue records of every article, as a file of one format.
    package func records(as format: CatalogueFormat) -> [UInt8] {
        CatalogueWriter.bytes(of: Catalogue(of: self), as: format)
    }

    /// The names of the records that the book carries, as the manifest chooses them.
    var recordLinks: [RecordLink] {
        articles.isEmpty
            ? []
            : catalogue.formats.map {
                RecordLink(name: "\(slug).\($0.fileExtension)", mediaType: $0.mediaType)
            }
    }

    /// The records that the book carries.
    ///
    /// - Parameters:
    ///   - cache: remembers how each was written.
    ///   - inASCII: turns a text into ASCII, for keys.
    /// - Returns: a file a format, in the order of the links.
    func linkedRecords(
        remembering cache: RenderingCache?, inASCII: (String) -> String
    ) -> [LinkedRecord] {
        let catalogue = Catalogue(of: self, inASCII: inASCII)
        let records = written(catalogue, remembering: cache)
        return zip(recordLinks, self.catalogue.formats).enumerated().map { place, record in
            LinkedRecord(
                link: record.0,
                bytes: CatalogueWriter.file(
                    of: records.map { $0.forms[place] }, of: catalogue, as: record.1))
        }
    }

    private func written(
        _ catalogue: Catalogue, remembering cache: RenderingCache?
    ) -> [WrittenRecord] {
        let formats = self.catalogue.formats
        let isOnly = articles.count == 1
        let settings = RenderingSettings(
            of: self,
            and: [
                String(reflecting: self.catalogue), date?.description ?? "", String(isOnly),
            ])
        return zip(articles, catalogue.records).map { article, record in
            let write = {
                WrittenRecord(
                    forms: formats.map { CatalogueWriter.record(record, of: catalogue, as: $0) })
            }
            guard let cache else { return write() }
            return cache.rendering(
                of: article, with: settings, named: [record.key, record.controlNumber], make: write)
        }
    }
}
