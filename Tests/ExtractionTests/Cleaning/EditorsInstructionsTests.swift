import ArticleModel
import Extraction
import Testing

@Suite struct EditorsInstructionsTests {
    private static let html = """
        <p>One sentence.</p><div class=box><p>Two.</p><p>Three.</p></div>
        <p>Four <span hidden>unseen</span> here.</p><p>Share</p>
        """

    /// What the body says after an edit.
    private func body(_ edit: (inout Editing) -> Void) throws -> [String] {
        var editing = Editing()
        edit(&editing)
        return try chosen(Self.html, editing: editing).blocks.paragraphs
    }

    private func said(_ value: String) -> [Editing.Instruction] {
        [Editing.Instruction(value, file: "dossier.yaml", line: 7)]
    }

    private func id(of text: String) throws -> String {
        try #require(try chosen(Self.html).removals.first { $0.text == text }).id
    }

    @Test func `without an instruction the cleaner decides`() throws {
        #expect(try body { _ in } == ["One sentence.", "Two.", "Three.", "Four here."])
    }

    @Test func `restore puts a block back where it stood`() throws {
        let share = try id(of: "Share")
        #expect(try body { $0.restore = said(share) }.last == "Share")
        let unseen = try id(of: "unseen")
        #expect(try body { $0.restore = said(unseen) }.last == "Four unseen here.")
    }

    @Test func `remove takes a block out`() throws {
        #expect(
            try body { $0.remove = said("p2") } == ["One sentence.", "Three.", "Four here."])
    }

    @Test(arguments: [".box", "//div", "div > p"]) func `drop takes out what it selects`(
        selector: String
    ) throws {
        #expect(try body { $0.drop = said(selector) } == ["One sentence.", "Four here."])
    }

    @Test func `keep puts back what it selects`() throws {
        #expect(try body { $0.keep = said("p") }.count == 5)
        #expect(try body { $0.keep = said("body") }.last == "Share")
    }

    @Test func `an id is a narrower word than a selector`() throws {
        let share = try id(of: "Share")
        let body = try body {
            $0.drop = said("p")
            $0.restore = said(share)
        }
        #expect(body == ["Share"])
    }

    @Test func `the ledger says whose decision it was, and where`() throws {
        var editing = Editing()
        editing.drop = said(".box")
        let removal = try #require(
            try chosen(Self.html, editing: editing).removals.first { $0.text == "Two." })
        let reason = try #require(removal.reasons.first)
        #expect(reason.rule == "editor.drop")
        #expect(reason.sentence == "dossier.yaml:7 says to drop it")
    }

    @Test func `an id the ledger does not have is an error`() {
        expectError(
            { $0.restore = said("r000000") },
            """
            dossier.yaml:7: error: restore: “r000000” is no block of a.md.
              hint: Run: dossier explain a.md
            """)
        expectError(
            { $0.remove = said("p99") },
            """
            dossier.yaml:7: error: remove: “p99” is no block of a.md.
              hint: Run: dossier explain a.md
            """)
    }

    @Test(arguments: ["p:hover", "//[", "count(//p)"])
    func `a selector that is none is an error`(selector: String) {
        expectError(
            { $0.keep = said(selector) },
            """
            dossier.yaml:7: error: keep: “\(selector)” is neither a CSS selector nor an XPath.
              hint: Write one like ".related" or "//div[@id='main']".
            """)
    }

    @Test func `a selector that selects no text is an error`() {
        expectError(
            { $0.drop = said(".ad") },
            """
            dossier.yaml:7: error: drop: “.ad” selects no text in a.md.
              hint: Run: dossier explain a.md
            """)
    }

    private func expectError(
        _ edit: (inout Editing) -> Void, _ message: String,
        sourceLocation: SourceLocation = #_sourceLocation
    ) {
        #expect(sourceLocation: sourceLocation) {
            _ = try body(edit)
        } throws: {
            "\($0)" == message
        }
    }
}
