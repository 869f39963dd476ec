import ArticleModel
import Intake
import Testing

@Suite struct HeaderTests {
    @Test func `scalars stay strings`() throws {
        let source = try source("lang: no\ndate: 2019-03-04\ntime: 12:30\nyear: 0x1F\ntitle: ~")
        #expect(
            source.header.map(\.values) == [["no"], ["2019-03-04"], ["12:30"], ["0x1F"], ["~"]])
    }

    @Test func `keys are lower case and know their line`() throws {
        let source = try source("# a remark\nTitle: Lamp\n\nAUTHOR: Kari")
        #expect(source.header.map(\.key) == ["title", "author"])
        #expect(source.header.map(\.line) == [3, 5])
        #expect(source.firstLine == 7)
    }

    @Test(arguments: ["author: [Kari, Ola]", "author:\n- Kari\n- Ola", "author:\n  - [Kari, Ola]"])
    func `a list gives several values`(header: String) throws {
        #expect(try source(header).values(of: "author") == ["Kari", "Ola"])
    }

    @Test func `a mapping inside a field is named by both keys`() throws {
        let source = try source("authors:\n  - name: Kari\n    role: text\n  - name: Ola")
        #expect(source.values(of: "authors.name") == ["Kari", "Ola"])
        #expect(source.values(of: "authors.role") == ["text"])
    }

    @Test func `a field without a value has none`() throws {
        #expect(try source("title: Lamp\ndate:").values(of: "date") == [])
    }

    @Test(arguments: [
        "The Lamp", "Norway: a title", "\"Norway: a title\"", "  Lamps, 1800–1900  ", "#1 lamp",
    ])
    func `a line that is no known field is the title`(line: String) throws {
        let expected = [
            "  Lamps, 1800–1900  ": "Lamps, 1800–1900", "\"Norway: a title\"": "Norway: a title",
        ]
        let source = try source(line)
        #expect(source.values(of: "title") == [expected[line] ?? line])
        #expect(source.header.map(\.line) == [2])
        #expect(source.firstLine == 4)
    }

    @Test func `an unknown key beside a known one is kept`() throws {
        let source = try source("norway: a title\nauthor: Kari")
        #expect(source.header.map(\.key) == ["norway", "author"])
    }

    @Test(arguments: ["---\n", "...\n", "--- \t\n", "---\r\n", "---\r"])
    func `any of these closes a header`(marker: String) throws {
        let text = "---\ntitle: Lamp\n\(marker)The first lamps burned oil."
        let source = try Intake().source(named: "a.txt", bytes: Array(text.utf8))
        #expect(source.values(of: "title") == ["Lamp"])
        #expect(String(decoding: source.content, as: UTF8.self) == "The first lamps burned oil.")
    }

    @Test(arguments: [
        "---\nThe first lamps burned oil.", "---\n\nOil.\n\nGas.\n\n---\n\nPower.",
        "----\ntitle: Lamp\n---\nOil.", "\n---\ntitle: Lamp\n---\nOil.",
        "---\nNote: oil.\nIt burned: badly: so.\nThen gas came.\n---\nOil.",
    ])
    func `a thematic break is no header`(text: String) throws {
        let source = try Intake().source(named: "a.txt", bytes: Array(text.utf8))
        #expect(source.header.isEmpty)
        #expect(source.firstLine == 1)
        #expect(source.content == Array(text.utf8))
    }

    @Test func `an empty header is taken off`() throws {
        let source = try source("")
        #expect(source.header.isEmpty)
        #expect(source.firstLine == 4)
    }

    @Test func `broken YAML is read line by line, with a warning on its line`() throws {
        let source = try source(
            "author: Kari\ntitle: Lamps: a history\nlost\ntags:\n- oil\n- 'gas'")
        #expect(source.values(of: "author") == ["Kari"])
        #expect(source.values(of: "title") == ["Lamps: a history"])
        #expect(source.values(of: "tags") == ["oil", "gas"])
        #expect(source.warnings.map(\.line) == [3, 4])
        #expect(source.warnings.allSatisfy { $0.severity == .warning })
        #expect(source.warnings.last?.message.contains("“lost”") == true)
    }

    @Test func `a key that stands twice is a warning, and both values are kept`() throws {
        let source = try source("author: Kari\nauthor: Ola")
        #expect(source.header.map(\.values) == [["Kari"], ["Ola"]])
        #expect(source.warnings.first?.message.contains("“author”") == true)
    }

    @Test(arguments: [
        ("headerSize", "title: " + String(repeating: "x", count: 100_000)),
        (
            "headerDepth",
            "title: " + String(repeating: "[", count: 20) + String(repeating: "]", count: 20)
        ),
        ("headerValues", "tags: [" + String(repeating: "a,", count: 10_001) + "a]"),
        ("headerAliases", "tags: [&a x" + String(repeating: ", *a", count: 11) + "]"),
    ])
    func `a header above a bound is an error that names it`(bound: String, header: String) {
        let error = #expect(throws: Diagnostic.self) { try source(header) }
        #expect(error?.message.contains("“\(bound)”") == true)
    }

    @Test func `a header may say the encoding of what follows`() throws {
        let text =
            Array("---\nencoding: koi8-r\ntitle: ".utf8) + [0xEC, 0xC1] + Array("\n---\n".utf8)
        let source = try Intake().source(
            named: "a.txt", bytes: text + [0xEC, 0xC1, 0xCD, 0xD0, 0xC1])
        #expect(source.encoding == "koi8-r")
        #expect(source.values(of: "title") == ["Ла"])
        #expect(String(decoding: source.content, as: UTF8.self) == "Лампа")
    }

    private func source(_ header: String) throws(Diagnostic) -> Source {
        try Intake().source(
            named: "lamp.txt", bytes: Array("---\n\(header)\n---\nThe first lamps burned oil.".utf8)
        )
    }
}
