import Foundation
import TestSupport
import Testing

@Suite struct PictureTests {
    private static let page = """
        <!doctype html><html><head><title>The oar</title></head><body><article><h1>The oar</h1>
        <p>An oar is made of spruce, which is light, and of ash where it wears; and whoever has made
        one will tell that the blade is the least of it, and that the hand feels the loom.</p>
        <p>It is planed along the grain, first square, then with eight sides, then with sixteen, and
        the round comes of itself when the corners are gone and the shavings lie to the knees.</p>
        <img src="oar_files/a.png" alt="An oar"></article>
        """

    private func place(_ prepare: (Workplace) throws -> Void) throws -> Workplace {
        let place = try Workplace(["clips/oar.html": Self.page, "clips/oar_files/b.txt": ""])
        try prepare(place)
        return place
    }

    private static var picture: [UInt8] {
        get throws { try Fixture("pictures/boat_files").bytes("deck.png") }
    }

    @Test func `a picture in the page’s folder of files is in the book`() throws {
        let place = try place { try $0.write(Self.picture, to: "clips/oar_files/a.png") }
        let run = try place.dossier("build", "clips/oar.html")
        #expect(run.code == 0 && !run.talk.contains("warning: The picture"))
        let book = try place.bytes(of: "Output/clips.epub")
        #expect(String(decoding: book, as: Unicode.ASCII.self).contains("EPUB/images/"))
    }

    @Test func `what a browser saved with a page is no article`() throws {
        let place = try place { try $0.write(Self.page, to: "clips/oar_files/frame.html") }
        try place.write(Self.page, to: "clips/other_files/oar.html")
        let run = try place.dossier("build", "clips")
        #expect(run.talk.contains("\n2 articles"))
    }

    @Test(arguments: ["../../outside.png", "../../"])
    func `a link out of the folder is not followed, and told`(target: String) throws {
        let place = try place { place in
            try place.write(Self.picture, to: "outside.png")
            let isFolder = target.hasSuffix("/")
            let link = isFolder ? "clips/oar_files" : "clips/oar_files/a.png"
            if isFolder {
                try FileManager.default.removeItem(at: place.folder.appending(path: link))
                try place.write(Self.picture, to: "a.png")
            }
            try FileManager.default.createSymbolicLink(
                atPath: place.folder.appending(path: link).path,
                withDestinationPath: isFolder ? ".." : target)
        }
        let run = try place.dossier("build", "clips/oar.html", "-v")
        #expect(
            run.talk.contains(
                "The picture “oar_files/a.png” is a link that leads out of the page’s folder."))
    }
}
