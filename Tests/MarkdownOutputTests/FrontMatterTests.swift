import ArticleModel
import Foundation
import MarkdownOutput
import Templating
import TestSupport
import Testing

/// Headers are read by programs that know YAML 1.1, in which `no` is false and 12:30 is 750.
@Suite(.enabled(if: PythonReader.isInstalled, "run Tests/Setup/readers.sh"))
struct FrontMatterTests {
    private static let texts = [
        "no", "12:30", "2017-06-17", "1.10", "~", "null", "- a: b # c", "\"quoted\" \\ 'too'",
        "{a}", "[b]", "*c", "&d", "!e", "%f", "@g", "`h`", "å \u{2028} 😀", "a\tb", "0x1F", "=",
    ]

    @Test(arguments: texts, MarkdownLayout.allCases)
    func `every value is read as the text it is`(text: String, layout: MarkdownLayout) throws {
        var dossier = SampleDossier.dossier
        dossier.title = text
        dossier.parts[0].articles[0].article.attribution.title = Self.known(text)
        dossier.parts[0].articles[0].article.attribution.tags = Self.known([text])
        dossier.parts[0].articles[0].article.attribution.language = Self.known("no")
        for file in try Self.files(of: dossier, .gfm, layout) {
            let header = try Self.header(of: file)
            #expect(Self.leaves(of: header).allSatisfy { $0 is String })
        }
        let first = try Self.header(of: try Self.files(of: dossier, .gfm, layout)[0])
        #expect(first["title"] as? String == text)
    }

    @Test func `pandoc's header has pandoc's names, and its texts read as Markdown`() throws {
        var dossier = SampleDossier.dossier
        dossier.title = "A *b* c"
        let header = try Self.header(of: try Self.files(of: dossier, .pandoc, .single)[0])
        #expect(header["title"] as? String == "A \\*b\\* c")
        #expect(header["lang"] as? String == dossier.language)
        #expect(header["language"] == nil && header["compilers"] == nil)
    }

    private static func files(
        of dossier: Dossier, _ flavour: MarkdownFlavour, _ layout: MarkdownLayout
    ) throws -> [String] {
        let templates = try TemplateLibrary(MarkdownWriter.entryPoints, flavour: flavour)
        let form = MarkdownForm(flavour: flavour, layout: layout)
        return try MarkdownWriter(templates: templates, form: form).files(for: dossier)
            .map { String(decoding: $0.bytes, as: UTF8.self) }
    }

    private static func header(of file: String) throws -> [String: Any] {
        let text = try #require(file.components(separatedBy: "\n---\n").first)
        let json = try PythonReader.json(ofYAML: text)
        let value = try JSONSerialization.jsonObject(with: Data(json.utf8))
        return try #require(value as? [String: Any])
    }

    private static func leaves(of value: Any) -> [Any] {
        switch value {
        case let group as [String: Any]: group.values.flatMap(leaves)
        case let list as [Any]: list.flatMap(leaves)
        default: [value]
        }
    }

    private static func known<Value>(_ value: Value) -> Field<Value> {
        Field(candidates: [Candidate(value: value, origin: .manifest, evidence: "")])
    }
}
