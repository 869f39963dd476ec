import ArticleModel
import EPUBOutput
import Foundation
import Templating
import TestSupport
import Testing

@Suite struct EPUBWriterTests {
    @Test func `a book`() throws {
        let writer = EPUBWriter(templates: try TemplateLibrary(EPUBWriter.entryPoints))
        let files = try writer.files(for: SampleDossier.dossier)
        try Data(SampleBook.writer().files(for: SampleBook.randomDossier(1...150))[0].bytes).write(
            to: URL(filePath: "/tmp/epub-random.epub"))
        try Data(files[0].bytes).write(to: URL(filePath: "/tmp/epub-sample.epub"))
    }
}
