import ArticleModel
import TestSupport
import Testing

@testable import Cataloguing

@Suite struct FixedFieldTests {
    private static func value(_ published: PartialDate?, language: String? = "nn") -> String {
        FixedField.value(
            of: SampleCatalogue.record {
                if let published { $0.published = SampleCatalogue.found(published) }
                if let language { $0.language = SampleCatalogue.found(language) }
            }, entered: PartialDate(year: 2026, month: 11, day: 22))
    }

    @Test(arguments: [
        (PartialDate(year: 2017, month: 6, day: 17), "e20170617"),
        (PartialDate(year: 2017, month: 6), "e201706  "), (PartialDate(year: 2017), "s2017    "),
        (nil, "nuuuuuuuu"),
    ])
    func `a date is coded as precisely as it is known`(date: PartialDate?, code: String) {
        #expect(Self.value(date) == "261122\(code)xx      o    |00| 0 nno d")
    }

    @Test func `an unknown language is undetermined`() {
        #expect(Self.value(nil, language: nil).dropFirst(35).prefix(3) == "und")
    }
}

@Suite struct ISO2709Tests {
    private static func marc(_ dossier: Dossier) -> [MARCRecord] {
        let catalogue = Catalogue(of: dossier)
        return catalogue.records.map { MARCRecord($0, in: catalogue) }
    }

    private static func bytes(of records: [MARCRecord]) -> [UInt8] {
        records.flatMap(ISO2709.bytes(of:))
    }

    @Test func `what is written reads back the same`() throws {
        let records = Self.marc(SampleCatalogue.everything).filter { record in
            !record.fields.contains { $0.valueLength > 9_000 }
        }
        #expect(records.count == 7)
        #expect(try MARCReading.records(of: Self.bytes(of: records)) == records)
    }

    @Test func `a long note goes on in further fields, and nothing of it is lost`() throws {
        let records = Self.marc(SampleCatalogue.everything)
        let read = try MARCReading.records(of: Self.bytes(of: records))
        let summaries = read[7].values(of: "520", "a")
        #expect(summaries.count == 3)
        #expect(
            summaries.joined(separator: " ") == records[7].values(of: "520", "a").joined())
    }

    @Test func `a title beyond a field’s length ends in a mark of omission`() throws {
        let long = SampleCatalogue.article("a") {
            $0.title = SampleCatalogue.found(String(repeating: "båt ", count: 4_000))
        }
        let bytes = Self.bytes(of: Self.marc(SampleCatalogue.dossier(of: [long])))
        let title = try #require(try MARCReading.records(of: bytes)[0].values(of: "245", "a").first)
        #expect(title.hasSuffix("båt …"))
        #expect(title.utf8.count > 8_000)
    }

    @Test func `a character longer than a field is cut too`() throws {
        let marks = "e" + String(repeating: "\u{301}", count: 20_000)
        let long = SampleCatalogue.article("a") {
            $0.title = SampleCatalogue.found(marks)
            $0.description = SampleCatalogue.found(marks)
        }
        let bytes = Self.bytes(of: Self.marc(SampleCatalogue.dossier(of: [long])))
        #expect(try MARCReading.records(of: bytes).count == 1)
    }

    @Test func `a record beyond the format’s length says what it leaves out`() throws {
        let long = SampleCatalogue.article("a") {
            $0.title = SampleCatalogue.found("Boats")
            $0.description = SampleCatalogue.found(String(repeating: "oar ", count: 40_000))
        }
        let bytes = Self.bytes(of: Self.marc(SampleCatalogue.dossier(of: [long, long])))
        let records = try MARCReading.records(of: bytes)
        #expect(records.count == 2)
        for record in records {
            let note = record.values(of: "500", "a").first ?? ""
            #expect(note.hasPrefix("Fields left out for their length: "))
            #expect(record.values(of: "245", "a") == ["Boats"])
        }
    }

    @Test func `random texts survive`() throws {
        var random = SeededGenerator(seed: 7)
        let articles = (1...60).map { number in
            SampleCatalogue.article("a\(number)", number: number) {
                $0.title = SampleCatalogue.found(random.text())
                $0.authors = SampleCatalogue.found([
                    Author(name: random.text(), fileAs: random.text()),
                    Author(name: random.text(), kind: .corporate),
                ])
                $0.tags = SampleCatalogue.found([random.text(), random.text()])
                $0.description = SampleCatalogue.found(random.text())
            }
        }
        let records = Self.marc(SampleCatalogue.dossier(of: articles))
        #expect(try MARCReading.records(of: Self.bytes(of: records)) == records)
    }
}

/// Reads ISO 2709 by its directory alone, sharing nothing with the writer.
enum MARCReading {
    struct Broken: Error {}

    static func records(of bytes: [UInt8]) throws -> [MARCRecord] {
        var rest = bytes[...]
        var records: [MARCRecord] = []
        while !rest.isEmpty {
            let length = try number(rest.prefix(5))
            guard length <= rest.count, rest[rest.startIndex + length - 1] == 0x1D else {
                throw Broken()
            }
            records.append(try record(Array(rest.prefix(length))))
            rest = rest.dropFirst(length)
        }
        return records
    }

    private static func record(_ bytes: [UInt8]) throws -> MARCRecord {
        let base = try number(bytes[12..<17])
        var leader = Array(bytes[..<24])
        leader.replaceSubrange(0..<5, with: Array("00000".utf8))
        leader.replaceSubrange(12..<17, with: Array("00000".utf8))
        guard bytes[base - 1] == 0x1E else { throw Broken() }
        let fields = try stride(from: 24, to: base - 1, by: 12).map { place in
            let length = try number(bytes[place + 3..<place + 7])
            let start = try base + number(bytes[place + 7..<place + 12])
            guard bytes[start + length - 1] == 0x1E else { throw Broken() }
            return field(
                String(decoding: bytes[place..<place + 3], as: UTF8.self),
                bytes[start..<start + length - 1])
        }
        return MARCRecord(leader: String(decoding: leader, as: UTF8.self), fields: fields)
    }

    private static func field(_ tag: String, _ bytes: ArraySlice<UInt8>) -> MARCField {
        guard tag >= "010" else {
            return .control(tag: tag, value: String(decoding: bytes, as: UTF8.self))
        }
        let parts = bytes.split(separator: 0x1F).map { String(decoding: $0, as: UTF8.self) }
        guard var field = MARCDataField(tag, parts[0], ["a": ""]) else {
            return .control(tag: tag, value: "")
        }
        field.subfields = parts.dropFirst().map { part in
            MARCDataField.Subfield(
                code: part.first ?? "?",
                value: String(String.UnicodeScalarView(part.unicodeScalars.dropFirst())))
        }
        return .data(field)
    }

    private static func number(_ bytes: ArraySlice<UInt8>) throws -> Int {
        guard let number = Int(String(decoding: bytes, as: UTF8.self)) else { throw Broken() }
        return number
    }
}

extension MARCRecord {
    func values(of tag: String, _ code: Character) -> [String] {
        fields.flatMap { field in
            guard case .data(let data) = field, data.tag == tag else { return [String]() }
            return data.subfields.filter { $0.code == code }.map(\.value)
        }
    }
}

extension MARCField {
    fileprivate var valueLength: Int {
        switch self {
        case .control(_, let value): value.utf8.count
        case .data(let field): field.subfields.reduce(0) { $0 + $1.value.utf8.count }
        }
    }
}

extension SeededGenerator {
    /// Something a page could hold, mostly awkward; never empty.
    mutating func text() -> String {
        let pieces = [
            "boat", "Bee", "NRK", " ", "  ", "\n", "\r\n", "\u{0}", "\u{1E}", "\u{1F}", "\u{1D}",
            "{", "}", "\\", "\"", "'", "&", "<", ">", "%", "#", "$", "_", "~", "^", "@", ",", ";",
            " and ", "å", "e\u{301}", "ñ", "Ж", "船", "👩‍🚒", "\u{301}", "\u{202E}", "\u{AD}",
            "]]>", "ER  - ", "TY  - BOOK", "–", "…", "“", "al-", "de ", ", ",
        ]
        return "x"
            + (0..<Int.random(in: 0...12, using: &self))
            .map { _ in pieces.randomElement(using: &self) ?? "" }.joined()
    }
}
