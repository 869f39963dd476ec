import ArticleModel
import Digests
import Foundation
import Intake
import TestSupport
import Testing

@Suite struct IntakeTests {
    static let page = "<!doctype html><title>Læmp</title><p>The first lamps burned oil — seal oil."

    @Test(arguments: Fixture.all(in: "intake"))
    func `every fixture gives the source its golden file describes`(fixture: Fixture) throws {
        let file = try fixture.sourceFile.lastPathComponent
        let source = try Intake().source(named: file, bytes: fixture.bytes(file))
        fixture.expectGolden(source.dump, "intake.txt")
    }

    @Test func `the digest is that of the file's bytes`() throws {
        let bytes = Array(Self.page.utf8)
        let source = try Intake().source(named: "lamp.html", bytes: bytes)
        #expect(source.digest == SHA256.hex(bytes))
    }

    @Test(arguments: ["", " \n\t ", "---\ntitle: Lamp\n---\n\n"])
    func `a file without content is an error`(text: String) {
        #expect(throws: Diagnostic.self) {
            try Intake().source(named: "lamp.txt", bytes: Array(text.utf8))
        }
    }

    @Test func `a file above the bound is an error that names it`() {
        var intake = Intake()
        intake.limits.fileSize = 10
        let error = #expect(throws: Diagnostic.self) {
            try intake.source(named: "lamp.html", bytes: Array(Self.page.utf8))
        }
        #expect(error?.message.contains("fileSize") == true)
    }

    @Test func `Markdown above its bound is an error that names it`() {
        var intake = Intake()
        intake.limits.markdownSize = 10
        let error = #expect(throws: Diagnostic.self) {
            try intake.source(named: "lamp.md", bytes: Array("The first lamps burned oil.".utf8))
        }
        #expect(error?.message.contains("markdownSize") == true)
    }

    @Test func `every truncation of a page is a source or an error`() {
        let bytes = Array(("---\ntitle: Lamp\n---\n" + Self.page).utf8)
        for length in 0...bytes.count { expectAnAnswer(Array(bytes.prefix(length))) }
    }

    @Test func `any bytes are a source or an error`() {
        var random = SeededGenerator(seed: 7)
        for _ in 0..<500 {
            let length = Int.random(in: 0...200, using: &random)
            expectAnAnswer((0..<length).map { _ in UInt8.random(in: 0...255, using: &random) })
        }
    }

    @Test(arguments: ["[", "{a: ", "- ", "? ", "<div>", "> ", "*", "&a ", "<!--"])
    func `what nests without end is a source or an error`(opening: String) {
        let nest = String(repeating: opening, count: 10_000)
        expectAnAnswer(Array("---\ntitle: \(nest)\n---\nThe first lamps burned oil.".utf8))
        expectAnAnswer(Array("---\ntitle:\n \(nest)\n---\nThe first lamps burned oil.".utf8))
        expectAnAnswer(Array((nest + "\nThe first lamps burned oil.").utf8))
    }

    /// Whatever comes out is valid UTF-8; what does not come out is an error with a message.
    private func expectAnAnswer(_ bytes: [UInt8]) {
        do throws(Diagnostic) {
            let source = try Intake().source(named: "lamp.html", bytes: bytes)
            #expect(String(validating: source.content, as: UTF8.self) != nil)
            #expect(!source.content.contains(0))
        } catch {
            #expect(!error.message.isEmpty)
        }
    }
}

@Suite(.enabled(if: SharedFolder.isPresent)) struct SharedFolderIntakeTests {
    @Test func `the first seed is a fragment behind a title`() throws {
        let source = try source(SharedFolder.seeds[0])
        #expect(source.kind == .fragment)
        #expect(source.firstLine == 4)
        #expect(source.header.map(\.key) == ["title"])
        #expect(source.header.map(\.line) == [2])
        #expect(source.warnings.isEmpty)
    }

    @Test func `the second seed is plain text`() throws {
        let source = try source(SharedFolder.seeds[1])
        #expect(source.kind == .plainText)
        #expect(source.firstLine == 1)
        #expect(source.header.isEmpty)
        #expect(source.warnings.isEmpty)
    }

    @Test func `real pages are recognised and decode almost without loss`() throws {
        var damaged: [String] = []
        for page in SharedFolder.pages(100) {
            let source = try source(page)
            #expect([.page, .fragment].contains(source.kind), "\(page.lastPathComponent)")
            let marks = String(decoding: source.content, as: UTF8.self).unicodeScalars.lazy
                .filter { $0 == "\u{FFFD}" }.count
            if marks > 5 { damaged.append("\(page.lastPathComponent): \(marks)") }
        }
        #expect(damaged.count <= 2, "\(damaged)")
    }

    private func source(_ file: URL) throws -> Source {
        try Intake().source(
            named: file.lastPathComponent, bytes: Array(Data(contentsOf: file)))
    }
}
