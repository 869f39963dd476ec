import ArticleModel
import EPUBOutput
import Foundation
import HTMLOutput
import MarkdownOutput
import Templates
import Templating
import TestSupport
import Testing

/// `Templates/README.md` is for whoever overrides a template; a part of it is made from the views.
@Suite struct TemplateReferenceTests {
    private static let entryPoints =
        MarkdownWriter.entryPoints + EPUBWriter.entryPoints + HTMLWriter.entryPoints
    private static let folder = Fixture(
        folder: Fixture.root.appending(path: "../../Templates").standardizedFileURL)

    private static func readme() throws -> String {
        String(decoding: try folder.bytes("README.md"), as: UTF8.self)
    }

    @Test func `the reference lists every field of every view`() throws {
        let readme = try Self.readme()
        let start = try #require(readme.firstRange(of: "\n### ")?.lowerBound)
        let tables = TemplateReference.tables(for: Self.entryPoints).joined(separator: "\n\n")
        Self.folder.expectGolden(readme[..<start] + "\n" + tables + "\n", "README.md")
    }

    @Test func `the reference names every template`() throws {
        let readme = try Self.readme()
        #expect(BuiltInTemplates.all.keys.filter { !readme.contains("`\($0)`") } == [])
    }

    @Test func `every built-in template is shown and checked`() throws {
        #expect(try TemplateLibrary(Self.entryPoints).checked == Set(BuiltInTemplates.all.keys))
    }
}
