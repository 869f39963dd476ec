import Archives
import ArticleModel
import Foundation
import Intake
import TestSupport
import Testing

@Suite struct ContainerTests {
    @Test(arguments: [
        "singlefilez.html", "saved.mhtml", "letter.eml", "binary.webarchive", "text.webarchive",
        "saved.warc", "saved.warc.gz", "br.warc.gz", "saved.wacz", "clips.zip", "clips.tar.gz",
        "readeck.zip",
    ])
    func `a page brings the pictures that its container holds`(file: String) throws {
        let source = try #require(try WrapperFile.sources(file).first)
        // A part of a letter has an address and an identifier, and the page may use either.
        #expect(source.resources.count == (file == "saved.mhtml" ? 2 : 1))
        #expect(
            source.resources.allSatisfy { $0.bytes.starts(with: [0x89, 0x50, 0x4E, 0x47]) })
    }

    @Test func `a web archive packed as a whole brings its pictures too`() throws {
        let packed = GzipFile.member(try WrapperFile.bytes("saved.warc"))
        let sources = WrapperFile.sources(in: packed, named: "whole.warc.gz")
        let plain = try #require(try WrapperFile.sources("saved.warc").first)
        #expect(try sources.first?.get().resources == plain.resources)
        #expect(!plain.resources.isEmpty)
    }

    @Test func `pictures are left where they are when nobody wants them`() throws {
        var intake = Intake()
        intake.bringsResources = false
        for file in WrapperFile.containers {
            let sources = try WrapperFile.sources(
                in: WrapperFile.bytes(file), named: file, intake: intake)
            #expect(sources.allSatisfy { ((try? $0.get().resources) ?? []).isEmpty })
        }
    }

    @Test func `the wrapper says where a page is from and when it was saved`() throws {
        let saved = PartialDate(iso8601: "2026-11-20T10:15:30Z")
        for file in ["saved.warc", "saved.wacz", "saved.mhtml", "singlefilez.html"] {
            let capture = try #require(try WrapperFile.sources(file).first).capture
            #expect(capture.url == "https://www.harbour.example/2019/05/the-lamp-on-the-mole")
            #expect(capture.date == saved)
        }
    }

    @Test func `what an archive holds besides is told`() throws {
        #expect(
            try WrapperFile.remarks("saved.warc").map(\.message)
                == ["1 page passed over: the server answered with an error."])
        #expect(
            try WrapperFile.remarks("letter.eml").map(\.message)
                == ["“tides.pdf” comes with it and is no page: it is not compiled."])
        #expect(
            try WrapperFile.remarks("wallabag.json").map(\.message)
                == ["1 entry holds no text: “https://www.harbour.example/tides”."])
    }

    @Test(arguments: WrapperFile.containers)
    func `every truncation of a container is a page or a sentence`(file: String) throws {
        let bytes = try WrapperFile.bytes(file)
        for length in stride(from: 0, to: bytes.count, by: 7) {
            expectAnAnswer(Array(bytes.prefix(length)), named: file)
        }
    }

    @Test(arguments: WrapperFile.containers)
    func `any bytes may be wrong in a container`(file: String) throws {
        var random = SeededGenerator(seed: 11)
        let bytes = try WrapperFile.bytes(file)
        for _ in 0..<150 {
            var damaged = bytes
            for _ in 0..<Int.random(in: 1...6, using: &random) {
                damaged[Int.random(in: 0..<bytes.count, using: &random)] =
                    UInt8.random(in: 0...255, using: &random)
            }
            expectAnAnswer(damaged, named: file)
        }
    }

    @Test(arguments: [
        ("lamp.json", String(repeating: "[", count: 100_000)),
        ("lamp.webarchive", "<?xml?><plist>" + String(repeating: "<array>", count: 100_000)),
        ("lamp.rss", "<rss><channel>" + String(repeating: "<item>", count: 100_000)),
        ("lamp.eml", nestedLetter(depth: 200)),
        ("lamp.rss", "<!DOCTYPE rss [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]><rss>&b;</rss>"),
    ])
    func `what nests without end is an error`(name: String, text: String) {
        let results = WrapperFile.sources(in: Array(text.utf8), named: name)
        #expect(results.contains { if case .failure = $0 { true } else { false } })
    }

    @Test(arguments: ["<array a=''>", "<array><!--</array>-->", "<dict\n><![CDATA[</dict>]]>"])
    func `no sign hides how deep a property list nests`(level: String) {
        let text = "<?xml?><plist>" + String(repeating: level, count: 100_000)
        let results = WrapperFile.sources(in: Array(text.utf8), named: "lamp.webarchive")
        #expect(results.contains { if case .failure = $0 { true } else { false } })
    }

    static func nestedLetter(depth: Int) -> String {
        let parts = (0..<depth).map {
            "Content-Type: multipart/mixed; boundary=b\($0)\n\n--b\($0)\n"
        }
        return "MIME-Version: 1.0\n" + parts.joined() + "\nThe lamp burns."
    }

    private func expectAnAnswer(_ bytes: [UInt8], named name: String) {
        let results = WrapperFile.sources(in: bytes, named: name)
        for case .success(let source) in results {
            #expect(String(validating: source.content, as: UTF8.self) != nil)
        }
        for case .failure(let failure) in results { #expect(!failure.message.isEmpty) }
    }
}
