import CharacterEncoding
import TestSupport
import Testing

@Suite struct TextDecoderTests {
    @Test func `a byte order mark outweighs every declaration`() throws {
        let text = "<meta charset=koi8-r>å"
        let utf8 = try decoded([0xEF, 0xBB, 0xBF] + text.utf8, declared: "iso-8859-1")
        #expect(utf8 == DecodedText(text, "utf-8", .byteOrderMark))
        let wide = text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
        #expect(try decoded([0xFE, 0xFF] + wide) == DecodedText(text, "utf-16be", .byteOrderMark))
    }

    @Test func `a declaration around the text outweighs the one in it`() throws {
        let text = try decoded(Array("<meta charset=koi8-r>".utf8) + [0xE5], declared: "latin1")
        #expect(text == DecodedText("<meta charset=koi8-r>å", "windows-1252", .declared))
    }

    @Test func `an unknown declaration is none`() throws {
        #expect(try decoded(Array("å".utf8), declared: "klingon").evidence == .validUTF8)
    }

    @Test(arguments: [
        "<meta charset=koi8-r>", "<META CHARSET='KOI8-R'>", "<meta charset = \" koi8-r \" >",
        "<meta/charset=koi8-r>", "<meta name=a charset=koi8-r charset=utf-8>",
        "<meta http-equiv=Content-Type content='text/html; charset=koi8-r'>",
        "<meta content='text/html;charset=\"koi8-r\"' http-equiv=content-type>",
        "<meta http-equiv=content-type content='charset charset = koi8-r; x'>",
        "<!-- <meta charset=utf-8> --><meta charset=koi8-r>", "<!--><meta charset=koi8-r>",
        "<a title='<meta charset=utf-8>'><meta charset=koi8-r>",
        "<meta charset=unheard-of><meta charset=koi8-r>",
        "<metadata charset=utf-8><meta charset=koi8-r>", "<? a ?><!x></0><meta charset=koi8-r>",
        "<?xml version='1.0' encoding='utf-8'?><meta charset=koi8-r>",
        "<?xml version='1.0' encoding = 'koi8-r'?><p>", "<?xml encoding=\"KOI8-R\"?>",
        "<meta content='charset=utf-8'><meta charset=koi8-r>", "a < b <3 <meta charset=koi8-r>",
    ])
    func `the prescan finds the declaration`(markup: String) throws {
        let text = try decoded(Array(markup.utf8) + [0xEC])
        #expect(text.encoding.name == "koi8-r")
        #expect(text.utf8 == Array((markup + "Л").utf8))
    }

    @Test(arguments: [
        "", "<meta charset=koi8-r", "<meta charset=", "<meta charset='koi8-r",
        "<metacharset=koi8-r>",
        "<!-- <meta charset=koi8-r>", "<meta content='charset=koi8-r'>", "&lt;meta charset=koi8-r>",
        "<meta http-equiv=refresh content='charset=koi8-r'>", "<meta name=charset content=koi8-r>",
        "<meta http-equiv=content-type content='charset=\"koi8-r'>", "<?xml encoding=koi8-r?>",
        " <?xml encoding='koi8-r'?>", "<a title='<meta charset=koi8-r>'>",
    ])
    func `the prescan finds none`(markup: String) throws {
        let text = try decoded(Array(markup.utf8) + [0x20, 0xEC])
        #expect(text.evidence == .fallback)
        #expect(text.encoding.name == "windows-1252")
    }

    @Test func `a meta element cannot declare UTF-16`() throws {
        let text = try decoded(Array("<meta charset=utf-16>å".utf8))
        #expect(text == DecodedText("<meta charset=utf-16>å", "utf-8", .meta))
    }

    @Test func `the language of the root element decides where nothing is declared`() throws {
        let text = try decoded(Array("<html class=a lang=\"ru-RU\">".utf8) + [0xCB])
        #expect(text == DecodedText("<html class=a lang=\"ru-RU\">Л", "windows-1251", .language))
    }

    @Test func `the prescan begins behind the header`() throws {
        let header = Array("---\nx: '<meta charset=utf-8>'\n---\n".utf8)
        let bytes = header + Array("<meta charset=koi8-r>".utf8) + [0xEC]
        let text = try TextDecoder(start: header.count).text(from: bytes)
        #expect(text.encoding.name == "koi8-r")
    }

    @Test func `a page of UTF-8 that declares a legacy encoding is UTF-8`() throws {
        let markup = "<meta charset=iso-8859-1>Lampen på neset – “å”"
        let text = try decoded(Array(markup.utf8))
        #expect(text.utf8 == Array(markup.utf8))
        #expect(text.encoding.name == "utf-8")
        #expect(text.overruled == "iso-8859-1")
    }

    @Test func `a page that is what it declares is believed`() throws {
        let bytes = Array("<meta charset=iso-8859-1>".utf8) + [0xC3, 0xA5, 0xE5, 0xF8]
        let text = try decoded(bytes)
        #expect(text == DecodedText("<meta charset=iso-8859-1>Ã¥åø", "windows-1252", .meta))
        // These four bytes are also two letters in UTF-8.
        let chinese = try decoded(Array("<meta charset=gbk>".utf8) + [0xC1, 0xAA, 0xCD, 0xA8])
        #expect(chinese == DecodedText("<meta charset=gbk>联通", "gbk", .meta))
    }

    @Test func `a wrong byte in much UTF-8 does not make it something else`() throws {
        let bytes = Array(String(repeating: "på ", count: 20).utf8) + [0xFF] + Array("å".utf8)
        let text = try decoded(bytes)
        #expect(text.evidence == .validUTF8)
        #expect(text.replacements == 1)
    }

    @Test func `an encoding that browsers refuse is an error that quotes its label`() {
        let error = #expect(throws: TextDecoder.UnreadableEncoding.self) {
            try decoded(Array("<meta charset=HZ-GB-2312>".utf8))
        }
        #expect(error?.label == "hz-gb-2312")
    }

    @Test func `a text cut off inside a character stays UTF-8`() throws {
        let text = try decoded(Array("på n".utf8) + [0xC3])
        #expect(String(decoding: text.utf8, as: UTF8.self) == "på n\u{FFFD}")
    }

    /// Source: table 3-8, "U+FFFD for Non-Shortest Form Sequences", and 3-11, "Truncated
    /// Sequences", of the Unicode Standard.
    @Test(
        arguments: [
            ([0xC0, 0xAF, 0xE0, 0x80, 0xBF, 0xF0, 0x81, 0x82, 0x41], 8),
            ([0xED, 0xA0, 0x80, 0xED, 0xBF, 0xBF, 0xED, 0xAF, 0x41], 8),
            ([0xF4, 0x91, 0x92, 0x93, 0xFF, 0x41, 0x80, 0xBF, 0x42], 7),
            ([0xE1, 0x80, 0xE2, 0xF0, 0x91, 0x92, 0xF1, 0xBF, 0x41], 4), ([0xF0, 0x9F, 0x92], 1),
        ] as [([UInt8], Int)])
    func `each maximal subpart becomes one U+FFFD`(bytes: [UInt8], count: Int) throws {
        let text = try decoded(bytes, declared: "utf-8")
        #expect(text.replacements == count)
        #expect(text.utf8 == Array(String(decoding: bytes, as: UTF8.self).utf8))
    }

    @Test func `random bytes become what the standard library makes of them`() throws {
        var random = SeededGenerator(seed: 11)
        let leads: [UInt8] = [0x41, 0x80, 0xBF, 0xC3, 0xE0, 0xED, 0xEF, 0xF0, 0xF4, 0xFF]
        for _ in 0..<500 {
            let bytes = (0..<80).map { _ in
                Bool.random(using: &random)
                    ? UInt8.random(in: 0x20...0xFF, using: &random)
                    : leads[Int.random(in: 0..<leads.count, using: &random)]
            }
            let expected = String(decoding: bytes, as: UTF8.self).unicodeScalars
                .filter { $0 != "\u{FFFE}" && $0 != "\u{FFFF}" }
            let text = try decoded(bytes, declared: "utf-8")
            #expect(text.utf8 == Array(String(String.UnicodeScalarView(expected)).utf8))
        }
    }

    @Test(arguments: [
        ("a\r\nb\rc\n\rd\r", "a\nb\nc\n\nd\n", 0), ("a\u{C}b", "a b", 0),
        ("a\0\u{1}\u{8}\u{B}\u{E}\u{1F}b", "ab", 6), ("a\u{FFFE}b\u{FFFF}", "ab", 2),
        ("a\u{7F}\u{85}\u{FFFD}\u{1FFFE}\tb", "a\u{7F}\u{85}\u{FFFD}\u{1FFFE}\tb", 0),
    ])
    func `lines end in line feeds and what XML forbids is left out`(
        input: String, output: String, count: Int
    ) throws {
        let text = try decoded(Array(input.utf8))
        #expect(String(decoding: text.utf8, as: UTF8.self) == output)
        #expect(text.droppedControls == count)
        #expect(text.replacements == 0)
    }

    private func decoded(_ bytes: [UInt8], declared: String? = nil) throws -> DecodedText {
        try TextDecoder(declared: declared).text(from: bytes)
    }
}

extension DecodedText {
    fileprivate init(_ text: String, _ encoding: String, _ evidence: Evidence) {
        let encoding = Encoding(label: encoding) ?? Encoding.all[0]
        self.init(utf8: Array(text.utf8), encoding: encoding, evidence: evidence)
    }
}

/// Letters in UTF-8 that were read as Latin-1 and written in UTF-8 once more.
@Suite struct DoubleEncodingTests {
    private static func twice(_ text: String) -> String {
        String(String.UnicodeScalarView(text.utf8.map { Unicode.Scalar($0) }))
    }

    @Test(arguments: ["the crew’s boat", "é — “ja”", "日本の舟", "a 😀 b", "Só à noite… não"])
    func `are read as they were meant`(text: String) throws {
        let read = try TextDecoder().text(from: Array(Self.twice(text).utf8))
        #expect(String(decoding: read.utf8, as: UTF8.self) == text)
        #expect(read.mendedLetters == text.unicodeScalars.count { $0.value > 0x7F })
    }

    @Test(arguments: [
        "Ã© is what é looks like", "Grüße “so”", "Â», said Ê", "we\u{92}re", "a\u{85}b", "«Ã»",
    ])
    func `are not seen where none is`(text: String) throws {
        let read = try TextDecoder().text(from: Array(text.utf8))
        #expect(String(decoding: read.utf8, as: UTF8.self) == text)
        #expect(read.mendedLetters == 0)
    }

    @Test func `leave what stands beside them as it is`() throws {
        let text = "Smørås " + Self.twice("’") + " Ærø"
        let read = try TextDecoder().text(from: Array(text.utf8))
        #expect(String(decoding: read.utf8, as: UTF8.self) == "Smørås ’ Ærø")
    }
}
