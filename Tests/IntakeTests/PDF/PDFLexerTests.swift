import Testing

@testable import Intake

@Suite struct PDFLexerTests {
    private static func value(_ text: String) -> PDFValue? {
        var lexer = PDFLexer(Array(text.utf8)[...])
        return lexer.value()
    }

    @Test func `names, numbers, references and lists are read`() {
        #expect(Self.value("/Type") == .name("Type"))
        #expect(Self.value(" % a remark\n-12 ") == .number(-12))
        #expect(Self.value("12 0 R") == .reference(12))
        #expect(Self.value("[1 2 /A]") == .array([.number(1), .number(2), .name("A")]))
        #expect(Self.value("1.5") == .other)
    }

    @Test func `a dictionary is read with others in it`() {
        #expect(
            Self.value("<< /A << /B 3 >> /C [4 0 R] /D true >>")
                == .dictionary([
                    "A": .dictionary(["B": .number(3)]), "C": .array([.reference(4)]), "D": .other,
                ]))
    }

    @Test(arguments: [
        (#"(a (b) c)"#, "a (b) c"), (#"(\101\)\\\n)"#, "A)\\\n"), ("(a\\\nb)", "ab"),
        ("<48 65 6C6>", "Hel`"), ("(no end", "no end"),
    ])
    func `texts are read in either form`(notation: String, text: String) {
        #expect(Self.value(notation) == .string(Array(text.utf8)))
    }

    @Test func `what nests too deep, or never ends, is read no further`() {
        #expect(Self.value(String(repeating: "[", count: 100_000)) != nil)
        #expect(Self.value(String(repeating: "<<", count: 100_000)) != nil)
        #expect(Self.value(String(repeating: "/A ", count: 100_000)) == .name("A"))
        #expect(Self.value(")") == nil && Self.value("") == nil)
    }

    @Test(arguments: [
        ([0xFE, 0xFF, 0x00, 0xC5, 0x00, 0x73], "Ås"), ([0xEF, 0xBB, 0xBF, 0xC3, 0x85], "Å"),
        ([0xC5, 0x84, 0x9E, 0xA0], "Å—ž€"), ([0xFE, 0xFF, 0x00], ""), ([0x9F], "\u{9F}"),
    ])
    func `texts are decoded by their mark`(bytes: [UInt8], text: String) {
        #expect(PDFText.text(bytes) == text)
    }
}
