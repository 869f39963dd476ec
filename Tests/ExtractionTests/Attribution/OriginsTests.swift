import ArticleModel
import Testing

@testable import Extraction

/// One small page for every origin.
@Suite struct OriginsTests {
    @Test func `the header is read, and its line kept`() {
        var source = Source(name: "a.txt", kind: .plainText, content: Array("Text".utf8))
        source.header = [
            HeaderField(key: "title", values: ["The ferry"], line: 2),
            HeaderField(key: "author", values: ["Ada Lind", "Ola Nord"], line: 3),
            HeaderField(key: "date", values: ["2019-05-04"], line: 4),
            HeaderField(key: "mood", values: ["calm"], line: 5),
        ]
        let claims = AttributionReader().claims(ofHeader: source)
        #expect(claims.map(\.line) == [2, 3, 4])
        #expect(claims[1].value.authorNames == ["Ada Lind", "Ola Nord"])
    }

    @Test func `highwire tags count only with a title`() throws {
        let authors = #"<meta name="citation_author" content="Lind, Ada">"#
        let title = #"<meta name="citation_title" content="Ferries">"#
        #expect(try sampleClaims(authors).values(of: .highwire).isEmpty)
        let values = try sampleClaims(title + authors).values(of: .highwire)
        #expect(values.contains { $0.authorNames == ["Ada Lind"] })
    }

    @Test func `highwire and PRISM tags say where in a journal the article stands`() throws {
        let attribution = try sampleAttribution(
            """
            <meta name="citation_title" content="Ferries">
            <meta name="citation_volume" content="12"><meta name="prism.number" content="3">
            <meta name="citation_firstpage" content="101">
            <meta name="citation_lastpage" content="119">
            <meta name="citation_issn" content="0317-8472"><meta name="prism.issn" content="03178471">
            <meta name="citation_doi" content="https://doi.org/10.1234/ferries.5">
            """)
        let part = try #require(attribution.periodical.value)
        #expect(part.volume == "12" && part.issue == "3")
        #expect(part.pages(joinedBy: "-") == "101-119")
        #expect(part.issn == "0317-8471")
        #expect(part.doi == "10.1234/ferries.5")
        #expect(attribution.periodical.winner?.origin == .highwire)
        #expect(attribution.periodical.winner?.line == 2)
    }

    @Test func `the editor says what an article stands in`() throws {
        var editing = Editing()
        editing.kind = .value(.magazine)
        #expect(try sampleAttribution("<p>Text</p>", editing: editing).kind.value == .magazine)
    }

    @Test func `a table of meta names gives fields and origins`() throws {
        let claims = try sampleClaims(
            """
            <meta property="og:title" content="The ferry"><meta name="author" content="Ada Lind">
            <meta property="article:published_time" content="2019-05-04">
            <meta property="article:author" content="https://example.org/ada">
            <meta name="dc.title twitter:title" content="The ferry">
            """)
        #expect(claims.values(of: .openGraph) == [.title("The ferry")])
        #expect(claims.values(of: .articleMeta).count == 1)
        #expect(claims.values(of: .dublinCore) == [.title("The ferry")])
        #expect(claims.values(of: .plainMeta).contains { $0.authorNames == ["Ada Lind"] })
    }

    @Test func `no meta name is listed twice for a field`() {
        let keys = MetaTags.rows.map { "\($0.name) \($0.field)" }
        #expect(Set(keys).count == keys.count)
    }

    @Test func `microdata of the article counts, of a comment not`() throws {
        let values = try sampleClaims(
            """
            <article itemscope itemtype="https://schema.org/BlogPosting"><h1 itemprop="headline">The
            ferry</h1><span itemprop="author" itemscope itemtype="https://schema.org/Person"><a
            itemprop="name">Ada Lind</a>, captain</span>
            <div itemprop="comment" itemscope itemtype="https://schema.org/Comment">
            <span itemprop="author">Ola Nord</span></div></article>
            """
        ).values(of: .microdata)
        #expect(values.contains(.title("The ferry")))
        #expect(values.compactMap(\.authorNames) == [["Ada Lind"]])
    }

    @Test func `a card and a link name the author`() throws {
        let claims = try sampleClaims(
            """
            <h1>The ferry</h1><span class="author vcard"><a class="fn" rel="author" href="/ada">Ada
            Lind</a></span>
            """)
        #expect(claims.values(of: .hCard).compactMap(\.authorNames) == [["Ada Lind"]])
        #expect(claims.values(of: .relatedAuthor).compactMap(\.authorNames) == [["Ada Lind"]])
    }

    @Test(arguments: [
        ("en", "By Ada Lind"), ("en", "Posted by: Ada Lind"), ("nb", "Av Ada Lind"),
        ("de", "Von Ada Lind"), ("nn", "Tekst: Ada Lind"), ("fr", "Par Ada Lind"),
        ("es", "Por Ada Lind"), ("it", "Di Ada Lind"), ("nl", "Door Ada Lind"),
        ("da", "Af Ada Lind"), ("en", "By Ada Lind, May 4, 2019"),
        ("en", "By Ada Lind on 4 May 2019"),
    ])
    func `a byline word names the author in the page's language`(language: String, line: String)
        throws
    {
        let claims = try sampleClaims(
            "<html lang=\(language)><h1>The old ferry</h1><p>\(line)</p><p>Text.</p>")
        let byline = try #require(claims.first { $0.origin == .byline })
        #expect(byline.value.authorNames == ["Ada Lind"])
        #expect(byline.row != nil)
    }

    @Test(arguments: [
        ("en", "4 May 2019 by Ada Lind"), ("en", "Published on May 4, 2019 | By Ada Lind, Editor"),
        ("de", "4. Mai 2019 · Von Ada Lind"), ("nb", "04.05.2019 09:30 av Ada Lind"),
    ])
    func `a byline may follow a date`(language: String, line: String) throws {
        let claims = try sampleClaims(
            "<html lang=\(language)><h1>The old ferry</h1><p>\(line)</p><p>Text.</p>")
        #expect(claims.values(of: .byline).first?.authorNames == ["Ada Lind"])
    }

    @Test(arguments: ["In 2019 by the shore", "Sold on 4 May 2019 by the crew of the ferry"])
    func `a sentence with a date is none`(line: String) throws {
        let html = "<html lang=en><h1>The old ferry</h1><p>\(line)</p>"
        #expect(try sampleClaims(html).values(of: .byline).isEmpty)
    }

    @Test func `a word for by may stand alone above the name`() throws {
        let html =
            "<html lang=en><h1>The old ferry</h1><div>By</div><div>Ada Lind</div><p>Text.</p>"
        #expect(try sampleClaims(html).values(of: .byline).first?.authorNames == ["Ada Lind"])
    }

    @Test(arguments: ["username", "PostUser-name", "bigusername"])
    func `the name of an account is taken as it is where its class says so`(name: String) throws {
        let html = "<h1>Which oar?</h1><a class='\(name)' href='/u/7'>adalind7</a><p>Text.</p>"
        #expect(try sampleClaims(html).values(of: .byline).first?.authorNames == ["adalind7"])
    }

    @Test(arguments: ["jobber-post__author", "author-box__name"])
    func `a class names its author among other words`(name: String) throws {
        let html = "<h1>The old ferry</h1><h4 class='\(name)'>Ada Lind</h4><p>Text.</p>"
        #expect(try sampleClaims(html).values(of: .byline).first?.authorNames == ["Ada Lind"])
    }

    @Test func `a byline that names another speaks against what only the metadata say`() throws {
        let html = """
            <meta name="author" content="Kari Vik"><h1>The old ferry</h1><p>By Ada Lind</p>
            """
        let authors = try sampleAttribution(html).authors
        #expect(authors.value?.map(\.name) == ["Ada Lind"])
        #expect(authors.candidates.last?.signs.contains(.otherShown) == true)
    }

    /// Words for "by" that are names, or begin phrases, in a page of no known language.
    @Test(arguments: [
        "By the Numbers", "By our own hands", "Por Favor", "Par Avion", "Door County",
        "Per Contra", "De Profundis",
    ])
    func `a phrase in a page of no language is no byline`(line: String) throws {
        let html = "<h1>The old ferry</h1><h2>\(line)</h2>"
        #expect(try sampleClaims(html).values(of: .byline).isEmpty)
    }

    @Test(arguments: [
        "Von wegen leer", "By the river it is cold", "By 2020 it was gone", "Par exemple",
    ])
    func `a sentence that begins with such a word is no byline`(line: String) throws {
        let html = "<html><h1>The old ferry</h1><p>\(line)</p>"
        #expect(try sampleClaims(html).values(of: .byline).isEmpty)
    }

    @Test func `a byline in a comment or a teaser names no author`() throws {
        let html =
            """
            <h1>The old ferry</h1><p>Text</p><div class="comments"><span class="author">Ola Nord
            </span></div><aside class="related"><p class="byline">By Kari Vik</p></aside>
            """
        #expect(try sampleClaims(html).compactMap(\.value.authorNames).isEmpty)
    }

    @Test func `a time near the title is the date, one in a link to another page is not`() throws {
        let claims = try sampleClaims(
            """
            <h1>The ferry</h1><a href="/other"><time datetime="2018-01-01">1 January</time></a>
            <time datetime="2019-05-04T08:00+02:00">4 May</time>
            <p>Updated <time datetime="2019-05-06">6 May</time></p>
            """, url: "https://example.org/ferry"
        ).values(of: .timeElement)
        #expect(
            claims.map { "\($0)" } == ["published(2019-05-04T08:00+02:00)", "modified(2019-05-06)"])
    }

    @Test func `a date near the title is a visible date`() throws {
        let claims = try sampleClaims(
            "<html lang=nb><h1>Ferja</h1><p>Publisert 4. mai 2019</p><p>Sist oppdatert 6. mai 2019")
        #expect(
            claims.values(of: .visibleDate).map { "\($0)" }
                == ["published(2019-05-04)", "modified(2019-05-06)"])
    }

    @Test func `the permalink is recovered from a comment link and from share links`() throws {
        let comment = "<a href='https://example.org/2019/05/ferry/#respond'>Comment</a>"
        let share =
            "<a href='https://www.facebook.com/sharer.php?u=https%3A%2F%2Fexample.org%2Fferry'>Share</a>"
        #expect(
            try sampleClaims(comment).values(of: .permalink)
                == [.url("https://example.org/2019/05/ferry/")])
        #expect(
            try sampleClaims(share).values(of: .permalink) == [.url("https://example.org/ferry")])
    }

    @Test func `comment links to several pages are no permalink`() throws {
        let html =
            "<a href='https://example.org/a#comments'>3</a><a href='https://example.org/b#comments'>2</a>"
        #expect(try sampleClaims(html).values(of: .permalink).isEmpty)
    }

    @Test func `sections and tags are told apart by their relation`() throws {
        let claims = try sampleClaims(
            """
            <a href="/c" rel="category tag">Harbours</a><a href="/t/1" rel="tag">boats</a>
            <a href="/t/2" rel="tag">fjord</a>
            """)
        #expect(claims.values(of: .link) == [.section(["Harbours"])])
        #expect(claims.values(of: .tagList) == [.tags(["boats", "fjord"])])
    }

    @Test func `breadcrumbs give sections without home and title`() throws {
        let values = try sampleClaims(
            """
            <nav class="breadcrumbs"><a href="/">Home</a><a href="/n">News</a><a href="/n/h">Harbours
            </a></nav><h1>The ferry</h1>
            """
        ).values(of: .breadcrumb)
        #expect(values == [.section(["News", "Harbours"])])
    }

    @Test(arguments: [
        (#"<html lang="en_US"><p>x"#, "en-US"), (#"<html xml:lang="nb-no"><p>x"#, "nb-NO"),
        (#"<meta http-equiv="content-language" content="de, en"><p>x"#, "de"),
    ])
    func `a declared language is made BCP 47`(html: String, tag: String) throws {
        #expect(try sampleClaims(html).values(of: .declaredLanguage) == [.language(tag)])
    }

    @Test func `the tags of Parsely are read`() throws {
        let claims = try sampleClaims(
            """
            <meta name="parsely-title" content="The old ferry">
            <meta name="parsely-author" content="Ada Lind"><meta name="parsely-author" content="Ola Nord">
            <meta name="parsely-pub-date" content="2019-05-04T10:00:00Z">
            <meta name="parsely-section" content="Harbour"><meta name="parsely-tags" content="boats, rope">
            """)
        #expect(claims.allSatisfy { $0.origin == .plainMeta })
        #expect(claims.contains { $0.value == .title("The old ferry") })
        #expect(claims.contains { $0.value.authorNames == ["Ada Lind", "Ola Nord"] })
        #expect(claims.contains { $0.isDate })
        #expect(claims.contains { $0.value == .section(["Harbour"]) })
        #expect(claims.contains { $0.value == .tags(["boats", "rope"]) })
    }

    @Test func `the tags of Sailthru are read`() throws {
        let attribution = try sampleAttribution(
            """
            <meta name="sailthru.title" content="The old ferry">
            <meta name="sailthru.author" content="Ada Lind">
            <meta name="sailthru.date" content="2019-05-04 10:00:00 +0200">
            <meta name="sailthru.tags" content="boats,rope">
            """)
        #expect(attribution.title.value == "The old ferry")
        #expect(attribution.authors.value?.map(\.name) == ["Ada Lind"])
        #expect(attribution.published.value?.dayDescription == "2019-05-04")
        #expect(attribution.tags.value == ["boats", "rope"])
    }

    @Test func `who reviewed, edited or contributed is no author`() throws {
        let attribution = try sampleAttribution(
            """
            <h1>The old ferry</h1><div>By <a href="/author/ada">Ada Lind</a>. Reviewed by
            <a href="/author/ola">Ola Nord</a></div>
            <p>Edited by <a class=byline href="/author/kari">Kari Vik</a></p><p>The ferry crossed.
            """)
        #expect(attribution.authors.candidates.allSatisfy { $0.value.map(\.name) == ["Ada Lind"] })
        #expect(attribution.authors.value?.map(\.name) == ["Ada Lind"])
    }

    @Test func `a line after the label of an author names one`() throws {
        let story = String(repeating: "The ferry crossed the fjord that day. ", count: 10)
        let text = "<h1>The old ferry</h1><p>\(story)<p>\(story)<p>\(story)"
        let said = try sampleAttribution(text + "<h3>Author</h3><p>Ada Lind</p>")
        #expect(said.authors.candidates.first?.value.map(\.name) == ["Ada Lind"])
        let heading = try sampleAttribution(text + "<h3>Words</h3><p>Scald</p>")
        #expect(heading.authors.candidates.isEmpty)
    }
}
