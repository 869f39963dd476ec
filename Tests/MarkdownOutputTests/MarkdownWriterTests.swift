import ArticleModel
import MarkdownOutput
import Templating
import TestSupport
import Testing

@Suite struct MarkdownWriterTests {
    @Test func `the sample packet is the golden file`() throws {
        let library = try TemplateLibrary(MarkdownWriter.entryPoints)
        let files = try MarkdownWriter(templates: library).files(for: SampleDossier.dossier)
        let file = try #require(files.first)
        #expect(files.map(\.path) == ["ferries-and-fjords.md"])
        Fixture("markdown/sample").expectGolden(
            String(decoding: file.bytes, as: UTF8.self), "ferries-and-fjords.md")
    }
}
