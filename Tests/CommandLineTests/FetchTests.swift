import Archives
import Fetching
import Foundation
import TestSupport
import Testing

/// Pages named by their address, fetched from a small web on this machine. One test at a time: on
/// Linux a process may inherit what Foundation waits by for another, and the web lives long.
@Suite(
    .serialized,
    .enabled(if: HTTPConnection() != nil, "libcurl is not installed"),
    .enabled(if: WebServer.isPossible, "python3 is not installed"))
struct FetchTests {
    private static let trust = ["--fetch", "--fetch-from", "127.0.0.1"]

    private func manifest(_ articles: String...) -> String {
        "title: Harbour\nformats: [markdown, epub]\narticles:\n"
            + articles.map { "  - \($0)\n" }.joined()
    }

    private func archives(in place: Workplace, at folder: String = "captures") throws -> [String] {
        try place.files().filter { $0.hasPrefix(folder + "/") }
    }

    /// An archive of several members, unpacked.
    private func text(of archive: String, in place: Workplace) throws -> String {
        let reader = GzipReader(sizeLimit: 1 << 24, ratioLimit: 1000)
        return String(
            decoding: try reader.contents(of: try place.bytes(of: archive)).bytes, as: UTF8.self)
    }

    @Test func `a page is fetched once, and then compiled without network and flag`() throws {
        let server = try WebServer()
        let place = try Workplace(["dossier.yaml": manifest(server.address("/lamps"))])
        let first = try place.dossier(["build"] + Self.trust)
        #expect(first.code == 0, "\(first.talk)")
        #expect(first.talk.contains("fetched: \(server.address("/lamps")) with "))
        let archives = try archives(in: place)
        #expect(archives.count == 1)
        #expect(
            archives[0].wholeMatch(of: /captures\/127-0-0-1-\d+-lamps-[0-9a-f]{12}\.warc\.gz/)
                != nil)
        let packet = try place.text(of: "Output/harbour.md")
        #expect(packet.contains("In week 3 the lamps kept the whole harbour awake"))
        #expect(packet.contains("By Ida Strand"))
        let asked = try server.requests
        #expect(asked.prefix(2) == ["/robots.txt dossier/0.1.0", "/lamps dossier/0.1.0"])
        #expect(try place.dossier(["build"] + Self.trust).code == 0)
        #expect(try server.requests == asked)
        server.stop()
        #expect(try place.dossier("build", "--locked").code == 0)
        #expect(try place.dossier("check").code == 0)
        #expect(try place.text(of: "Output/harbour.md") == packet)
    }

    @Test func `the pictures of the article come with it, those behind a redirect too`() throws {
        let server = try WebServer()
        let place = try Workplace(["dossier.yaml": manifest(server.address("/tides"))])
        #expect(try place.dossier(["build"] + Self.trust).code == 0)
        let text = try text(of: try archives(in: place)[0], in: place)
        #expect(text.contains("WARC-Target-URI: \(server.address("/pictures/tides.png"))\r\n"))
        let book = try ZIPContents.entries(of: try place.bytes(of: "Output/harbour.epub"))
        #expect(book.map(\.name).contains { $0.hasPrefix("EPUB/images/") && !$0.contains("cover") })
    }

    @Test func `redirects are kept before the page they lead to`() throws {
        let server = try WebServer()
        let place = try Workplace([
            "dossier.yaml": manifest("{url: '\(server.address("/away/2"))', title: Led away}")
        ])
        #expect(try place.dossier(["build"] + Self.trust).code == 0)
        let text = try text(of: try archives(in: place)[0], in: place)
        let addresses = text.matches(of: /WARC-Target-URI: http:\/\/127\.0\.0\.1:\d+(\S+)/)
        #expect(addresses.prefix(3).map { String($0.1) } == ["/away/2", "/away/1", "/lamps"])
        #expect(text.contains("HTTP/1.1 302 Found\r\n"))
        let packet = try place.text(of: "Output/harbour.md")
        #expect(packet.contains("## 1. Led away"))
        #expect(packet.contains("<\(server.address("/lamps"))>"))
    }

    @Test func `a body that comes packed and in chunks is kept so, and read`() throws {
        let server = try WebServer()
        let place = try Workplace()
        let page = server.address("/packed")
        let clean = try place.dossier(["clean", page] + Self.trust)
        #expect(clean.output.hasPrefix("# The packed\n"), "\(clean.talk)")
        let text = try text(of: try archives(in: place)[0], in: place)
        #expect(text.contains("Content-Encoding: gzip\r\n"))
        #expect(text.contains("Transfer-Encoding: chunked\r\n"))
        #expect(try place.dossier("clean", page).output == clean.output)
        #expect(try place.dossier("explain", page, "title").output.contains("The packed"))
        #expect(try place.dossier("cite", page).output.contains("The packed"))
    }

    @Test func `without the flag nothing is fetched, and the error says what to do`() throws {
        let server = try WebServer()
        let page = server.address("/lamps")
        let place = try Workplace(["dossier.yaml": manifest(page)])
        let run = try place.dossier("build")
        #expect(run.code == 1)
        #expect(
            run.talk.hasPrefix(
                """
                dossier.yaml:4: error: “\(page)” has not been fetched yet.
                  hint: Say --fetch to have it fetched once and kept in captures.

                """), "\(run.talk)")
        for command in ["clean", "explain", "check", "cite"] {
            let run = try place.dossier(command, page)
            #expect(run.code == 1 && run.talk.contains("has not been fetched yet"), "\(command)")
        }
        #expect(try server.requests == [])
    }

    @Test func `an address that is not public is refused unless its host is named`() throws {
        let server = try WebServer()
        let place = try Workplace()
        let names = [
            "127.0.0.1", "localhost", "127.1", "2130706433", "[::1]", "[::ffff:127.0.0.1]",
            "169.254.169.254", "10.0.0.1",
        ]
        for name in names {
            let run = try place.dossier(
                "build", "http://\(name):\(server.port)/lamps", "--fetch", "--fetch-from", "x.test")
            #expect(run.code == 1)
            #expect(run.talk.contains("an address that is not public."), "\(run.talk)")
        }
        #expect(try server.requests == [])
        #expect(try place.files() == [])
    }

    @Test(arguments: [
        ("/secret/plans", "the robots.txt of its site forbids “"),
        ("/missing", "the server answers 404 at “"),
        ("/broken", "the server answers 500 at “"),
        ("/large", "it has more than 67108864 bytes (fileSize)."),
        ("/paper", "it is application/pdf, no page of HTML."),
        ("/elsewhere", "it leads to “file:///etc/passwd”, no address of the web."),
        ("/away/12", "it leads on more than 10 times (redirects)."),
    ])
    func `what cannot be fetched is told in a sentence, and the others are compiled`(
        _ path: String, _ reason: String
    ) throws {
        let server = try WebServer()
        let place = try Workplace([
            "dossier.yaml": manifest(server.address(path), server.address("/lamps"))
        ])
        let run = try place.dossier(["build"] + Self.trust)
        #expect(run.code == 1)
        let sentence = "dossier.yaml:4: error: “\(server.address(path))” cannot be fetched: "
        #expect(run.talk.contains(sentence + reason), "\(run.talk)")
        #expect(try archives(in: place).count == 1)
        #expect(try place.text(of: "Output/harbour.md").contains("In week 3 the lamps"))
    }

    @Test func `a path that robots.txt allows again is fetched`() throws {
        let server = try WebServer()
        let place = try Workplace()
        #expect(
            try place.dossier(["build", server.address("/secret/door")] + Self.trust).code == 0)
        #expect(try server.requests.filter { $0.hasPrefix("/robots.txt") }.count == 1)
    }

    @Test func `an address named twice is told by its line`() throws {
        let page = "https://harbour.example/lamps"
        let place = try Workplace(["dossier.yaml": manifest(page, "url: \(page)#top")])
        let run = try place.dossier("build")
        #expect(
            run.talk.hasPrefix("dossier.yaml:5: error: “\(page)” is named on line 4 already.\n"),
            "\(run.talk)")
    }

    @Test func `--fetch-from needs --fetch`() throws {
        let run = try Workplace().dossier("build", "--fetch-from", "127.0.0.1")
        #expect(run.code == 64)
        #expect(run.talk.contains("--fetch is needed as well"))
    }
}
