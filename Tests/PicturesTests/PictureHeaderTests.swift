import Pictures
import TestSupport
import Testing

@Suite struct PictureHeaderTests {
    private static let folder = Fixture("pictures/boat_files")

    private func header(_ name: String) throws -> PictureHeader {
        try PictureHeader(of: Self.folder.bytes(name))
    }

    @Test(arguments: [
        ("deck.png", PictureFormat.png, 48, 36), ("deck.jpg", .jpeg, 48, 36),
        ("deck.gif", .gif, 48, 36), ("deck.webp", .webp, 48, 36), ("deck.avif", .avif, 48, 36),
        ("deck.bmp", .bmp, 48, 36), ("deck.tiff", .tiff, 48, 36), ("sign.ico", .ico, 16, 16),
        ("lossless.webp", .webp, 48, 36), ("waves.webp", .webp, 40, 40),
        ("misnamed.jpg", .png, 48, 36), ("counter.gif", .gif, 1, 1),
        ("boundless.png", .png, 60_000, 60_000),
    ])
    func `format and size are in the bytes, whatever the name says`(
        name: String, format: PictureFormat, width: Int, height: Int
    ) throws {
        let header = try header(name)
        #expect(header.format == format)
        #expect((header.width, header.height) == (width, height))
    }

    @Test func `a camera held sideways turns width and height`() throws {
        let header = try header("turned.jpg")
        #expect(header.orientation == 6)
        #expect((header.shownWidth, header.shownHeight) == (24, 48))
    }

    @Test func `what moves is known, and what is made for the press`() throws {
        #expect(try header("waves.gif").isAnimated)
        #expect(try header("waves.webp").isAnimated)
        #expect(try !header("deck.gif").isAnimated)
        #expect(try header("cmyk.jpg").isCMYK)
        #expect(try !header("deck.jpg").isCMYK)
    }

    @Test(arguments: [
        ("empty.png", PictureFault.empty), ("page.jpg", .noPicture),
        ("cut-off.png", .damaged(.png)),
    ])
    func `what is no whole picture is refused`(name: String, fault: PictureFault) throws {
        let bytes = try Self.folder.bytes(name)
        #expect(throws: fault) { try PictureHeader(of: bytes) }
    }

    private static let whole = [
        "deck.png", "deck.jpg", "deck.gif", "deck.webp", "deck.avif", "deck.bmp", "deck.tiff",
        "sign.ico", "waves.gif", "waves.webp", "turned.jpg",
    ]

    @Test(arguments: whole)
    func `every beginning of a picture is read or refused`(name: String) throws {
        let bytes = try Self.folder.bytes(name)
        for count in bytes.indices { _ = try? PictureHeader(of: Array(bytes.prefix(count))) }
    }

    @Test(arguments: whole)
    func `a picture with any byte changed is read or refused`(name: String) throws {
        let bytes = try Self.folder.bytes(name)
        for index in bytes.indices {
            for value: UInt8 in [0, 0x7F, 0xFF] {
                var changed = bytes
                changed[index] = value
                _ = try? PictureHeader(of: changed)
            }
        }
    }

    @Test(arguments: ["deck.png", "deck.gif", "deck.jpg", "deck.webp", "deck.avif"])
    func `a picture without its last tenth is damaged`(name: String) throws {
        let bytes = try Self.folder.bytes(name)
        let cut = Array(bytes.dropLast(bytes.count / 10 + 1))
        #expect(throws: PictureFault.self) { try PictureHeader(of: cut) }
    }
}
