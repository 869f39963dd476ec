import Archives
import ArticleModel
import Digests
import EPUBOutput
import Templating
import TestSupport
import Testing

@Suite struct EPUBWriterTests {
    @Test func `the sample is written as its golden file says`() throws {
        let entries = try SampleBook.writer().entries(for: SampleDossier.dossier)
        let list = entries.map(\.name).joined(separator: "\n")
        // The digests change with every word of every page.
        let texts = entries.filter { $0.name != EditionDigests.path }.map { entry in
            "\n===== \(entry.name)\n\(String(decoding: entry.bytes, as: UTF8.self))\n"
        }
        Fixture("epub/sample").expectGolden(list + "\n" + texts.joined(), "book.txt")
    }

    @Test func `the book carries the digests of its sources and of its other files`() throws {
        let dossier = SampleDossier.dossier
        let entries = try SampleBook.writer().entries(for: dossier)
        let digests = try #require(try EditionDigests.digests(in: entries))
        #expect(digests.sources.map(\.file) == dossier.articles.map(\.article.file))
        #expect(digests.sources.map(\.sha256) == dossier.articles.map(\.article.sourceDigest))
        #expect(digests.files.count == entries.count - 1)
        for entry in entries where entry.name != EditionDigests.path {
            #expect(digests.files[entry.name] == SHA256.hex(entry.bytes))
        }
        let comparison = ContainerComparison(of: entries, with: digests)
        #expect(comparison.altered + comparison.missing + comparison.added == [])
    }

    @Test func `the digests name the other captures of a page`() throws {
        var dossier = SampleBook.dossier([[Block(.paragraph([.text("Boats.")]))]])
        dossier.parts[0].articles[0].otherCaptures = [
            OtherCapture(file: "2.html", sourceDigest: "2f", hasSameText: false)
        ]
        let entries = try SampleBook.writer().entries(for: dossier)
        let sources = try #require(try EditionDigests.digests(in: entries)).sources
        #expect(sources.map(\.file) == ["1.html", "2.html"])
        #expect(sources.last?.textSHA256 == nil)
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

    @Test func `what an article has not leaves no empty element`() throws {
        let page = try SampleBook.page([])
        #expect(!page.contains("class=\"attribution\""))
        #expect(!page.contains("class=\"text\""))
    }

    @Test func `a publication in the other direction keeps its date behind it`() throws {
        var dossier = SampleBook.dossier([[]], language: "ar")
        dossier.language = "en"
        dossier.parts[0].articles[0].article.attribution.site = SampleBook.known("الميناء")
        let page = try SampleBook.files(of: dossier)["EPUB/text/01-article-1.xhtml"]
        let site = "<cite lang=\"ar\" xml:lang=\"ar\" dir=\"rtl\">الميناء</cite>"
        #expect(page?.contains(site) == true)
    }
}
