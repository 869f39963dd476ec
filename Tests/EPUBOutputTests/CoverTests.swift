import ArticleModel
@testable import EPUBOutput
import TestSupport
import Testing

@Suite struct CoverTests {
    private func lines(_ title: String) throws -> [(words: String, size: Int)] {
        var dossier = SampleBook.dossier([[]])
        dossier.title = title
        let svg = try #require(try SampleBook.files(of: dossier)["EPUB/images/cover.svg"])
        return svg.matches(of: /font-size="(\d+)" font-weight="bold">([^<]*)</)
            .map { (String($0.2), Int($0.1) ?? 0) }
    }

    @Test func `a short title is set large`() throws {
        #expect(try lines("Boats").first?.size == 148)
    }

    @Test func `a long title is broken into lines that lose no word`() throws {
        let title = "Everything that was written about the last wooden ferries of the west coast"
        let lines = try lines(title)
        #expect(lines.map(\.words).joined(separator: " ") == title)
        #expect(lines.count <= 5)
    }

    @Test(arguments: [
        "One two three four five six seven eight nine ten", String(repeating: "Wharf ", count: 40),
        String(repeating: "Wharf", count: 40),
    ])
    func `a subtitle stands in the field with the title`(title: String) throws {
        for subtitle in ["Short", String(repeating: "and no end to it ", count: 20)] {
            let layout = CoverLayout(
                title: title, subtitle: subtitle, publications: [], imprint: [])
            let last = try #require(layout.subtitle.last)
            #expect(last.y + 20 < CoverLayout.fieldHeight)
        }
    }

    @Test func `an English date runs its own way on a cover from right to left`() throws {
        var dossier = SampleBook.dossier([[]])
        dossier.language = "he"
        dossier.date = PartialDate(year: 2026, month: 11, day: 22)
        let svg = try SampleBook.files(of: dossier)["EPUB/images/cover.svg"]
        let date = "direction=\"ltr\" text-anchor=\"end\">22 November 2026<"
        #expect(svg?.contains(date) == true)
    }

    @Test func `a word wider than the cover is broken, and a title without end is cut`() throws {
        let lines = try lines(String(repeating: "Wharf", count: 100))
        #expect(lines.count == 8)
        #expect(lines.last?.words.hasSuffix(" …") == true)
        #expect(lines.allSatisfy { $0.words.count <= 24 })
    }

    @Test(arguments: [
        "挪威峡湾的木船与渡轮：一百年来的报道与回忆录选编", "木造船の歴史と「沿岸」の暮らしについて、新聞記事集。",
    ])
    func `a title without spaces is set large, and no line begins with a mark that ends one`(
        title: String
    ) throws {
        let lines = try lines(title)
        #expect(lines.map(\.words).joined() == title)
        #expect(lines.allSatisfy { $0.size >= 124 })
        #expect(lines.count > 1)
        let closing: Set<Character> = ["：", "」", "、", "。"]
        #expect(
            lines.allSatisfy { line in line.words.first.map { !closing.contains($0) } ?? false })
        #expect(lines.allSatisfy { $0.words.last != "「" })
    }

    @Test func `compilers whose names fill a line go on in a second`() throws {
        var dossier = SampleBook.dossier([[]])
        let names = ["A. Shipwright", "B. Sailmaker", "C. Rigger", "D. Ropemaker", "E. Caulker"]
        dossier.compilers = names.map { Contributor(name: $0) }
        let svg = try #require(try SampleBook.files(of: dossier)["EPUB/images/cover.svg"])
        #expect(svg.contains("A. Shipwright") && svg.contains("E. Caulker"))
    }
}
