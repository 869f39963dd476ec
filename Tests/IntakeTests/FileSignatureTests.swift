import ArticleModel
import Intake
import Testing

@Suite struct FileSignatureTests {
    @Test(arguments: FileSignature.all.map(\.format))
    func `a foreign format is called by its name`(format: String) throws {
        let signature = try #require(FileSignature.all.first { $0.format == format })
        let space = [UInt8](repeating: 0x20, count: signature.offset)
        let file = space + signature.bytes + Array("and the rest".utf8)
        #expect(signature.matches(file))
        guard !signature.bytes.starts(with: [0x1F, 0x8B]) else { return }
        let error = #expect(throws: Diagnostic.self) {
            try Intake().source(named: "lamp", bytes: file)
        }
        #expect(error?.message == "The file is \(format), not a text.")
    }

    @Test func `no format is listed twice with the same bytes`() {
        let bytes = FileSignature.all.map { "\($0.offset) \($0.bytes)" }
        #expect(Set(bytes).count == bytes.count)
    }

    @Test(arguments: [
        [UInt8](repeating: 0, count: 100), Array("<p>\0l\0a\0m\0p\0".utf8), [1, 2, 3, 0xFF, 0xFE],
    ])
    func `bytes full of control characters are no text`(bytes: [UInt8]) {
        let error = #expect(throws: Diagnostic.self) {
            try Intake().source(named: "lamp", bytes: bytes)
        }
        #expect(error?.message.contains("control characters") == true)
    }

    @Test func `one stray control character is left out with a warning`() throws {
        let text = "<p>The first lamps burned\u{1} oil, and later ones burned gas.</p>"
        let source = try Intake().source(named: "lamp.html", bytes: Array(text.utf8))
        #expect(!source.content.contains(1))
        #expect(
            source.warnings.map(\.message) == ["1 control character left out; EPUB allows none."])
    }
}
