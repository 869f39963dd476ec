import EPUBOutput
import Foundation
import Templating
import TestSupport
import Testing

@Suite struct TemplateReferenceTests {
    @Test func `the templates’ README describes every view of a book`() throws {
        let url = Fixture.root.appending(path: "../../Templates/README.md")
        let readme = try String(contentsOf: url, encoding: .utf8)
        for table in TemplateReference.tables(for: EPUBWriter.entryPoints) {
            #expect(readme.contains(table), "Templates/README.md lacks:\n\(table)")
        }
        for entryPoint in EPUBWriter.entryPoints {
            #expect(readme.contains("| `\(entryPoint.name)` |"))
        }
    }
}
