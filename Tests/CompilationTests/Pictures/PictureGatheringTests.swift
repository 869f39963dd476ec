import ArticleModel
import Assembly
import Compilation
import Foundation
import Pictures
import TestSupport
import Testing

@Suite struct PictureGatheringTests {
    private static let fixture = Fixture("pictures")

    private static let files: [String: [UInt8]] = {
        let folder = fixture.folder.appending(path: "boat_files")
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        return Dictionary(
            uniqueKeysWithValues: names.map {
                ("boat_files/" + $0, (try? fixture.bytes("boat_files/" + $0)) ?? [])
            })
    }()

    private static let deck = files["boat_files/deck.png"] ?? []

    /// The article of a page, with what lies beside it.
    private func article(
        _ html: String, at path: String = "boat.html", _ files: [String: [UInt8]] = [:],
        limits: PictureLimits = PictureLimits()
    ) throws -> CleanArticle {
        var compiler = DossierCompiler()
        var gathering = PictureGathering(neighbourhood: FolderInMemory(files: files))
        gathering.preparation.limits = limits
        gathering.preparation.converter = { nil }
        compiler.pictures = gathering
        let page = "<p>She lies at the quay and waits for the tide.</p>" + html
        return try compiler.article(named: path, bytes: Array(page.utf8))
    }

    /// For every image of a page, the address it has and whether it is at hand.
    private func images(
        _ html: String, at path: String = "boat.html", _ files: [String: [UInt8]] = [:]
    ) throws -> [String] {
        try article(html, at: path, files).blocks.figures.flatMap(\.images)
            .map { ($0.embedded == nil ? "-" : "+") + $0.source }
    }

    @Test(arguments: [
        ("<img src=oar.png>", "clips/oar.png"), ("<img src=./a/../oar.png>", "clips/oar.png"),
        ("<img src=oar.png?v=2#x>", "clips/oar.png"),
        ("<img src='the%20oar.png'>", "clips/the oar.png"),
        ("<img src='the%20oar.png'>", "clips/the%20oar.png"),
        ("<img src=%C3%A5re.png>", "clips/åre.png"),
        ("<img src=boat_files/oar.png>", "clips/boat_files/oar.png"),
        ("<img src=https://boats.example/i/oar.png?w=9>", "clips/boat_files/oar.png"),
        ("<img src=//boats.example/i/oar.png>", "clips/boat-Dateien/oar.png"),
        ("<img src=/i/oar>", "clips/boat_files/oar.jpg"),
        ("<img src=small.png srcset='large.png 2x, oar.png 1x'>", "clips/oar.png"),
        ("<img src=oar.png data-src=https://boats.example/large.png>", "clips/oar.png"),
        ("<picture><source srcset=oar.avif><img src=oar.png></picture>", "clips/oar.png"),
    ])
    func `a picture beside the page is found`(html: String, path: String) throws {
        let found = try images(html, at: "clips/boat.html", [path: Self.deck])
        #expect(found.count == 1 && found.allSatisfy { $0.hasPrefix("+") })
    }

    @Test(arguments: [
        "../oar.png", "a/../../oar.png", "%2e%2e/oar.png", "..\\oar.png", "/oar.png",
        "file:///oar.png", "file:oar.png", "\\\\host\\oar.png", "//host/oar.png",
        "https://boats.example/oar.png", "C:\\oar.png", "boat_files", "..", "%00/oar.png",
        "..%2foar.png", "boat_files%2f..%2f..%2foar.png",
    ])
    func `nothing outside the page’s folder is read`(reference: String) throws {
        let files = ["oar.png": Self.deck, "/oar.png": Self.deck, "host/oar.png": Self.deck]
        let html = "<img src='\(reference)' alt=Oar>"
        let found = try images(html, at: "clips/boat.html", files)
        #expect(found.allSatisfy { $0.hasPrefix("-") })
    }

    @Test func `a page from standard input has no folder`() throws {
        #expect(try images("<img src=oar.png>", at: "-", ["oar.png": Self.deck]) == ["-oar.png"])
    }

    @Test func `the first candidate that is at hand wins`() throws {
        let html = "<img src=a.png srcset='b.png 2x, c.png 3x'>"
        let first = try article(
            html, ["b.png": Self.deck, "a.png": Self.files["boat_files/sign.png"] ?? []])
        #expect(first.pictures.map(\.width) == [48])
    }

    @Test func `a file that was saved with the page has no address in the web`() throws {
        let page = "<link rel=canonical href=https://boats.example/p/boat><img src=%@>"
        let saved = try images(page.replacing("%@", with: "boat_files/a.png"), at: "boat.html")
        #expect(saved == ["-boat_files/a.png"])
        let other = try images(page.replacing("%@", with: "i/a.png"), at: "boat.html")
        #expect(other == ["-https://boats.example/p/i/a.png"])
    }

    @Test func `a picture in the page is taken out of it`() throws {
        let data = "data:image/png;base64," + Data(Self.deck).base64EncodedString()
        let article = try article("<img src='\(data)' alt=Deck>")
        #expect(article.pictures.map(\.bytes) == [Self.deck])
        #expect(try images("<img src='\(data)' alt=Deck>") == ["+"])
    }

    @Test func `the blurred stand-in of a picture that is not at hand is not the picture`() throws {
        let data = "data:image/png;base64," + Data(Self.deck).base64EncodedString()
        let html = "<img src='\(data)' data-src=https://boats.example/deck.png>"
        #expect(try images(html) == ["-https://boats.example/deck.png"])
    }

    @Test func `the files of a container are found by their address`() throws {
        var source = Source(
            name: "boat.mhtml", kind: .fragment,
            content: Array(
                """
                <p>She lies at the quay.</p><base href=https://boats.example/p/>
                <img src=../i/deck.png><img src=cid:part-2><img src=oar.png#top>
                """.utf8))
        source.resources = [
            Resource(url: "https://boats.example/i/deck.png", bytes: Self.deck),
            Resource(url: "cid:part-2", bytes: Self.files["boat_files/deck.gif"] ?? []),
            Resource(url: "oar.png", bytes: Self.files["boat_files/sign.png"] ?? []),
        ]
        var article = CleanArticle(file: source.name)
        article.blocks = ["../i/deck.png", "cid:part-2", "oar.png#top"].map { written in
            var image = Image(source: written, alternative: "A boat")
            let address = WebAddress(
                written, relativeTo: WebAddress("https://boats.example/p/"))?.text
            image.references = [Image.Reference(written: written, address: address)]
            return Block(.figure(Figure(images: [image])))
        }
        PictureGathering().gather(for: &article, from: source)
        #expect(article.pictures.map(\.mediaType) == ["image/png", "image/gif", "image/png"])
    }

    @Test func `a container’s files go by the address the page was saved from`() throws {
        var source = Source(name: "boat.mhtml", kind: .fragment, content: [])
        source.capture.url = "https://boats.example/amp/boat"
        source.resources = [Resource(url: "https://boats.example/amp/a.png", bytes: Self.deck)]
        var image = Image(source: "https://boats.example/boats/a.png", alternative: "A boat")
        image.references = [Image.Reference(written: "a.png", address: image.source)]
        var article = CleanArticle(file: source.name)
        article.blocks = [Block(.paragraph([.text("See "), .image(image)]))]
        PictureGathering().gather(for: &article, from: source)
        #expect(article.pictures.map(\.bytes) == [Self.deck])
    }

    @Test func `dots and mere signs are gone, and so are their figures`() throws {
        let html = "<img src=boat_files/counter.gif><img src=boat_files/sign.png>"
        let article = try article(html, Self.files)
        #expect(article.blocks.count == 1 && article.pictures.count <= 1)
        #expect(article.warnings == [])
        let named = try images("<img src=boat_files/sign.png alt=Anchorage>", Self.files)
        #expect(named.count == 1)
    }

    @Test func `a picture that cannot be used is a warning, once, with its line`() throws {
        let html =
            "\n<img src=boat_files/cut-off.png alt=a>\n<img src=boat_files/cut-off.png alt=b>"
        let article = try article(html, Self.files)
        #expect(
            article.warnings == [
                Diagnostic(
                    "The picture “boat_files/cut-off.png” is a damaged PNG file.",
                    file: "boat.html", line: 2, hint: "Save the page again, with its pictures.",
                    severity: .warning)
            ])
    }

    @Test func `an article has room for so many bytes of pictures`() throws {
        var limits = PictureLimits()
        limits.articleSize = Self.deck.count + 10
        let html = ["png", "gif", "jpg"].map { "<img src=boat_files/deck.\($0) alt=Deck>" }
        let article = try article(html.joined(), Self.files, limits: limits)
        #expect(article.pictures.map(\.bytes) == [Self.deck])
        #expect(article.warnings.count == 1)
    }

    @Test func `Markdown has its pictures beside it`() throws {
        let article = try article("\n\n![Deck](boat_files/deck.png)\n", at: "boat.md", Self.files)
        #expect(article.pictures.count == 1)
    }
}
