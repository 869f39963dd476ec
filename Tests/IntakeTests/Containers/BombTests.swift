import Archives
import ArticleModel
import Intake
import TestSupport
import Testing

/// Archives made to harm: each ends in a sentence that names the bound.
@Suite struct BombTests {
    static let zeros = [UInt8](repeating: 0x20, count: 8 << 20)

    @Test func `a file of a ZIP archive that unpacks too far is an error`() throws {
        let archive = try ZIPWriter.archive(of: [
            ZIPEntry(name: "lamp.css", bytes: []), ZIPEntry(name: "lamp.html", bytes: Self.zeros),
            ZIPEntry(name: "oil.html", bytes: Self.zeros),
        ])
        #expect(messages(archive, "lamps.zip").count == 1)
        #expect(messages(archive, "lamps.zip").first?.contains("compressionRatio") == true)
    }

    @Test func `a gzip body of a web archive that unpacks too far is an error`() {
        let body = GzipFile.member(Self.zeros)
        let http = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip\r\n\r\n"
        let record = Self.record(Array(http.utf8) + body)
        #expect(messages(record, "lamps.warc").first?.contains("compressionRatio") == true)
    }

    @Test func `a web archive that unpacks too far is an error`() {
        let member = GzipFile.member(Self.record(Self.zeros))
        #expect(messages(member, "lamps.warc.gz").first?.contains("compressionRatio") == true)
    }

    @Test func `too many files are an error`() throws {
        var intake = Intake()
        intake.limits.archiveEntries = 3
        let entries = (1...4).map { ZIPEntry(name: "\($0).html", bytes: [0x61]) }
        let archive = try ZIPWriter.archive(of: entries)
        #expect(messages(archive, "lamps.zip", intake).first?.contains("archiveEntries") == true)
    }

    @Test func `an archive inside an archive is an error`() throws {
        let inner = try ZIPWriter.archive(of: [ZIPEntry(name: "a.html", bytes: [0x61])])
        let outer = try ZIPWriter.archive(of: [ZIPEntry(name: "a.zip", bytes: inner)])
        #expect(messages(outer, "lamps.zip").first?.contains("archiveDepth") == true)
    }

    @Test(arguments: ["../lamp.html", "/etc/lamp.html", "a/../../lamp.html", "C:\\lamp.html"])
    func `a name that leads out of the archive is passed over and told`(name: String) throws {
        let page = Array("<p>The first lamps burned oil, and later ones burned gas.</p>".utf8)
        let archive = try ZIPWriter.archive(of: [
            ZIPEntry(name: "lamp.html", bytes: page), ZIPEntry(name: name, bytes: page),
        ])
        let results = WrapperFile.sources(in: archive, named: "lamps.zip")
        #expect(results.compactMap { try? $0.get().name } == ["lamps.zip#lamp.html"])
        #expect(messages(archive, "lamps.zip").first?.contains("leads out") == true)
    }

    @Test func `a link in a ZIP archive is passed over`() throws {
        var archive = try ZIPWriter.archive(of: [ZIPEntry(name: "a.html", bytes: Self.link)])
        #expect(WrapperFile.sources(in: archive, named: "lamps.zip").contains { $0.isSource })
        let directory = try #require(archive.firstRange(of: [0x50, 0x4B, 0x01, 0x02])).lowerBound
        archive[directory + 5] = 3  // made on Unix, whose mode of a link follows
        archive.replaceSubrange(directory + 38..<directory + 42, with: [0, 0, 0xFF, 0xA1])
        #expect(!WrapperFile.sources(in: archive, named: "lamps.zip").contains { $0.isSource })
    }

    @Test(arguments: [("0", true), ("1", false), ("2", false)])
    func `a link in a tar archive is passed over`(kind: String, isPage: Bool) {
        let sources = WrapperFile.sources(in: Self.tar(kind: kind), named: "lamps.tar")
        #expect(sources.contains { $0.isSource } == isPage)
    }

    private static let link = Array("<p>The first lamps burned oil, not gas.</p>".utf8)

    /// One entry called `a.html`, which is a link to the password file where `kind` says so.
    private static func tar(kind: String) -> [UInt8] {
        var head = [UInt8](repeating: 0, count: 512)
        func put(_ text: String, _ offset: Int) {
            head.replaceSubrange(offset..<(offset + text.utf8.count), with: text.utf8)
        }
        put("a.html", 0)
        put("0000644\0", 100)
        put("000000000" + String(link.count, radix: 8) + "\0", 124)
        put("        ", 148)
        put(kind, 156)
        put("/etc/passwd", 157)
        put("ustar\0" + "00", 257)
        let sum = head.reduce(0) { $0 + Int($1) }
        put("0" + String(sum, radix: 8) + "\0 ", 148)
        return head + link + [UInt8](repeating: 0, count: 512 - link.count + 1024)
    }

    @Test(arguments: ["99999999999999999999", "9223372036854775807", "-1", "lamp", ""])
    func `a length that lies is damage, and the pages before it stay`(length: String) {
        let good = Self.record(Array((Self.head + Self.page).utf8))
        let liar = Array(
            "WARC/1.0\r\nWARC-Type: response\r\nContent-Length: \(length)\r\n\r\nx".utf8)
        let results = WrapperFile.sources(in: good + liar, named: "lamps.warc")
        #expect(results.compactMap { try? $0.get() }.count == 1)
        #expect(messages(good + liar, "lamps.warc").count == 1)
    }

    @Test func `records behind a length that is too short are found again`() {
        let good = Self.record(Array((Self.head + Self.page).utf8))
        let text = String(decoding: good, as: UTF8.self)
        let short = Array(text.replacing(/Content-Length: \d+/, with: "Content-Length: 150").utf8)
        let results = WrapperFile.sources(in: short + good, named: "lamps.warc")
        #expect(results.compactMap { try? $0.get() }.count == 2)
    }

    static let head = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n"
    static let page = String(
        repeating: "<p>The first lamps burned oil, and later ones burned gas.</p>", count: 9)

    static func record(_ block: [UInt8]) -> [UInt8] {
        let fields = """
            WARC/1.0\r
            WARC-Type: response\r
            WARC-Target-URI: https://harbour.example/lamp\r
            Content-Length: \(block.count)\r
            \r

            """
        return Array(fields.utf8) + block + Array("\r\n\r\n".utf8)
    }

    private func messages(
        _ bytes: [UInt8], _ name: String, _ intake: Intake = Intake()
    ) -> [String] {
        WrapperFile.sources(in: bytes, named: name, intake: intake).compactMap {
            if case .failure(let failure) = $0 { failure.message } else { nil }
        }
    }
}

extension Result<Source, Diagnostic> {
    fileprivate var isSource: Bool { if case .success = self { true } else { false } }
}
