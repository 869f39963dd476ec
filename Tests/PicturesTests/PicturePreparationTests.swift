import ArticleModel
import PictureConversion
import Pictures
import TestSupport
import Testing

@Suite struct PicturePreparationTests {
    private static let folder = Fixture("pictures/boat_files")
    private static let hasVips = PictureConverter.installed != nil

    private static var withoutConverter: PicturePreparation {
        var preparation = PicturePreparation()
        preparation.converter = { nil }
        return preparation
    }

    private func picture(
        _ name: String, _ preparation: PicturePreparation = PicturePreparation()
    ) throws -> Picture {
        try preparation.picture(from: Self.folder.bytes(name))
    }

    @Test(arguments: [
        "deck.png", "deck.jpg", "deck.gif", "waves.gif", "waves.webp", "misnamed.jpg",
    ])
    func `what every reader shows is kept to the byte`(name: String) throws {
        #expect(try picture(name).bytes == Self.folder.bytes(name))
    }

    @Test func `a picture is called by its bytes and its type`() throws {
        let picture = try picture("misnamed.jpg")
        #expect(picture.name.wholeMatch(of: /[0-9a-f]{20}\.png/) != nil)
        #expect(picture == (try self.picture("deck.png")))
        #expect(picture.mediaType == "image/png")
        #expect((picture.width, picture.height) == (48, 36))
    }

    @Test(
        .enabled(if: hasVips, "libvips is not installed; run Tests/Setup/libvips.sh"),
        arguments: [
            ("deck.avif", "jpg", 48, 36), ("deck.bmp", "png", 48, 36), ("deck.tiff", "jpg", 48, 36),
            ("deck.webp", "jpg", 48, 36), ("lossless.webp", "png", 48, 36),
            ("sign.ico", "png", 16, 16), ("cmyk.jpg", "jpg", 48, 36), ("turned.jpg", "jpg", 24, 48),
        ])
    func `what few readers show is converted, upright and the same every time`(
        name: String, ending: String, width: Int, height: Int
    ) throws {
        let picture = try picture(name)
        #expect(picture.name.hasSuffix("." + ending))
        #expect((picture.width, picture.height) == (width, height))
        let header = try PictureHeader(of: picture.bytes)
        #expect(header.orientation == 1 && !header.isCMYK)
        #expect(try self.picture(name) == picture)
    }

    @Test(.enabled(if: hasVips, "libvips is not installed; run Tests/Setup/libvips.sh"))
    func `a picture with more pixels than a page shows is made smaller`() throws {
        let picture = try picture("large.png")
        let (width, height) = (try #require(picture.width), try #require(picture.height))
        #expect(width * height <= PictureLimits().keptPixels)
        #expect(width * height > PictureLimits().keptPixels * 99 / 100)
        #expect(abs(width * 4 - height * 5) <= 5)
    }

    @Test(arguments: ["deck.avif", "deck.bmp", "deck.tiff", "sign.ico"])
    func `without a converter a foreign format is refused`(name: String) throws {
        #expect(throws: PictureFault.self) { try picture(name, Self.withoutConverter) }
    }

    @Test(arguments: ["deck.webp", "cmyk.jpg", "turned.jpg", "large.png"])
    func `without a converter a picture that could be better is kept`(name: String) throws {
        let picture = try picture(name, Self.withoutConverter)
        #expect(picture.bytes == (try Self.folder.bytes(name)))
        if name == "turned.jpg" { #expect((picture.width, picture.height) == (24, 48)) }
    }

    @Test func `each bound is an error that names it`() throws {
        var preparation = PicturePreparation()
        preparation.limits.fileSize = 100
        let reason = "has 207 bytes; the bound is 100"
        let fault = #expect(throws: PictureFault.self) { try picture("deck.png", preparation) }
        #expect(fault?.reason == reason)
        let pixels = #expect(throws: PictureFault.self) { try picture("boundless.png") }
        #expect(pixels?.reason == "has 60000 × 60000 pixels; the bound is 100000000 in all")
    }

    @Test func `a dot is no picture`() {
        #expect(throws: PictureFault.pixel) { try picture("counter.gif") }
    }

    @Test(.enabled(if: hasVips, "libvips is not installed; run Tests/Setup/libvips.sh"))
    func `a cover is PNG or JPEG, and a drawing as large as a cover`() throws {
        for name in ["deck.gif", "deck.avif", "waves.webp"] {
            let cover = try PicturePreparation().cover(from: Self.folder.bytes(name))
            #expect(["image/png", "image/jpeg"].contains(cover.mediaType))
        }
        let drawing = try PicturePreparation().cover(from: Self.folder.bytes("drawing.svg"))
        #expect(drawing.mediaType == "image/png" || drawing.mediaType == "image/jpeg")
        #expect(drawing.width == 1200)
    }

    @Test(.enabled(if: hasVips, "libvips is not installed; run Tests/Setup/libvips.sh"))
    func `a converter that cannot read a picture says so`() throws {
        let converter = try #require(PictureConverter.installed)
        let bytes = try Self.folder.bytes("deck.png")
        #expect(throws: PictureConverter.Failure.self) {
            try converter.converted(bytes, loader: "LoadJpeg", to: .png, width: 9, height: 9)
        }
        #expect(throws: PictureConverter.Failure.self) {
            try converter.converted(
                Array(bytes.prefix(90)), loader: "LoadPng", to: .png, width: 9, height: 9)
        }
    }

    @Test(.enabled(if: hasVips, "libvips is not installed; run Tests/Setup/libvips.sh"))
    func `no font has letters that do not exist`() throws {
        let converter = try #require(PictureConverter.installed)
        #expect(converter.hasGlyphs(for: ""))
        #expect(!converter.hasGlyphs(for: "boat \u{10FFFD}"))
    }
}
