import ArticleModel
import Templating
import TestSupport
import Testing

@Suite struct RandomBodyTests {
    @Test func `every page is well-formed XML`() throws {
        for (name, text) in try SampleBook.files(of: SampleBook.randomDossier(1...60))
        where name.hasSuffix(".xhtml") || name.hasSuffix(".opf") || name.hasSuffix(".ncx") {
            #expect(PageInspection(text).fault == nil, "\(name)")
        }
    }

    @Test func `no id stands twice in a book`() throws {
        let files = try SampleBook.files(of: SampleBook.randomDossier(1...60))
        let ids = files.filter { $0.key.hasSuffix(".xhtml") }.values
            .flatMap { PageInspection($0).ids }.filter { !["toc", "landmarks"].contains($0) }
        let repeated = Dictionary(grouping: ids) { $0 }.filter { $1.count > 1 }.keys.sorted()
        #expect(repeated == [])
    }

    @Test(arguments: 1...60)
    func `every link inside a page leads somewhere`(seed: UInt64) throws {
        var dossier = SampleBook.randomDossier(seed...seed)
        dossier.parts[0].articles[0].article.attribution.title = SampleBook.known("T")
        let page = PageInspection(
            try #require(try SampleBook.files(of: dossier)["EPUB/text/01-article-1.xhtml"]))
        let ids = Set(page.ids)
        for element in page.elements {
            guard let href = element.attributes["href"], href.hasPrefix("#") else { continue }
            #expect(ids.contains(String(href.dropFirst())))
        }
    }

    @Test(arguments: 1...60)
    func `every reference has its note, every note its references, both ways`(seed: UInt64) throws {
        let dossier = SampleBook.randomDossier(seed...seed)
        let page = PageInspection(
            try #require(try SampleBook.files(of: dossier)["EPUB/text/01-article-1.xhtml"]))
        let references = page.elements("role", "doc-noteref")
        let notes = page.elements("role", "doc-footnote").compactMap { $0.attributes["id"] }
        let backlinks = page.elements("role", "doc-backlink").compactMap { $0.attributes["href"] }
        #expect(Set(references.compactMap { $0.attributes["href"] }) == Set(notes.map { "#" + $0 }))
        #expect(
            references.compactMap { $0.attributes["id"] }.map { "#" + $0 }.sorted()
                == backlinks.sorted())
    }

    @Test(arguments: 1...150)
    func `no word of the model is lost`(seed: UInt64) throws {
        let blocks = RandomBody.blocks(seed: seed)
        let page = PageInspection(try SampleBook.page(blocks))
        #expect(page.fault == nil)
        var rest = Self.comparable(page.text)[...]
        for block in blocks {
            if case .footnote = block.content { rest = Self.comparable(page.text)[...] }
            for paragraph in block.paragraphs {
                let words = Self.comparable(paragraph)
                guard !words.isEmpty else { continue }
                let range = rest.firstRange(of: words)
                #expect(range != nil, "\(paragraph) in \(block)")
                if let range { rest = rest[range.upperBound...] }
            }
        }
    }

    /// Without white space, what XML cannot hold, the parentheses of ruby inside ruby, and the
    /// mark of a footnote that is not there.
    private static func comparable(_ text: String) -> String {
        String(
            String.UnicodeScalarView(
                text.unicodeScalars.filter {
                    !$0.properties.isWhitespace && !XMLText.isDropped($0)
                        && !"†()".unicodeScalars.contains($0)
                }))
    }
}
