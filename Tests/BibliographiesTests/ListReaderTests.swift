import ArticleModel
import Bibliographies
import Foundation
import Testing

@Suite struct ListReaderTests {
    private static func entries(_ text: String) throws -> [BibliographyEntry] {
        try ListReader(file: "list").entries(from: Array(text.utf8))
    }

    private static func error(_ text: String) -> Diagnostic? {
        do {
            _ = try entries(text)
            return nil
        } catch {
            return error as? Diagnostic
        }
    }

    @Test(arguments: [
        "", "  \n", "Just a text about boats.\n", "title,author\nA,B\n", "<p>Boats</p>",
    ])
    func `what is no list is refused with the formats that are`(text: String) {
        let error = Self.error(text)
        #expect(error?.message == "The file is no list of metadata in a known format.")
        #expect(error?.hint?.contains("CSL-JSON") == true)
    }

    @Test(arguments: ["[]", "{}", "{\"bookmarks\": []}", "url,title\n", "TY  - NEWS\nER  - \n"])
    func `a list without a row is refused`(text: String) {
        #expect(Self.error(text)?.message.hasSuffix("holds no row.") == true)
    }

    @Test(arguments: [
        "TY  - NEWS\nTI  - ", "url,title\nhttps://boats.example/,",
    ])
    func `a line without end is told with its number`(start: String) {
        let error = Self.error(start + String(repeating: "boats ", count: 200_000) + "\n")
        #expect(error?.message == "The line has more than 1048576 bytes.")
        #expect(error?.line == 2)
    }

    @Test func `what opens like a tag and is none stays`() throws {
        let entries = try Self.entries(
            "TY  - NEWS\nTI  - 1 < 2 <i>and</i> <b <em>3</em> > 2\nER  - \n")
        let title = entries.first?.fields.first { $0.key == "title" }
        #expect(title?.values == ["1 < 2 and <b 3 > 2"])
    }

    @Test(arguments: [
        ("[\n  {\"title\": \"A\",\n", "JSON"), ("@misc{a,\n  title = {A},\n", "BibTeX"),
        ("@misc{a,\n  title {A}\n}", "BibTeX"), ("@misc{a,\n  title = \"A\n}", "BibTeX"),
        ("<rdf:RDF xmlns:rdf=\"x\">\n<a>\n</b>\n</rdf:RDF>", "RDF/XML"),
    ])
    func `a list that breaks the rules of its format is told with a line`(
        text: String, format: String
    ) throws {
        let error = try #require(Self.error(text))
        #expect(error.message.hasPrefix("The list is not valid \(format): "))
        #expect(error.line != nil)
    }

    @Test func `macros that double one another are stopped with their line`() throws {
        let doublings = (1..<60).map { "@string{m\($0) = m\($0 - 1) # m\($0 - 1)}" }
        let list = (["@string{m0 = {bread}}"] + doublings).joined(separator: "\n")
        let error = try #require(Self.error(list + "\n@misc{a, title = m59}"))
        #expect(error.message.contains("“@string”"))
        #expect(error.line == 22)
    }

    @Test func `an entity of XML is never resolved`() throws {
        let list = """
            <!DOCTYPE rdf:RDF [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">
            <!ENTITY f SYSTEM "file:///etc/passwd">]>
            <rdf:RDF xmlns:rdf="r" xmlns:z="z" xmlns:dc="d"><z:Item rdf:about="#1">
            <z:itemType>webpage</z:itemType><dc:title>Boat &amp; &b;&f;oar</dc:title>
            </z:Item></rdf:RDF>
            """
        #expect(
            try Self.entries(list.replacing("<!DOCTYPE", with: "<!-- <rdf:RDF --><!DOCTYPE"))
                .map(\.name) == ["Boat & oar"])
    }

    @Test(arguments: ["ø", "\\o{}", "{\\o}", "\\o "])
    func `a letter of LaTeX is read however it is ended`(letter: String) throws {
        let list = "@misc{a, title = {F\(letter)re}}"
        #expect(try Self.entries(list).first?.name == "Føre")
    }

    @Test(arguments: [
        ("{\\'e}", "é"), ("\\'{e}", "é"), ("\\'e", "é"), ("{\\'{\\i}}", "í"), ("\\\"u", "ü"),
        ("\\c{c}", "ç"), ("\\v s", "š"), ("\\k{a}", "ą"), ("\\H{o}", "ő"), ("\\r{a}", "å"),
        ("\\&", "&"), ("``a''", "“a”"), ("1--2", "1–2"), ("a---b", "a—b"), ("a~b", "a b"),
        ("{\\ss}", "ß"), ("\\textit{a} b", "a b"), ("\\- ", " "), ("\\'{}", "\u{301}"),
    ])
    func `LaTeX reads as plain text`(latex: String, text: String) throws {
        let list = "@misc{a, url = {https://a.example}, title = \"x\(latex)y\"}"
        let title = try Self.entries(list).first?.fields.first { $0.key == "title" }?.values.first
        #expect(title == "x\(text)y".precomposedStringWithCanonicalMapping)
    }

    @Test(
        arguments: [
            ("Ada Lind", "Lind, Ada"), ("Lind, Ada", "Lind, Ada"),
            ("van Gogh, Vincent", "Gogh, Vincent van"),
            ("Vincent van Gogh", "Gogh, Vincent van"), ("Lind, Jr., Ada", "Lind, Ada, Jr."),
            ("{The Boat Club}", "The Boat Club"),
            (
                "Charles Louis Xavier Joseph de la Vall{\\'e}e Poussin",
                "Vallée Poussin, Charles Louis Xavier Joseph de la"
            ), ("Ola", "Ola"), ("others", nil),
            ("{\\O}yvind B{\\aa}t", "Båt, Øyvind"),
            ("Ludwig {van der} Boot", "Boot, Ludwig van der"),
        ] as [(String, String?)])
    func `a name of BibTeX is filed by its parts`(name: String, filed: String?) throws {
        let list = "@misc{a, title = {A}, author = {\(name)}}"
        let expected = filed?.replacing("{", with: "").replacing("}", with: "")
        #expect(try Self.entries(list).first?.authors.first?.text == expected)
    }

    @Test(arguments: [
        ("year = 2024, month = jun", "2024-06"), ("year = 2024, month = 6, day = 3", "2024-06-03"),
        ("year = 2024, month = jun # \"~3\"", "2024-06-03"), ("year = {2024}", "2024"),
        ("date = {2024-06-03}", "2024-06-03"), ("year = 2024, month = {June}", "2024-06"),
        ("date = {2024-06?}", "2024-06"), ("year = {in press}", "in press"),
        ("year = 2024, month = 14", "2024"),
    ])
    func `a date of BibTeX is as precise as it is written`(fields: String, date: String) throws {
        let entry = try Self.entries("@misc{a, title = {A}, \(fields)}").first
        #expect(entry?.fields.first { $0.key == "date" }?.values == [date])
    }

    @Test(
        arguments: [
            ("2017/06/17/", "2017-06-17"), ("2017///", "2017"), ("2017/6//Spring", "2017-06"),
            ("2017", "2017"), ("2017/02/30", nil), ("///", nil), ("", nil),
        ] as [(String, String?)])
    func `a date of RIS may have empty parts`(text: String, date: String?) throws {
        let entry = try Self.entries("TY  - ELEC\nTI  - A\nDA  - \(text)\nER  - \n").first
        #expect(entry?.fields.first { $0.key == "date" }?.values.first == date)
    }

    @Test func `a table keeps quotation marks, line ends and empty cells`() throws {
        let list =
            "\u{FEFF}url,title,tags,time_added\r\nhttps://a.example,\"A \"\"b\"\",\r\nc\",,\r\n"
            + "https://b.example,B,x|y,1709388000"
        let entries = try Self.entries(list)
        #expect(entries.map(\.name) == ["A \"b\", c", "B"])
        #expect(entries.map(\.place.line) == [2, 4])
        #expect(entries.last?.tags == ["x", "y"])
    }

    @Test func `rows that share a line are several rows`() throws {
        let entries = try Self.entries(
            "[{\"title\":\"A\",\"url\":\"https://a.example\"},{\"title\":\"B\"}]")
        #expect(entries.map(\.place.line) == [1, 1])
        #expect(Set(entries.map(\.place)).count == 2)
    }

    @Test func `UTF-16 is read, other encodings are told`() throws {
        let text = "TY  - ELEC\nTI  - Færing\nER  - \n"
        let wide: [UInt8] =
            [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }
        #expect(try ListReader(file: "a").entries(from: wide).first?.name == "Færing")
        #expect(throws: Diagnostic.self) {
            try ListReader(file: "a").entries(from: Array("TY  - ".utf8) + [0xE6])
        }
    }

    @Test func `deep nesting is an error, not a crash`() {
        let braces = String(repeating: "{", count: 100_000)
        for text in [
            String(repeating: "[", count: 100_000),
            "{\"a\":" + String(repeating: "[", count: 90_000),
            "@misc{a, title = " + braces, "@misc{a, author = {" + braces,
            "<rdf:RDF>" + String(repeating: "<a>", count: 100_000),
        ] {
            #expect(Self.error(text) != nil)
        }
    }

    @Test func `a sidecar has the keys of a header, and one row`() throws {
        let reader = ListReader(file: "a.yaml")
        let entry = try reader.sidecar(
            from: Array(
                "title: no\nsaved: 2024-03-02\nnote: |\n  One.\n  Two.\ntags: [a, 'b, c']\n".utf8))
        #expect(entry.name == "no")
        #expect(entry.saved?.description == "2024-03-02")
        #expect(entry.note == "One.\nTwo.")
        #expect(entry.fields.first { $0.key == "tags" }?.values == ["a", "b, c"])
        #expect {
            try reader.sidecar(from: Array("title: A\nauthor: [b\n".utf8))
        } throws: { error in
            let error = error as? Diagnostic
            return error?.line == 3 && error?.message.hasPrefix("The sidecar is not valid") == true
        }
        #expect(throws: Diagnostic.self) {
            try reader.sidecar(
                from: Array("url,title\nhttps://a.example,A\nhttps://b.example,B".utf8))
        }
    }

    @Test func `a sidecar beyond its bound is refused with its size`() {
        let text = "title: " + String(repeating: "bread ", count: 200_000)
        #expect {
            try ListReader(file: "a.yaml").sidecar(from: Array(text.utf8))
        } throws: { error in
            (error as? Diagnostic)?.message.contains("has 1200007 bytes, 1048576 are allowed")
                == true
        }
    }
}
