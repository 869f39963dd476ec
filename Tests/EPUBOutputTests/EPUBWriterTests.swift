import Archives
import ArticleModel
import EPUBOutput
import Templating
import TestSupport
import Testing

@Suite struct EPUBWriterTests {
    @Test func `the sample is written as its golden file says`() throws {
        let entries = try SampleBook.writer().entries(for: SampleDossier.dossier)
        let list = entries.map(\.name).joined(separator: "\n")
        let texts = entries.map { entry in
            "\n===== \(entry.name)\n\(String(decoding: entry.bytes, as: UTF8.self))\n"
        }
        Fixture("epub/sample").expectGolden(list + "\n" + texts.joined(), "book.txt")
    }

    @Test func `the book is one file named after the packet, the same bytes every time`() throws {
        let first = try SampleBook.writer().files(for: SampleDossier.dossier)
        let second = try SampleBook.writer().files(for: SampleDossier.dossier)
        #expect(first.map(\.path) == ["ferries-and-fjords.epub"])
        #expect(first == second)
    }

    @Test func `the media type comes first`() throws {
        let entries = try SampleBook.writer().entries(for: SampleDossier.dossier)
        #expect(entries[0].name == "mimetype")
        #expect(entries[0].bytes == Array("application/epub+zip".utf8))
    }

    @Test func `the editor’s cover stands in the book under its own type`() throws {
        var dossier = SampleDossier.dossier
        dossier.cover = Picture(name: "0a.jpg", mediaType: "image/jpeg", bytes: [0xFF, 0xD8])
        let files = try SampleBook.files(of: dossier)
        let item = "href=\"images/cover.jpg\" media-type=\"image/jpeg\" properties=\"cover-image\""
        #expect(files["EPUB/package.opf"]?.contains(item) == true)
        #expect(files["EPUB/text/cover.xhtml"]?.contains("../images/cover.jpg") == true)
    }
}
