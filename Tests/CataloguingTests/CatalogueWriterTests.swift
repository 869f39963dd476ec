import ArticleModel
import Cataloguing
import Foundation
import TestSupport
import Testing

@Suite struct CatalogueWriterTests {
    private static let folder = Fixture("cataloguing/sample")

    @Test(arguments: CatalogueFormat.allCases)
    func `a catalogue is written as it was`(format: CatalogueFormat) throws {
        var dossier = SampleCatalogue.everything
        // The last one is only long.
        dossier.parts[0].articles.removeLast()
        let bytes = CatalogueWriter.bytes(of: Catalogue(of: dossier), as: format)
        // The signs that part fields and records are written so that a reviewer can see them.
        let text = String(decoding: bytes, as: UTF8.self).replacing("\u{1D}", with: "␝\n")
            .replacing("\u{1E}", with: "␞\n").replacing("\u{1F}", with: "␟")
        Self.folder.expectGolden(text, "records.\(format.fileExtension)")
    }

    @Test(arguments: CatalogueFormat.allCases)
    func `a catalogue without articles is written too`(format: CatalogueFormat) throws {
        let catalogue = SampleCatalogue.catalogue(of: [])
        let bytes = CatalogueWriter.bytes(of: catalogue, as: format)
        if [.cslJSON, .schemaOrg].contains(format) {
            #expect(throws: Never.self) { try JSONSerialization.jsonObject(with: Data(bytes)) }
        }
    }

    @Test func `JSON and XML hold whatever the texts hold`() throws {
        var random = SeededGenerator(seed: 11)
        let articles = (1...40).map { number in
            SampleCatalogue.article("a\(number)", number: number) {
                $0.title = SampleCatalogue.found(random.text())
                $0.site = SampleCatalogue.found(random.text())
                $0.rights = SampleCatalogue.found(random.text())
            }
        }
        let catalogue = SampleCatalogue.catalogue(of: articles)
        for format in [CatalogueFormat.cslJSON, .schemaOrg] {
            let bytes = CatalogueWriter.bytes(of: catalogue, as: format)
            let object = try JSONSerialization.jsonObject(with: Data(bytes))
            let again = try JSONSerialization.data(
                withJSONObject: object,
                options: [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes])
            #expect(bytes == Array(again) + [UInt8(ascii: "\n")])
        }
        for format in [CatalogueFormat.marcXML, .mods, .dublinCore] {
            let text = CatalogueWriter.text(of: catalogue, as: format)
            #expect(!text.contains(#/[\x00-\x08\x0B-\x1F]/#))
        }
    }
}
