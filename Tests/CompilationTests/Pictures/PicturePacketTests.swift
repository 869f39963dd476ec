import Archives
import ArticleModel
import Assembly
import Compilation
import Foundation
import Pictures
import TestSupport
import Testing

/// A page with a picture of every kind, whole and broken, compiled to a book.
@Suite struct PicturePacketTests {
    private static let fixture = Fixture("pictures")

    private static func files() throws -> [String: [UInt8]] {
        let names = try FileManager.default.subpathsOfDirectory(atPath: fixture.folder.path)
        return Dictionary(
            uniqueKeysWithValues: try names.filter { $0.contains(".") }.map {
                ($0, try fixture.bytes($0))
            })
    }

    private static func packet(
        _ manifest: String = "title: Boats\narticles: [boat.html]\n", hasConverter: Bool,
        packetSize: Int? = nil
    ) async throws -> Packet {
        let files = try files()
        let reader = ManifestReader(file: "dossier.yaml", tree: FileTree(paths: Array(files.keys)))
        var compiler = DossierCompiler()
        var gathering = PictureGathering(neighbourhood: FolderInMemory(files: files))
        if !hasConverter { gathering.preparation.converter = { nil } }
        if let packetSize { gathering.preparation.limits.packetSize = packetSize }
        compiler.pictures = gathering
        return try await compiler.packet(from: try reader.manifest(from: manifest)) { path in
            files[path].map { .success(InputFile($0)) }
                ?? .failure(Diagnostic("There is no such file.", file: path))
        }
    }

    private static var images: [Image] {
        get async throws {
            let packet = try await packet(hasConverter: false)
            return packet.figures.flatMap(\.images)
        }
    }

    @Test(arguments: [true, false])
    func `every figure stands in the book as picture or as words`(hasConverter: Bool) async throws {
        let packet = try await Self.packet(hasConverter: hasConverter)
        let chapter = try packet.bookEntries().first { $0.name.hasSuffix("quay.xhtml") }?.text ?? ""
        let figures = packet.figures
        #expect(figures.count > 20)
        for figure in figures {
            for words in [figure.caption.plainText, figure.credit.plainText] where !words.isEmpty {
                #expect(chapter.contains(words))
            }
            for image in figure.images {
                let words = image.alternative ?? "Picture without description"
                if let name = image.embedded {
                    #expect(chapter.contains("<img src=\"../images/\(name)\" alt=\"\(words)\""))
                } else {
                    #expect(chapter.contains(": \(words)</p>"))
                }
            }
        }
    }

    @Test func `a picture not at hand leaves its caption and a link`() async throws {
        let packet = try await Self.packet(hasConverter: false)
        let chapter = try packet.bookEntries().first { $0.name.hasSuffix("quay.xhtml") }?.text ?? ""
        let link =
            "<a href=\"https://boats.example/not-saved.jpg\">Picture not included</a>: Not saved"
        #expect(chapter.contains(link))
        #expect(chapter.contains("The oar."))
    }

    @Test func `no way out of the folder is taken`() async throws {
        let lost = try await Self.images.filter { $0.embedded == nil }.compactMap(\.alternative)
        for words in ["Climbs out", "Climbs out further on", "From the root", "By file"] {
            #expect(lost.contains(words))
        }
    }

    @Test(
        .enabled(
            if: EPUBCheck.isInstalled, "epubcheck is not installed; run Tests/Setup/epubcheck.sh"),
        arguments: [true, false])
    func `epubcheck finds nothing in the book`(hasConverter: Bool) async throws {
        let packet = try await Self.packet(hasConverter: hasConverter)
        #expect(try EPUBCheck.findings(in: packet.book) == [])
    }

    @Test func `the same bytes come of the same files`() async throws {
        let first = try await Self.packet(hasConverter: true)
        let second = try await Self.packet(hasConverter: true)
        #expect(first.book == second.book)
    }

    @Test func `pictures that the packet has no room for are left out with a warning`() async throws
    {
        let packet = try await Self.packet(hasConverter: false, packetSize: 1000)
        #expect((packet.dossier?.pictures.reduce(0) { $0 + $1.bytes.count } ?? 0) <= 1000)
        #expect(packet.warnings.contains { $0.message.hasPrefix("Some pictures are left out") })
    }

    @Test(arguments: ["deck.avif", "deck.jpg", "drawing.svg", "cmyk.jpg", "deck.gif"])
    func `any picture can be the cover`(name: String) async throws {
        let manifest = "title: B\ncover: boat_files/\(name)\narticles: [boat.html]\n"
        let preparation = PicturePreparation()
        guard name != "deck.avif" || preparation.converter() != nil else { return }
        let packet = try await Self.packet(manifest, hasConverter: true)
        #expect(packet.dossier?.cover != nil)
    }

    @Test(arguments: [
        ("page.jpg", "The cover is no picture."), ("empty.png", "The cover is empty."),
        ("cut-off.png", "The cover is a damaged PNG file."),
        ("counter.gif", "The cover is a single pixel."),
    ])
    func `a cover that is no picture is an error that names the file`(
        name: String, message: String
    ) async throws {
        let manifest = "title: B\ncover: boat_files/\(name)\narticles: [boat.html]\n"
        let error = await #expect(throws: Diagnostic.self) {
            try await Self.packet(manifest, hasConverter: false)
        }
        #expect(error?.message == message)
        #expect(error?.file == "boat_files/" + name)
    }
}

extension Packet {
    fileprivate var figures: [Figure] { dossier?.articles.flatMap(\.article.blocks).figures ?? [] }
}
