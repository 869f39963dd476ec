import ArticleModel
import Testing

@Suite struct PictureTests {
    private static let picture = Picture(
        name: "0a1b.png", mediaType: "image/png", width: 800, height: 600, bytes: SampleBook.png)

    private func image(_ alternative: String?, width: Int? = nil) -> Image {
        var image = Image(source: "boat_files/a.png", alternative: alternative, width: width)
        image.embedded = Self.picture.name
        return image
    }

    private func files(
        _ blocks: [Block], pictures: [Picture] = [picture]
    ) throws -> [String: String] {
        var dossier = SampleBook.dossier([blocks])
        dossier.pictures = pictures
        return try SampleBook.files(of: dossier)
    }

    private func chapter(_ blocks: [Block]) throws -> String {
        try files(blocks)["EPUB/text/01-article-1.xhtml"] ?? ""
    }

    private func figure(_ images: [Image]) -> Block {
        Block(.figure(Figure(images: images, caption: [.text("A boat.")])))
    }

    @Test func `a figure shows its picture with its size, above its caption`() throws {
        let xhtml = """
            <figure>
            <img src="../images/0a1b.png" alt="Deck" width="800" height="600"/><figcaption>\
            <p>A boat.</p>
            </figcaption>
            </figure>
            """
        #expect(try chapter([figure([image("Deck")])]).contains(xhtml))
    }

    @Test(arguments: [(400, 400, 300), (1600, 800, 600), (2, 800, 600), (1, 800, 600)])
    func `a picture is as wide as on the page, and never wider than it is`(
        stated: Int, width: Int, height: Int
    ) throws {
        let size = "width=\"\(width)\" height=\"\(height)\""
        #expect(try chapter([figure([image("Deck", width: stated)])]).contains(size))
    }

    @Test func `decoration says that it is, and what nobody described says that`() throws {
        let decoration = try chapter([figure([image("")])])
        #expect(decoration.contains("alt=\"\" role=\"presentation\""))
        #expect(try chapter([figure([image(nil)])]).contains("alt=\"Picture without description\""))
    }

    @Test func `a picture in the text stands in the text`() throws {
        let xhtml = try chapter([Block(.paragraph([.text("An "), .image(image("oar"))]))])
        #expect(xhtml.contains("<p>An <img src=\"../images/0a1b.png\" alt=\"oar\""))
    }

    @Test func `the book lists a picture once, and only when a page shows it`() throws {
        var other = Self.picture
        other.name = "ff.png"
        let files = try files(
            [figure([image("Deck"), image("Deck")])], pictures: [other, Self.picture])
        let package = files["EPUB/package.opf"] ?? ""
        let item = """
            <item id="picture-0a1b" href="images/0a1b.png" media-type="image/png"/>
            """
        #expect(package.ranges(of: item).count == 1)
        #expect(files["EPUB/images/0a1b.png"] != nil)
        #expect(files["EPUB/images/ff.png"] == nil && !package.contains("ff.png"))
    }

    @Test func `a picture that the packet had no room for leaves its words`() throws {
        let xhtml = try files([figure([image("Deck")])], pictures: [])
        #expect(xhtml["EPUB/text/01-article-1.xhtml"]?.contains(": Deck</p>") == true)
    }

    @Test(arguments: [
        ("Deck", false, ["visual", "textual,visual", "textual", "alternativeText", "none"]),
        (nil, false, ["visual", "textual,visual", "none"]),
        ("deck-01.JPG", false, ["visual", "textual,visual", "none"]),
        ("", true, ["visual", "textual,visual", "textual", "alternativeText", "unknown"]),
    ])
    func `the book claims of its pictures only what is true`(
        alternative: String?, isAnimated: Bool, claims: [String]
    ) throws {
        var picture = Self.picture
        picture.isAnimated = isAnimated
        let package =
            try files([figure([image(alternative)])], pictures: [picture])["EPUB/package.opf"] ?? ""
        let said =
            package.matches(
                of: /schema:(accessMode|accessModeSufficient|accessibilityHazard)">([^<]*)</
            ).map { String($0.2) }
            + (package.contains("alternativeText") ? ["alternativeText"] : [])
        #expect(said.sorted() == (["textual"] + claims).sorted())
    }

    @Test func `a book without pictures says so`() throws {
        let files = try files([])
        let package = files["EPUB/package.opf"] ?? ""
        #expect(!package.contains("visual"))
        #expect(package.contains("accessModeSufficient\">textual<"))
        #expect(package.contains("alternativeText"))
        #expect(
            files["EPUB/text/about.xhtml"]?.contains("It holds no pictures but its cover") == true)
    }
}
