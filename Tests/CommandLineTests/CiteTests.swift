import Foundation
import Testing

@Suite struct CiteTests {
    private static let formats = [
        "csl-json", "bibtex", "biblatex", "ris", "marcxml", "marc", "mods", "dc", "schema-org",
    ]

    @Test(arguments: formats)
    func `each format says who, what and where`(format: String) throws {
        let place = try Workplace(["a.html": SampleTexts.ferry])
        let run = try place.dossier("cite", "a.html", "--format", format)
        #expect(run.code == 0)
        #expect(run.talk == "")
        for words in ["Solberg", "Ferry Runs Again", "Coast Weekly", "2024"] {
            #expect(run.output.contains(words), "\(words) in \(format)")
        }
        let again = try place.dossier("cite", "a.html", "--format", format)
        #expect(again.output == run.output)
    }

    @Test func `the manifest gives kind, agency, call numbers and order`() throws {
        let place = try Workplace([
            "a.html": SampleTexts.ferry, "b.txt": SampleTexts.note,
            "dossier.yaml": """
            title: Ferries
            date: 2026-11-22
            catalogue: {agency: XX-Example, call-number: "VF {n}"}
            articles:
              - file: b.txt
                title: The lamp
              - file: a.html
                kind: newspaper
            """,
        ])
        let marc = try place.dossier("cite", "--format", "marcxml").output
        #expect(marc.matches(of: #/code="j">(VF .)</#).map(\.1) == ["VF 1", "VF 2"])
        #expect(marc.contains(#"<controlfield tag="003">XX-Example</controlfield>"#))
        #expect(marc.contains(#"<controlfield tag="005">20261122000000.0</controlfield>"#))
        #expect(marc.contains("title given by the compiler"))
        let ris = try place.dossier("cite", "--format", "ris").output
        #expect(ris.matches(of: #/TY  - ([A-Z]+)/#).map(\.1) == ["ELEC", "NEWS"])
    }

    @Test func `one bad source among others is told, and the others are cited`() throws {
        let place = try Workplace(["a.html": SampleTexts.ferry, "b.html": ""])
        let run = try place.dossier("cite", "b.html", "a.html", "--format", "ris")
        #expect(run.code == 1)
        #expect(run.talk.hasPrefix("b.html: error: "))
        #expect(run.output.contains("TI  - The Ferry Runs Again"))
        let strict = try place.dossier("cite", "b.html", "a.html", "--fail-fast")
        #expect(strict.code == 1)
        #expect(strict.output == "")
    }

    @Test func `a file is written where it is asked for, and named`() throws {
        let place = try Workplace(["a.html": SampleTexts.ferry])
        let run = try place.dossier(
            "cite", "a.html", "--format", "marc", "-o", "records/ferry.mrc")
        #expect(run.output == "records/ferry.mrc\n")
        let bytes = try place.bytes(of: "records/ferry.mrc")
        #expect(bytes.last == 0x1D)
        #expect(Int(String(decoding: bytes.prefix(5), as: UTF8.self)) == bytes.count)
    }

    @Test func `a format that there is not is wrong usage`() throws {
        let place = try Workplace(["a.html": SampleTexts.ferry])
        #expect(try place.dossier("cite", "a.html", "--format", "endnote").code == 64)
    }

    @Test func `the book carries the records that the manifest chooses`() throws {
        let place = try Workplace([
            "clips/ferry.html": SampleTexts.ferry,
            "dossier.yaml": SampleTexts.manifest + "\ncatalogue: {formats: [dc]}\n",
        ])
        #expect(try place.dossier("build").code == 0)
        let book = String(decoding: try place.bytes(of: "Output/ferries.epub"), as: UTF8.self)
        #expect(book.contains("EPUB/records/ferries.dc.xml"))
        #expect(!book.contains("ferries.marcxml"))
    }
}
