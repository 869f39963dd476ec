import ArticleModel
import Assembly
import TestSupport
import Testing

@Suite struct SourceNoteTests {
    static func paragraph(_ inlines: Inline...) -> Block { Block(.paragraph(inlines), id: "p1") }

    static func assembled(_ articles: CleanArticle...) -> Dossier {
        Assembler().dossier(of: articles)
    }

    @Test func `the same target twice is one note, shown as first written`() throws {
        let article = CleanArticle.sample(blocks: [
            Self.paragraph(
                .link("http://www.example.org/2017/06/17/b%C3%A5t/", "the\nboat"),
                .link("https://example.org/2017/06/17/båt?utm_source=x#oars", "again"),
                .link("https://example.org/other"))
        ])
        let edited = try #require(Self.assembled(article).articles.first)
        #expect(
            edited.notes == [
                SourceNote(
                    number: 1, anchor: "the boat",
                    url: "http://www.example.org/2017/06/17/b%C3%A5t/",
                    readableURL: "http://www.example.org/2017/06/17/båt/", host: "example.org",
                    date: PartialDate(year: 2017, month: 6, day: 17)),
                SourceNote(
                    number: 2, anchor: "here", url: "https://example.org/other",
                    readableURL: "https://example.org/other", host: "example.org"),
            ])
        #expect(edited.article.blocks.allLinks.map(\.note) == [1, 1, 2])
    }

    @Test func `a link to another article of the packet stays inside`() {
        let first = CleanArticle.sample(
            "a.html", title: "Boats", url: "https://www.example.org/boats/",
            blocks: [Self.paragraph(.link("http://example.org/oars?utm_source=mail#blade"))])
        let second = CleanArticle.sample("b.html", title: "Oars", url: "https://example.org/oars")
        let dossier = Self.assembled(first, second)
        #expect(
            dossier.articles[0].article.blocks.allLinks.map(\.target) == [.article(slug: "oars")])
        #expect(dossier.articles[0].notes == [])
        #expect(dossier.outsideLinks == [])
    }

    @Test func `a link to a block of its own article leads there, else it is a note`() {
        let own = "https://example.org/boats"
        let article = CleanArticle.sample(
            url: own + "/",
            blocks: [Self.paragraph(.link(own + "#p1"), .link(own + "#x"), .link(own))])
        let edited = Self.assembled(article).articles[0]
        let links = edited.article.blocks.allLinks
        #expect(links.map(\.target) == [.block(id: "p1"), .external(own + "#x"), .external(own)])
        #expect(links.map(\.note) == [nil, 1, 1])
    }

    @Test func `links that lead to no page stay as they are, without a note`() {
        let links = ["mailto:a@example.org", "tel:+4722000000", "doi:10.1000/182"]
        let article = CleanArticle.sample(blocks: [
            Block(.paragraph(links.map { .link($0) }))
        ])
        #expect(Self.assembled(article).articles[0].article == article)
        #expect(Self.assembled(article).articles[0].notes == [])
    }

    @Test func `a linked picture is known by its alternative text`() {
        let image = Image(source: "boat.jpg", alternative: "A boat")
        let link = Link(target: .external("https://example.org/a"), content: [.image(image)])
        let article = CleanArticle.sample(blocks: [Block(.paragraph([.link(link)]))])
        #expect(Self.assembled(article).articles[0].notes.map(\.anchor) == ["A boat"])
    }

    @Test func `every outside link is listed once, with each article that cites it`() {
        let a = CleanArticle.sample(
            "a.html",
            blocks: [
                Self.paragraph(
                    .link("https://example.org/x", "first"), .link("https://example.org/y"))
            ])
        let b = CleanArticle.sample(
            "b.html",
            blocks: [
                Self.paragraph(
                    .link("https://example.org/z"), .link("http://example.org/x/", "last"))
            ])
        let links = Self.assembled(a, b).outsideLinks
        #expect(links.map(\.url) == ["x", "y", "z"].map { "https://example.org/" + $0 })
        #expect(links[0].anchor == "first")
        #expect(
            links[0].citations == [
                OutsideLink.Citation(article: 1, note: 1),
                OutsideLink.Citation(article: 2, note: 2),
            ])
    }

    @Test func `notes are numbered from 1 without a gap, in reading order, and no link is lost`() {
        var generator = SeededGenerator(seed: 47)
        for _ in 0..<300 {
            let blocks = (0..<6).map { _ in generator.block() }
            let own = CleanArticle.sample(
                "own.html", url: "https://example.com/own", blocks: blocks)
            let other = CleanArticle.sample("c.html", title: "C", url: "https://example.org/c")
            let edited = Self.assembled(own, other).articles[0]
            let links = edited.article.blocks.allLinks
            let firstUses = links.compactMap(\.note).reduce(into: [Int]()) { seen, note in
                if !seen.contains(note) { seen.append(note) }
            }
            #expect(edited.notes.map(\.number) == Array(0..<edited.notes.count).map { $0 + 1 })
            #expect(firstUses == edited.notes.map(\.number))
            #expect(links.count == blocks.allLinks.count)
            #expect(edited.article.blocks.plainText == blocks.plainText)
        }
    }
}

extension [Block] {
    /// Every link in reading order, found another way than the code under test does.
    var allLinks: [Link] { flatMap(\.allLinks) }
}

extension Block {
    fileprivate var allLinks: [Link] {
        switch content {
        case .paragraph(let inlines), .heading(_, let inlines): inlines.allLinks
        case .list(let list): list.items.flatMap { $0.term.allLinks + $0.blocks.allLinks }
        case .quotation(let quotation): quotation.blocks.allLinks + quotation.attribution.allLinks
        case .figure(let figure): figure.caption.allLinks + figure.credit.allLinks
        case .table(let table): table.caption.allLinks + content.children.allLinks
        case .aside(let aside): aside.title.allLinks + aside.blocks.allLinks
        case .footnote(let footnote): footnote.blocks.allLinks
        case .code, .divider, .embed, .math: []
        }
    }
}

extension [Inline] {
    var allLinks: [Link] {
        flatMap { inline in
            if case .link(let link) = inline { return [link] }
            return inline.children.allLinks
        }
    }
}
