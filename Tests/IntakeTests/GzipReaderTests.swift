import Archives
import ArticleModel
import Intake
import Testing

@Suite struct GzipReaderTests {
    static let text = Array(
        "<p>The first lamps burned oil.</p>\n<p>Later ones burned gas.</p>".utf8)
    let reader = GzipReader(sizeLimit: 4 << 20, ratioLimit: 200)

    @Test func `what was packed comes out`() throws {
        let contents = try reader.contents(of: GzipFile.member(Self.text))
        #expect(contents == GzipReader.Contents(bytes: Self.text))
    }

    @Test func `members are joined, and zeros behind them are padding`() throws {
        let member = GzipFile.member(Self.text)
        let contents = try reader.contents(of: member + member + [0, 0, 0])
        #expect(contents == GzipReader.Contents(bytes: Self.text + Self.text))
    }

    @Test func `something else behind the last member is damage`() throws {
        let contents = try reader.contents(of: GzipFile.member(Self.text) + [1, 2])
        #expect(contents == GzipReader.Contents(bytes: Self.text, damage: .trailingBytes))
    }

    @Test func `every truncation gives the start of the text and says so`() throws {
        let member = GzipFile.member(Self.text)
        for length in 2..<member.count {
            let contents = try reader.contents(of: Array(member.prefix(length)))
            #expect(contents.damage == .truncated)
            #expect(Self.text.starts(with: contents.bytes))
        }
    }

    @Test func `a wrong checksum is damage`() throws {
        var member = GzipFile.member(Self.text)
        member[member.count - 6] ^= 1
        let contents = try reader.contents(of: member)
        #expect(contents == GzipReader.Contents(bytes: Self.text, damage: .corrupt))
    }

    @Test func `a bomb stops at the ratio`() {
        let bomb = GzipFile.member([UInt8](repeating: 0x20, count: 3 << 20))
        #expect(throws: GzipReader.Excess.ratio) { try reader.contents(of: bomb) }
    }

    @Test func `too much stops at the size`() {
        let small = GzipReader(sizeLimit: Self.text.count - 1, ratioLimit: 200)
        let member = GzipFile.member(Self.text)
        #expect(throws: GzipReader.Excess.size) { try small.contents(of: member) }
    }

    @Test func `many empty members are read one after the other`() throws {
        let members = Array(repeatElement(GzipFile.member([]), count: 5000).joined())
        #expect(try reader.contents(of: members) == GzipReader.Contents())
    }

    @Test func `a truncated gzip page is a source with a warning, or an error`() {
        let member = GzipFile.member(Self.text)
        for length in 2..<member.count {
            do throws(Diagnostic) {
                let bytes = Array(member.prefix(length))
                let source = try Intake().source(named: "lamp.html.gz", bytes: bytes)
                #expect(source.warnings.first?.message.contains("ends too early") == true)
            } catch {
                #expect(error.message.contains("ends too early"))
            }
        }
    }

    @Test func `a bomb is an error that names the bound`() {
        let bomb = GzipFile.member([UInt8](repeating: 0x20, count: 3 << 20))
        let error = #expect(throws: Diagnostic.self) {
            try Intake().source(named: "lamp.html.gz", bytes: bomb)
        }
        #expect(error?.message.contains("“compressionRatio”") == true)
    }
}
