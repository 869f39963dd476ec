import ArticleModel
import Foundation
import FoundationXML
import HTMLOutput
import Templates
import Templating
import TestSupport
import Testing

/// The page must hold everything, need nothing, and lead everywhere it says.
@Suite struct HTMLWriterTests {
    private static func page(_ dossier: Dossier = SampleDossier.dossier) throws -> String {
        let library = try TemplateLibrary(HTMLWriter.entryPoints)
        let files = try HTMLWriter(templates: library).files(for: dossier)
        #expect(files.map(\.path) == [dossier.slug + ".html"])
        return String(decoding: try #require(files.first).bytes, as: UTF8.self)
    }

    private static func elements(_ page: String) throws -> PageElements {
        let parser = XMLParser(data: Data(page.utf8))
        let elements = PageElements()
        parser.delegate = elements
        guard parser.parse() else { throw parser.parserError ?? CocoaError(.fileReadCorruptFile) }
        return elements
    }

    @Test func `the sample page is the golden file`() throws {
        Fixture("html/sample").expectGolden(try Self.page(), "ferries-and-fjords.html")
    }

    @Test(arguments: LinkStyle.allCases)
    func `ids are unique, and every link inside the page leads to one`(links: LinkStyle) throws {
        var dossier = SampleDossier.dossier
        dossier.links = links
        let page = try Self.elements(try Self.page(dossier))
        #expect(Set(page.ids).count == page.ids.count)
        let targets = page.values("href").filter { $0.hasPrefix("#") }.map {
            String($0.dropFirst())
        }
        #expect(!targets.isEmpty)
        #expect(Set(targets).subtracting(page.ids) == [])
        #expect(Set(page.values("aria-labelledby")).subtracting(page.ids) == [])
    }

    @Test func `the page needs no other file, runs no script and calls no host`() throws {
        let text = try Self.page()
        let page = try Self.elements(text)
        #expect(Set(page.names).isDisjoint(with: ["script", "link", "iframe", "object", "form"]))
        #expect(page.values("src").filter { !$0.hasPrefix("data:") } == [])
        #expect(!text.contains("url(") && !text.contains("@import"))
    }

    @Test func `a picture of the packet stands in the page itself`() throws {
        var dossier = SampleDossier.dossier
        dossier.pictures = [Picture(name: "1f.png", mediaType: "image/png", bytes: [1, 2, 3])]
        var image = Image(source: "boat.png", alternative: "A boat")
        image.embedded = "1f.png"
        let figure = Block(.figure(Figure(images: [image])))
        dossier.parts[0].articles[0].article.blocks.insert(figure, at: 0)
        let page = try Self.elements(try Self.page(dossier))
        #expect(page.values("src") == ["data:image/png;base64,AQID"])
        #expect(page.values("alt").contains("A boat"))
    }

    @Test func `headings step down by one, from one of level 1`() throws {
        let levels = try Self.elements(try Self.page()).names.compactMap { name in
            name.count == 2 && name.hasPrefix("h") ? Int(name.dropFirst()) : nil
        }
        #expect(levels.first == 1)
        #expect(levels.count { $0 == 1 } == 1)
        #expect(zip(levels, levels.dropFirst()).filter { $1 > $0 + 1 }.isEmpty)
    }

    @Test func `a screen reader finds the landmarks, and a way past the contents`() throws {
        let page = try Self.elements(try Self.page())
        #expect(page.names.count { $0 == "main" } == 1)
        #expect(page.names.contains("nav") && page.names.contains("article"))
        #expect(page.values("href").first == "#articles")
    }

    @Test func `attributes of books are not on the page`() throws {
        let page = try Self.page()
        #expect(!page.contains("epub:") && !page.contains("xml:lang") && !page.contains("xmlns"))
    }

    @Test func `every article says its language where it is not the packet's`() throws {
        let dossier = SampleDossier.dossier
        let page = try Self.elements(try Self.page(dossier))
        for article in dossier.articles {
            let language = article.article.attribution.language.value ?? ""
            let element = page.all.first { $0.attributes["id"] == "a\(article.number)" }
            if !language.isEmpty, language != dossier.language {
                #expect(element?.attributes["lang"] == language)
            }
        }
    }

    @Test func `every built-in template of this edition is shown and checked`() throws {
        let names = BuiltInTemplates.all.keys.filter { $0.hasPrefix("html/") }
        #expect(try TemplateLibrary(HTMLWriter.entryPoints).checked == Set(names))
    }

    @Test(.enabled(if: PythonReader.isInstalled, "run Tests/Setup/readers.sh"))
    func `html5lib, in its strict mode, reads the page without a complaint`() throws {
        for links in LinkStyle.allCases {
            var dossier = SampleDossier.dossier
            dossier.links = links
            #expect(try PythonReader.findings(inHTML: try Self.page(dossier)) == "")
        }
    }
}

/// The elements of a page, in order.
final class PageElements: NSObject, XMLParserDelegate {
    private(set) var all: [(name: String, attributes: [String: String])] = []

    var names: [String] { all.map(\.name) }
    var ids: [String] { values("id") }

    func values(_ attribute: String) -> [String] { all.compactMap { $0.attributes[attribute] } }

    func parser(
        _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
        qualifiedName: String?, attributes: [String: String]
    ) {
        all.append((name, attributes))
    }
}
