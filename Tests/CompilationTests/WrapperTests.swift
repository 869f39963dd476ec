import Archives
import ArticleModel
import Assembly
import Compilation
import Foundation
import TestSupport
import Testing

/// One article in every container, wrapped by other people's tools: `Tests/Fixtures/wrappers/make.py`.
@Suite struct WrapperTests {
    static let folder = Fixture("wrappers")
    static let files = [
        "page.html", "page.html.gz", "singlefile.html", "singlefilez.html", "saved.mhtml",
        "letter.eml", "binary.webarchive", "text.webarchive", "saved.warc", "saved.warc.gz",
        "gzip.warc.gz", "deflate.warc.gz", "br.warc.gz", "zstd.warc.gz", "saved.wacz", "clips.zip",
        "clips.tar.gz", "feed.rss", "feed.atom", "wallabag.json", "omnivore.zip",
    ]
    /// These keep no name of the publication.
    static let withoutSite = ["wallabag.json", "omnivore.zip"]
    /// These do not say when the page was saved.
    static let withoutCapture = [
        "page.html", "page.html.gz", "letter.eml", "binary.webarchive", "text.webarchive",
        "clips.zip", "clips.tar.gz", "feed.rss", "feed.atom",
    ]

    @Test(arguments: files)
    func `one article is the same from every wrapper`(file: String) async throws {
        let plain = try #require(try await Self.articles(in: "page.html").first)
        // Two archives have a document beside it.
        let articles = try await Self.articles(in: file).filter { $0.attachment == nil }
        let article = try #require(articles.first)
        #expect(articles.count == 1)
        #expect(article.textDigest == plain.textDigest)
        #expect(article.attribution.title.value == plain.attribution.title.value)
        #expect(article.attribution.authors.value == plain.attribution.authors.value)
        #expect(
            article.attribution.published.value?.dayDescription
                == plain.attribution.published.value?.dayDescription)
        #expect(article.attribution.url.value == plain.attribution.url.value)
        #expect(article.attribution.language.value == plain.attribution.language.value)
        if !Self.withoutSite.contains(file) {
            #expect(article.attribution.site.value == plain.attribution.site.value)
        }
        let captured = article.attribution.captured?.dayDescription
        #expect(captured == (Self.withoutCapture.contains(file) ? nil : "2026-11-20"))
    }

    @Test func `what Readeck gives back as Markdown keeps its attribution and pictures`()
        async throws
    {
        let article = try #require(try await Self.articles(in: "readeck.zip").first)
        let attribution = article.attribution
        #expect(attribution.title.value == "The Lamp on the Mole Burns Again")
        #expect(attribution.authors.value?.map(\.name) == ["Åda Lind"])
        #expect(attribution.published.value?.dayDescription == "2019-05-04")
        #expect(attribution.site.value == "Harbour Weekly")
        #expect(
            attribution.url.value == "https://www.harbour.example/2019/05/the-lamp-on-the-mole")
        #expect(attribution.captured?.dayDescription == "2026-11-20")
        #expect(attribution.tags.value == ["lamps"])
        #expect(article.blocks.plainText.hasPrefix("The lamp at the end of the mole"))
    }

    @Test func `the same archives give the same bytes, however many tasks read them`() async throws
    {
        func files(jobs: Int) async throws -> [OutputFile] {
            var compiler = DossierCompiler()
            compiler.jobs = jobs
            return try await compiler.packet(from: Self.manifest(Self.files), open: Self.open).files
        }
        let alone = try await files(jobs: 1)
        #expect(alone.count > 1)
        #expect(try await files(jobs: 4) == alone)
    }

    @Test func `a page of a container is named in the manifest, and the rest follow`() async throws
    {
        let page = "feeds.rss#harbour-example-tides"
        let manifest = """
            title: Lamps
            articles:
              - file: \(page)
                title: Tides of the week
              - feeds.rss
            """
        let packet = try await TestPacket.compiled(manifest, ["feeds.rss": Array(Self.feed.utf8)])
        #expect(packet.failures == [])
        #expect(
            packet.manifest.articles.map(\.source.path)
                == [page, "feeds.rss#harbour-example-lamps", "feeds.rss#harbour-example-lamps-2"])
        #expect(packet.dossier?.articles.count == 3)
        #expect(packet.articles[page]?.attribution.title.value == "Tides of the week")
    }

    @Test func `a page that is not in the container is an error that names the nearest`()
        async throws
    {
        let manifest = "title: Lamps\narticles:\n  - feeds.rss#harbour-example-lamp\n"
        let packet = try await TestPacket.compiled(manifest, ["feeds.rss": Array(Self.feed.utf8)])
        #expect(packet.failures.map(\.message) == ["The file holds no page of this name."])
        #expect(packet.failures.first?.hint == "Did you mean “feeds.rss#harbour-example-lamps”?")
    }

    @Test func `a document whose text is not read is an article among the others`() async throws {
        let manifest = "title: Lamps\narticles:\n  - tides.pdf\n  - feeds.rss\n"
        let packet = try await TestPacket.compiled(
            manifest,
            ["tides.pdf": Array("%PDF-1.4 tides".utf8), "feeds.rss": Array(Self.feed.utf8)])
        #expect(packet.failures == [])
        #expect(packet.articles.count == 4)
        #expect(packet.articles["tides.pdf"]?.attachment?.bytes == Array("%PDF-1.4 tides".utf8))
    }

    static let feed: String = {
        let texts = [
            (
                "tides",
                "The moon pulled the water out of the harbour, and the boats lay in the mud."
            ),
            ("lamps", "A boy of the sailing club filled each lamp with oil before the night came."),
            ("lamps", "Nobody knows who painted the old lens blue, but the pilots do not mind."),
        ]
        let items = texts.map { name, text in
            """
            <item><title>The \(name) of the week</title>
            <link>https://harbour.example/\(name)</link>
            <description><![CDATA[<p>\(text)</p>]]></description></item>
            """
        }
        return "<rss><channel><title>Harbour Weekly</title>\(items.joined())</channel></rss>"
    }()

    static func manifest(_ files: [String]) -> Manifest {
        let articles = files.map { ManifestArticle(source: FileReference(path: $0, line: 1)) }
        return Manifest(title: "Wrapped", parts: [ManifestPart(articles: articles)])
    }

    static let open: FileOpener = { path in
        let file = folder.folder.appending(path: path)
        return Result { () throws(StreamError) in try InputFile(path: file.path) }
            .mapError { Diagnostic("\($0)", file: path) }
    }

    static func articles(in file: String) async throws -> [CleanArticle] {
        let packet = await DossierCompiler().articles(of: manifest([file]), open: open)
        #expect(packet.failures == [])
        return packet.manifest.articles.compactMap { packet.articles[$0.source.path] }
    }
}
