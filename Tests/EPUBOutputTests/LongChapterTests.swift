import ArticleModel
import EPUBOutput
import TestSupport
import Testing

/// A long article takes several files, and reads as if it were one.
@Suite struct LongChapterTests {
    private static let words = "The boat lay on the shingle until the tide came, and went with it. "

    /// A thousand links, each with a note, under headings; a list and a table that no page could
    /// hold; footnotes; a link from the end to the beginning.
    static func dossier() -> Dossier {
        var blocks = [paragraph(id: "first", [.text(words), .footnoteReference(label: "*")])]
        for number in 1...1000 {
            if number.isMultiple(of: 100) {
                blocks.append(Block(.heading(level: 1, [.text("Part \(number)")])))
            }
            blocks.append(paragraph(id: "p\(number)", [link(number), .text(" " + words)]))
        }
        blocks.append(Block(.list(List(style: .numbered(start: 5), items: items(4000)))))
        blocks.append(Block(.table(table(rows: 2500))))
        let way = Inline.link(Link(target: .block(id: "first"), content: [.text("To the start.")]))
        blocks.append(paragraph(id: "last", [way, link(1), .footnoteReference(label: "*")]))
        blocks.append(
            Block(
                .footnote(Footnote(label: "*", blocks: [paragraph(id: nil, [.text("Said so.")])]))))
        var dossier = SampleBook.dossier([blocks])
        dossier.parts[0].articles[0].notes = (1...1000).map(note)
        dossier.outsideLinks = (1...1000).map { number in
            OutsideLink(
                url: note(number).url, readableURL: note(number).url, anchor: "link",
                citations: [OutsideLink.Citation(article: 1, note: number)])
        }
        return dossier
    }

    private static func paragraph(id: String?, _ inlines: [Inline]) -> Block {
        Block(.paragraph(inlines), id: id)
    }

    private static func link(_ number: Int) -> Inline {
        .link(
            Link(
                target: .external("https://e.example/\(number)"),
                content: [.text("link \(number)")],
                note: number))
    }

    private static func note(_ number: Int) -> SourceNote {
        let url = "https://e.example/\(number)"
        return SourceNote(
            number: number, anchor: "link \(number)", url: url, readableURL: url,
            host: "e.example")
    }

    private static func items(_ count: Int) -> [List.Item] {
        (1...count).map { List.Item(blocks: [paragraph(id: nil, [.text("item \($0). \(words)")])]) }
    }

    private static func table(rows: Int) -> Table {
        func cell(_ text: String) -> Table.Cell {
            Table.Cell(blocks: [paragraph(id: nil, [.text(text)])])
        }
        var head = cell("Name")
        head.isHeader = true
        return Table(
            caption: [.text("Boats")], head: [[head, head]],
            body: (1...rows).map { [cell("row \($0)"), cell(words)] })
    }

    /// The article's pages by name, in order.
    private static func pages() throws -> [(name: String, xml: String)] {
        try SampleBook.files(of: dossier()).filter { $0.key.hasPrefix("EPUB/text/01-") }
            .map { (String($0.key.dropFirst("EPUB/text/".count)), $0.value) }
            .sorted { number(of: $0.name) < number(of: $1.name) }
    }

    private static func number(of name: String) -> Int {
        name.firstMatch(of: #/-1-(\d+)\.xhtml/#).flatMap { Int($0.1) } ?? 1
    }

    @Test func `no page is too long, and all are well-formed`() throws {
        let pages = try Self.pages()
        #expect(pages.count > 3)
        #expect(pages.filter { $0.xml.utf8.count > 300_000 }.map(\.name) == [])
        #expect(pages.compactMap { PageInspection($0.xml).fault } == [])
    }

    @Test func `everything is said once and in order`() throws {
        let text = try Self.pages().map(\.xml).joined()
        func numbers(_ pattern: some RegexComponent<(Substring, Substring)>) -> [Int] {
            text.matches(of: pattern).compactMap { Int($0.output.1) }
        }
        #expect(numbers(#/item (\d+)\./#) == Array(1...4000))
        #expect(numbers(#/row (\d+)</#) == Array(1...2500))
        #expect(
            numbers(#/<h2 id="[^"]*">Part (\d+)</#) == Array(stride(from: 100, to: 1001, by: 100)))
        #expect(text.matches(of: #/<h1 /#).count == 1)
        #expect(text.matches(of: #/<section class="source"/#).count == 1)
        #expect(text.matches(of: #/<caption>/#).count == 1)
        #expect(text.matches(of: #/Said so\./#).count == 1)
    }

    @Test func `a list goes on with its numbers, and a table with its head`() throws {
        let pages = try Self.pages()
        let going = pages.filter {
            $0.xml.contains("<ol start=") && !$0.xml.contains("start=\"5\"")
        }
        for page in going {
            let start = page.xml.firstMatch(of: #/<ol start="(\d+)">\s*<li>item (\d+)/#)
            #expect(start.flatMap { Int($0.1) } == start.flatMap { Int($0.2) }.map { $0 + 4 })
        }
        #expect(!going.isEmpty)
        for page in pages where page.xml.contains("<table>") {
            #expect(page.xml.contains("<thead>"))
        }
    }

    @Test func `every link leads to a place that is there`() throws {
        let files = try SampleBook.files(of: Self.dossier())
        var ids: [String: Set<String>] = [:]
        for (name, xml) in files where name.hasSuffix(".xhtml") {
            let found = PageInspection(xml).ids
            #expect(found.count == Set(found).count, "\(name)")
            ids[String(name.split(separator: "/").last ?? "")] = Set(found)
        }
        let all = ids.filter { $0.key.hasPrefix("01-") }.flatMap(\.value)
        #expect(all.count == Set(all).count)
        for (name, xml) in files where name.hasSuffix(".xhtml") {
            let own = String(name.split(separator: "/").last ?? "")
            for element in PageInspection(xml).elements {
                guard let href = element.attributes["href"], !href.contains(":") else { continue }
                let parts = href.split(separator: "#", omittingEmptySubsequences: false)
                let file =
                    parts[0].isEmpty ? own : String(parts[0].split(separator: "/").last ?? "")
                guard file.hasSuffix(".xhtml") else { continue }
                #expect(ids[file] != nil, "\(href) in \(name)")
                if parts.count > 1 {
                    #expect(ids[file]?.contains(String(parts[1])) ?? false, "\(href) in \(name)")
                }
            }
        }
    }

    @Test func `a note is on the page of the first mark that leads to it`() throws {
        for page in try Self.pages() {
            let inspection = PageInspection(page.xml)
            let ids = Set(inspection.ids)
            for id in ids where id.hasSuffix("-ref") {
                #expect(ids.contains(String(id.dropLast("-ref".count))), "\(id)")
            }
        }
    }

    @Test func `the contents and the spine go through the pages in order`() throws {
        let files = try SampleBook.files(of: Self.dossier())
        let names = try Self.pages().map(\.name)
        let nav = try #require(files["EPUB/nav.xhtml"])
        let listed = nav.matches(of: #/href="text\/(01-[^"#]*)/#).map { String($0.1) }
        var order: [String] = []
        for name in listed where order.last != name { order.append(name) }
        // The landmark of the text comes last, and leads to the first.
        #expect(order == names + [names[0]])
        let package = try #require(files["EPUB/package.opf"])
        let spine = package.matches(of: #/<itemref idref="(a1[^"]*)"/#).map { String($0.1) }
        #expect(spine == ["a1"] + names.indices.dropFirst().map { "a1-page-\($0 + 1)" })
    }

    @Test func `a short article has one page`() throws {
        let page = try SampleBook.page([Self.paragraph(id: "p1", [.text(Self.words)])])
        #expect(
            page.contains("<article id=\"a1\" epub:type=\"chapter\" aria-labelledby=\"a1-title\">"))
    }

    @Test(
        .enabled(
            if: EPUBCheck.isInstalled, "epubcheck is not installed; run Tests/Setup/epubcheck.sh"))
    func `epubcheck finds nothing in a long article`() throws {
        let files = try SampleBook.writer().files(for: Self.dossier())
        #expect(try EPUBCheck.findings(in: files[0].bytes) == [])
    }
}
