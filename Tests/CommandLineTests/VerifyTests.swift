import Archives
import Foundation
import Testing

@Suite struct VerifyTests {
    private static let book = "Output/ferries.epub"

    private static func place() throws -> Workplace {
        let place = try Workplace([
            "dossier.yaml": "title: Ferries\narticles: [clips/ferry.html, clips/lamp.txt]\n",
            "clips/ferry.html": SampleTexts.ferry, "clips/lamp.txt": SampleTexts.note,
        ])
        _ = try place.dossier("build", "--quiet")
        return place
    }

    @Test func `a book and its sources are as they were`() throws {
        let place = try Self.place()
        let run = try place.dossier("verify", Self.book)
        #expect(run.talk.hasPrefix("2 sources and "))
        #expect(run.talk.hasSuffix(" files of the book: as they were.\n"))
        #expect(run.code == 0)
    }

    @Test func `one byte of any source is found and named`() throws {
        let place = try Self.place()
        try place.write(SampleTexts.note + "\n", to: "clips/lamp.txt")
        let same = try place.dossier("verify", Self.book)
        #expect(same.talk.contains("clips/lamp.txt: error: The source differs: its SHA-256 was "))
        #expect(same.talk.contains("; the article’s text is the same."))
        #expect(same.code == 1)
        try place.write(SampleTexts.note + " More.", to: "clips/lamp.txt")
        let other = try place.dossier("verify", Self.book)
        #expect(!other.talk.contains("is the same"))
        #expect(other.code == 1)
    }

    @Test func `a source that is not found is named, with how to say where it is`() throws {
        let place = try Self.place()
        let run = try place.dossier("verify", Self.book, "--sources", "clips")
        #expect(
            run.talk.hasPrefix(
                "\(Self.book): error: The source “clips/ferry.html” was not found.\n  hint: "))
        #expect(run.code == 1)
        #expect(try place.dossier("verify", Self.book, "--sources", ".").code == 0)
    }

    @Test func `a file of the book that was altered, taken out or added is named`() throws {
        let place = try Self.place()
        var entries = try ZIPContents.entries(of: try place.bytes(of: Self.book))
        let style = try #require(entries.firstIndex { $0.name.hasSuffix(".css") })
        entries[style].bytes.append(0x0A)
        entries.removeAll { $0.name.hasSuffix("toc.ncx") }
        entries.append(ZIPEntry(name: "EPUB/extra.txt", bytes: []))
        try place.write(try ZIPWriter.archive(of: entries), to: "altered.epub")
        let run = try place.dossier("verify", "altered.epub")
        for words in ["packet.css” was altered", "toc.ncx” is missing", "extra.txt” was added"] {
            #expect(run.talk.contains(words + " since the book was built."), "\(words)")
        }
        #expect(run.code == 1)
    }

    @Test(arguments: ["/etc/hostname", "clips/../../secret.txt"])
    func `a path that leads out of the folder is not followed`(path: String) throws {
        let place = try Self.place()
        var entries = try ZIPContents.entries(of: try place.bytes(of: Self.book))
        let digests = try #require(entries.firstIndex { $0.name == "META-INF/dossier.json" })
        let text = String(decoding: entries[digests].bytes, as: UTF8.self)
        entries[digests].bytes = Array(text.replacing("clips/lamp.txt", with: path).utf8)
        try place.write(try ZIPWriter.archive(of: entries), to: "altered.epub")
        let run = try place.dossier("verify", "altered.epub", "--sources", ".")
        #expect(run.talk.contains("The source “\(path)” was not found."))
        #expect(run.code == 1)
    }

    @Test func `what is no book of ours is told`() throws {
        let place = try Self.place()
        let foreign = [ZIPEntry(name: "mimetype", bytes: Array("application/epub+zip".utf8))]
        try place.write(try ZIPWriter.archive(of: foreign), to: "foreign.epub")
        try place.write("text", to: "text.epub")
        #expect(
            try place.dossier("verify", "foreign.epub").talk.hasPrefix(
                "foreign.epub: error: The book holds no digests of its sources.\n"))
        #expect(
            try place.dossier("verify", "text.epub").talk.hasPrefix(
                "text.epub: error: The file is no EPUB.\n"))
        #expect(try place.dossier("verify", "missing.epub").code == 1)
    }

    @Test func `no absolute path is in the book`() throws {
        let place = try Workplace(["a.html": SampleTexts.ferry])
        let file = place.folder.appending(path: "a.html").path
        _ = try place.dossier("build", file)
        for entry in try ZIPContents.entries(
            of: try place.bytes(of: "Output/\(place.folder.lastPathComponent.lowercased()).epub"))
        {
            #expect(!String(decoding: entry.bytes, as: UTF8.self).contains(place.folder.path))
        }
    }
}
