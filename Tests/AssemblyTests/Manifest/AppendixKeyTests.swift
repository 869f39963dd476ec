import ArticleModel
import Assembly
import Testing

@Suite struct AppendixKeyTests {
    private func appendices(_ line: String) throws -> [Appendix] {
        try ManifestReader(file: "m.yaml", tree: FileTree(paths: ["a.html"]))
            .manifest(from: "title: T\n\(line)articles: [a.html]\n").appendices
    }

    @Test func `the sources are the only appendix unless the manifest says otherwise`() throws {
        #expect(try appendices("") == [.sources])
    }

    @Test(arguments: [
        ("[index, sources]", [Appendix.index, .sources]), ("removed", [.removed]),
        ("[chronology, chronology]", [.chronology]), ("none", []), ("[]", []),
    ])
    func `appendices stand in the order of the list, each once`(
        value: String, expected: [Appendix]
    ) throws {
        #expect(try appendices("appendices: \(value)\n") == expected)
    }

    @Test func `an unknown appendix is an error that names the known`() {
        do {
            _ = try appendices("appendices: [sources, chronologie]\n")
            Issue.record("no error")
        } catch let error as InvalidManifest {
            let text = error.diagnostics.map(\.description).joined()
            #expect(text.contains("“chronologie” is not a value of “appendices”"))
            #expect(text.contains("chronology"))
        } catch {
            Issue.record(error)
        }
    }
}
