import CharacterEncoding
import Testing

@Suite struct EncodingTests {
    @Test(arguments: Encoding.all.flatMap { row in row.labels.map { ($0, row.name) } })
    func `every label finds its encoding, whatever its case and the space around it`(
        label: String, name: String
    ) {
        #expect(Encoding(label: label)?.name == name)
        #expect(Encoding(label: "\t \(label.uppercased())\r\n")?.name == name)
    }

    @Test func `no label is listed twice, and the standard's 228 are all there`() {
        let labels = Encoding.all.flatMap(\.labels)
        #expect(labels.count == 228)
        #expect(Set(labels).count == labels.count)
    }

    @Test(arguments: ["", " ", "utf-7", "utf -8", "latin", "\u{A0}utf-8"])
    func `other labels find none`(label: String) {
        #expect(Encoding(label: label) == nil)
    }

    @Test(arguments: Encoding.all)
    func `every encoding but one can be read here`(encoding: Encoding) {
        let isReadable =
            (try? TextDecoder(declared: encoding.labels[0]).text(from: [0x41, 0x00])) != nil
        #expect(isReadable == (encoding.name != "replacement"))
    }

    @Test(arguments: Encoding.all.filter { !$0.name.hasPrefix("utf-16") })
    func `ASCII is ASCII in every encoding but UTF-16`(encoding: Encoding) {
        let ascii = Array(UInt8(0x20)...0x7E).filter { $0 != 0x5C && $0 != 0x7E }
        let text = try? TextDecoder(declared: encoding.labels[0]).text(from: ascii)
        #expect(text == nil || text?.utf8 == ascii)
    }

    /// Source: the indexes of the Encoding Standard.
    @Test(
        arguments: [
            (
                "windows-1252", [0x80, 0x81, 0x8D, 0x8F, 0x90, 0x9D],
                "€\u{81}\u{8D}\u{8F}\u{90}\u{9D}"
            ),
            ("iso-8859-1", [0x93, 0xE5, 0x94], "“å”"),
            ("windows-1253", [0x81, 0xC1], "\u{81}Α"),
            ("windows-874", [0xA1, 0xDB], "ก\u{FFFD}"),
            ("macintosh", [0x8C, 0xDB, 0xC6], "å€∆"),
            ("x-mac-cyrillic", [0x80, 0xFF], "А€"),
            ("koi8-u", [0xAE, 0xBE, 0xA4], "ўЎє"),
            ("windows-1255", [0xE0, 0xC7], "\u{5D0}\u{5B7}"),
            ("windows-1258", [0x61, 0xEC], "a\u{301}"),
            ("iso-8859-7", [0xC1, 0xA4], "Α€"),
            ("shift_jis", [0x93, 0x94, 0x87, 0x40, 0xB1], "灯①ｱ"),
            ("euc-jp", [0xC5, 0xF4, 0xAD, 0xA1], "灯①"),
            ("iso-2022-jp", [0x1B, 0x24, 0x42, 0x45, 0x74, 0x1B, 0x28, 0x42, 0x41], "灯A"),
            ("gbk", [0xB5, 0xC6], "灯"),
            ("gb18030", [0x81, 0x30, 0x81, 0x30], "\u{80}"),
            ("big5", [0xBF, 0x4F], "燈"),
            ("euc-kr", [0xB5, 0xEE, 0x81, 0x41], "등갂"),
            ("utf-16le", [0x6F, 0x70, 0x3D, 0xD8, 0xA1, 0xDC], "灯💡"),
            ("utf-16be", [0x70, 0x6F, 0xD8, 0x3D, 0xDC, 0xA1], "灯💡"),
        ] as [(String, [UInt8], String)])
    func `bytes mean what the standard says`(label: String, bytes: [UInt8], text: String) throws {
        let decoded = try TextDecoder(declared: label).text(from: bytes)
        #expect(String(decoding: decoded.utf8, as: UTF8.self).hasPrefix(text))
    }

    @Test(
        arguments: [
            ("shift_jis", [0x81, 0x3C, 0x41], "\u{FFFD}<A", 1),
            ("euc-kr", [0xB5, 0xFF, 0x41], "\u{FFFD}A", 1),
            ("euc-jp", [0xC5], "\u{FFFD}", 1),
            ("utf-16le", [0x41, 0x00, 0x3D, 0xD8, 0x42, 0x00], "A\u{FFFD}B", 1),
            ("utf-16le", [0x41, 0x00, 0x42], "A\u{FFFD}", 1),
            ("windows-1257", [0xA1, 0x41, 0xA5], "\u{FFFD}A\u{FFFD}", 2),
        ] as [(String, [UInt8], String, Int)])
    func `bytes that mean nothing become U+FFFD and are counted`(
        label: String, bytes: [UInt8], text: String, count: Int
    ) throws {
        let decoded = try TextDecoder(declared: label).text(from: bytes)
        #expect(String(decoding: decoded.utf8, as: UTF8.self) == text)
        #expect(decoded.replacements == count)
    }

    @Test func `long texts and many errors are read to the end`() throws {
        let bytes = Array(
            repeatElement([0x93, 0x94, 0xFF, 0xFF] as [UInt8], count: 50_000).joined())
        let decoded = try TextDecoder(declared: "shift_jis").text(from: bytes)
        #expect(decoded.replacements == 50_000)
        #expect(decoded.utf8.count == 300_000)
    }
}

@Suite struct FallbackEncodingTests {
    @Test(arguments: FallbackEncoding.all.map(\.example))
    func `every row is the first to match its example`(language: String) {
        let first = FallbackEncoding.all.first { $0.matches(language) }
        #expect(first?.example == language)
    }

    @Test func `every encoding named is one, and no language is listed twice`() {
        let languages = FallbackEncoding.all.flatMap(\.languages)
        #expect(Set(languages).count == languages.count)
        for row in FallbackEncoding.all {
            #expect(Encoding(label: row.encoding)?.name == row.encoding)
            #expect(row.windowsSibling.map { Encoding(label: $0) != nil } ?? true)
        }
    }

    @Test(
        arguments: [
            ("ru", [0xCB, 0xE0, 0xEC, 0xEF, 0xE0], "windows-1251", "Лампа"),
            ("pl", [0xB6, 0x77, 0x69], "iso-8859-2", "świ"),
            ("pl", [0x9C, 0x77, 0x69], "windows-1250", "świ"),
            ("cs", [0x9E, 0xE1], "windows-1250", "žá"), ("zh-TW", [0xBF, 0x4F], "big5", "燈"),
            ("zh-Hans", [0xB5, 0xC6], "gbk", "灯"), ("nb", [0xE5, 0x80], "windows-1252", "å€"),
            ("rum", [0xE5], "windows-1252", "å"),
        ] as [(String, [UInt8], String, String)])
    func `an undeclared text is in its language's encoding`(
        language: String, bytes: [UInt8], name: String, text: String
    ) throws {
        let decoded = try TextDecoder(language: language).text(from: bytes)
        #expect(decoded.encoding.name == name)
        #expect(String(decoding: decoded.utf8, as: UTF8.self) == text)
    }
}
