import Foundation
import TestSupport
import Testing

/// What the README shows is what happens.
@Suite struct ReadmeTests {
    private static func readme() throws -> String {
        let file = Fixture.root.appending(path: "../../README.md").standardizedFileURL
        return try String(contentsOf: file, encoding: .utf8)
    }

    /// The fenced blocks of a language, in order.
    private static func blocks(_ language: String) throws -> [String] {
        try readme().components(separatedBy: "\n```\(language)\n").dropFirst().map { rest in
            rest.components(separatedBy: "\n```")[0]
        }
    }

    @Test func `every command on the console says what the README shows`() throws {
        let place = try Workplace()
        for block in try Self.blocks("console") {
            for session in ("\n" + block).components(separatedBy: "\n$ ").dropFirst() {
                let lines = session.split(separator: "\n", omittingEmptySubsequences: false)
                let run = try place.shell(String(lines[0]))
                #expect(Self.agrees(run.output, with: lines.dropFirst()), "\(run.output)")
            }
        }
    }

    /// An ellipsis stands for anything.
    private static func agrees(_ output: String, with shown: ArraySlice<Substring>) -> Bool {
        var rest = output[...]
        let pieces = shown.map { $0 + "\n" }.joined().components(separatedBy: "…")
        for (index, piece) in pieces.enumerated() where !piece.isEmpty {
            guard let range = rest.firstRange(of: piece) else { return false }
            if index == 0, range.lowerBound != rest.startIndex { return false }
            rest = rest[range.upperBound...]
        }
        return pieces.last == "\n" || rest.isEmpty
    }

    @Test func `the packet's Markdown holds what the README quotes of it`() throws {
        let place = try Workplace()
        _ = try place.dossier("init", "--sample", "boats")
        _ = try place.dossier("build", "boats")
        let packet = try place.text(of: "Output/a-boat-comes-back.md")
        let quotations = try Self.blocks("markdown")
        #expect(quotations.count == 3)
        #expect(quotations.filter { !packet.contains($0) } == [])
    }

    @Test func `the manifest of the README builds`() throws {
        let place = try Workplace()
        _ = try place.dossier("init", "--sample", "boats")
        _ = try place.dossier("init", "--templates", "boats/my-templates")
        try place.write("Two boats that came back.\n", to: "boats/notes/intro.md")
        try place.write(
            #"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 6 8"><path d="M0 8h6"/></svg>"#,
            to: "boats/cover.svg")
        let manifest = try #require(try Self.blocks("yaml").first)
        try place.write(manifest, to: "boats/dossier.yaml")
        let run = try place.dossier("build", "boats")
        #expect(run.talk == "3 articles\n")
        #expect(run.code == 0)
        let packet = try place.text(of: "Output/a-boat-comes-back.md")
        #expect(packet.contains("Two boats that came back."))
        #expect(packet.contains("There was no frog."))
    }
}

extension Workplace {
    /// Runs a line as a person at a terminal would, what is said and what comes out together.
    fileprivate func shell(_ line: String) throws -> Run {
        let folder = try BuiltProgram.url.deletingLastPathComponent().path
        return try run(
            URL(filePath: "/bin/sh"), ["-c", line + " 2>&1"],
            environment: ["PATH": "\(folder):/usr/bin:/bin"])
    }
}
