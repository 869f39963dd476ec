import ArticleModel
import Bibliographies
import Foundation
import TestSupport
import Testing

/// Every format by a fixture: the list as the tool writes it, and what is read out of it.
@Suite struct ListFixtureTests {
    @Test(arguments: Fixture.all(in: "bibliographies"))
    func `a list in the format is read as its golden file says`(fixture: Fixture) throws {
        let file = try fixture.sourceFile
        let entries = try ListReader(file: file.lastPathComponent).entries(
            from: Array(try Data(contentsOf: file)))
        fixture.expectGolden(entries.map(\.dump).joined(separator: "\n"), "entries.txt")
    }

    @Test(arguments: Fixture.all(in: "bibliographies"))
    func `every truncation of a list is read or refused`(fixture: Fixture) throws {
        let bytes = Array(try Data(contentsOf: try fixture.sourceFile))
        for length in stride(from: 0, to: bytes.count, by: 7) {
            do {
                _ = try ListReader(file: "list").entries(from: Array(bytes.prefix(length)))
            } catch {
                #expect(error.file == "list")
                #expect(error.hint != nil)
            }
        }
    }
}

extension BibliographyEntry {
    /// All of an entry in lines.
    var dump: String {
        let rows: [String?] = [
            "\(place)" + (isMachineMade ? " (by a program)" : ""),
            url.map { "  url: \($0)" },
            files.isEmpty ? nil : "  files: \(files.joined(separator: " | "))",
        ]
        let people =
            authors.map { $0.line(as: "author") }
            + ArticleRole.allCases.flatMap { role in
                contributors[role].map { $0.line(as: role.rawValue) }
            }
        let fields = fields.map {
            "  \($0.key) (\($0.line.map(String.init) ?? "–")): \($0.values.joined(separator: " | "))"
        }
        let last: [String?] = [
            tags.isEmpty ? nil : "  tags: \(tags.joined(separator: " | "))",
            kind.map { "  kind: \($0.rawValue)" }, saved.map { "  saved: \($0)" },
            note.map { "  note: \($0.replacing("\n", with: "⏎"))" },
        ]
        return (rows.compactMap { $0 } + people + fields + last.compactMap { $0 })
            .joined(separator: "\n") + "\n"
    }
}

extension BibliographyEntry.Name {
    fileprivate func line(as role: String) -> String {
        switch self {
        case .parted(let author):
            "  \(role): \(author.name) | \(author.fileAs) | \(author.kind.rawValue)"
        case .whole(let text): "  \(role): \(text)"
        }
    }
}
