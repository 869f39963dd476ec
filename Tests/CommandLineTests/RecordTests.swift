import Foundation
import Testing

/// The two forms of JSON that other programs read.
@Suite struct RecordTests {
    private static func object(_ text: String) throws -> [String: Any] {
        try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    }

    private static let keys: Set = [
        "file", "title", "authors", "published", "modified", "language", "site", "url", "section",
        "tags", "text", "markdown", "words", "removed", "doubts",
    ]

    @Test func `JSON lines are one object a document, in the order given`() throws {
        let place = try Workplace(["a.html": SampleTexts.ferry, "b.txt": SampleTexts.note])
        let run = try place.dossier("clean", "--format", "jsonl", "b.txt", "a.html", "-j", "8")
        let records = try run.output.split(separator: "\n").map { try Self.object(String($0)) }
        #expect(records.map { $0["file"] as? String } == ["b.txt", "a.html"])
        #expect(records.map { Set($0.keys) } == [Self.keys, Self.keys])
    }

    @Test func `a record says what is known of a document`() throws {
        let place = try Workplace(["a.html": SampleTexts.ferry])
        let record = try Self.object(
            try place.dossier("clean", "a.html", "--format", "jsonl").output)
        #expect(record["title"] as? String == "The Ferry Runs Again")
        #expect(record["authors"] as? [String] == ["Ida Solberg"])
        #expect(record["published"] as? String == "2024-03-02")
        #expect(record["language"] as? String == "en")
        #expect(record["site"] as? String == "Coast Weekly")
        #expect(record["url"] as? String == "https://coast.example/2024/03/02/ferry/")
        let text = try #require(record["text"] as? String)
        #expect(text.hasPrefix("After two winters"))
        #expect(text.split(separator: "\n\n").count == 3)
        #expect(record["words"] as? Int == text.split(whereSeparator: \.isWhitespace).count)
        #expect((record["markdown"] as? String)?.contains("[the log of the yard](https://") == true)
    }

    @Test func `what is not known is null`() throws {
        let place = try Workplace(["b.txt": SampleTexts.note])
        let record = try Self.object(try place.dossier("clean", "b.txt", "--format", "json").output)
        let unknown = ["authors", "published", "modified", "site", "url", "section", "tags"]
        #expect(unknown.filter { !(record[$0] is NSNull) } == [])
        #expect(
            record["doubts"] as? [String] == ["supplied-title", "missing-author", "missing-date"])
    }

    @Test func `an explanation has both ledgers, every key of them`() throws {
        let place = try Workplace(["a.html": SampleTexts.ferry])
        let record = try Self.object(
            try place.dossier("explain", "a.html", "--format", "json").output)
        #expect(
            Set(record.keys) == ["file", "kept", "removed", "links", "attribution", "doubts"])
        let kept = try #require(record["kept"] as? [[String: Any]])
        let ids = kept.compactMap { $0["id"] as? String }
        #expect(ids.count == 3 && Set(ids).count == 3 && ids.allSatisfy { $0.hasPrefix("p") })
        #expect(kept.allSatisfy { Set($0.keys) == ["id", "kind", "text", "line"] })
        let removed = try #require(record["removed"] as? [[String: Any]])
        #expect(
            removed.allSatisfy { Set($0.keys) == ["id", "reasons", "text", "path", "line"] })
        let reasons = removed.flatMap { $0["reasons"] as? [[String: Any]] ?? [] }
        #expect(reasons.allSatisfy { Set($0.keys).isSuperset(of: ["rule", "weight"]) })
        #expect(removed.contains { ($0["text"] as? String)?.hasPrefix("Copyright") == true })
    }

    @Test func `every field of the attribution has a winner or null, and its candidates`() throws {
        let place = try Workplace(["a.html": SampleTexts.ferry])
        let record = try Self.object(
            try place.dossier("explain", "a.html", "--format", "json").output)
        let fields = try #require(record["attribution"] as? [String: [String: Any]])
        #expect(fields.keys.contains("rights"))
        #expect(
            fields.values.allSatisfy {
                Set($0.keys) == ["value", "origin", "rank", "confidence", "candidates"]
            })
        let candidates = fields.values.flatMap { $0["candidates"] as? [[String: Any]] ?? [] }
        #expect(
            candidates.allSatisfy {
                Set($0.keys) == ["value", "origin", "rank", "signs", "evidence", "line"]
            })
        #expect(fields["title"]?["value"] as? String == "The Ferry Runs Again")
        #expect(fields["rights"]?["value"] is NSNull)
    }

    @Test func `a document that cannot be read leaves the lines of the others`() throws {
        let place = try Workplace(["a.html": SampleTexts.ferry, "b.txt": ""])
        let run = try place.dossier("clean", "--format", "jsonl", "b.txt", "a.html")
        #expect(run.output.split(separator: "\n").count == 1)
        #expect(run.talk.hasPrefix("b.txt: error: "))
        #expect(run.code == 1)
    }
}
