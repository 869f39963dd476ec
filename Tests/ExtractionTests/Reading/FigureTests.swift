import ArticleModel
import Testing

@Suite struct FigureTests {
    /// The outline without the paragraph that every sample begins with.
    private func pictures(_ html: String) throws -> String {
        let outline = try reading("<p>One story.</p>" + html)
        return outline.split(separator: "\n", maxSplits: 1).dropFirst().joined()
    }

    private func images(_ html: String) throws -> [Image] {
        var images: [Image] = []
        for block in try chosen(html, url: "https://example.org/a/").blocks {
            if case .figure(let figure) = block.content { images += figure.images }
        }
        return images
    }

    @Test func `a figure has its caption and its credit`() throws {
        let html = """
            <figure><img src=boat.jpg alt="A boat">
            <figcaption>The boat. <span>Photo: A. Sailor</span></figcaption></figure>
            """
        #expect(
            try pictures(html) == """
                figure !(https://example.org/a/boat.jpg A boat) caption: The boat. \
                credit: Photo: A. Sailor

                """)
    }

    @Test(arguments: [
        "<img src=x.gif data-src=boat.jpg>", "<img data-original=boat.jpg>",
        "<img data-lazy-src=boat.jpg src=data:image/gif;base64,R0lGOD>",
        "<img src=s.jpg srcset='s.jpg 1x, boat.jpg 2x'>",
        "<img srcset='s.jpg 320w,boat.jpg 640w'>",
        "<img src=s.jpg data-srcset='boat.jpg'>",
        "<picture><source srcset='s.jpg 1x, boat.jpg 2x'><img src=data:image/gif;base64,R0></picture>",
        "<img data-src=boat.jpg><noscript><img src=boat.jpg></noscript>",
        "<figure><img data-src=boat.jpg><noscript><img src=boat.jpg></noscript></figure>",
    ])
    func `a lazy picture is read from its best candidate, once`(html: String) throws {
        #expect(
            try pictures(html) == "figure !(https://example.org/a/boat.jpg ) caption:  credit: \n")
    }

    @Test func `every place a page names for a picture is kept, the best first`() throws {
        let html = """
            <picture><source srcset="d.avif 9x"><img src=./boat_files/a.jpg \
            data-src=c.jpg srcset="s.jpg 1x, l.jpg 2x"></picture>
            """
        let references = try images("<p>One story.</p>" + html).flatMap(\.references)
        #expect(
            references.map(\.written) == [
                "l.jpg", "s.jpg", "c.jpg", "./boat_files/a.jpg", "d.avif",
            ])
        #expect(references.first?.address == "https://example.org/a/l.jpg")
    }

    @Test func `a picture written into the page is one where it shows something`() throws {
        let drawing = "data:image/svg+xml,%3Csvg viewBox='0 0 64 64'%3E%3Cpath/%3E%3C/svg%3E"
        let hollow = "data:image/svg+xml,%3Csvg viewBox='0 0 64 64'%3E%3C/svg%3E"
        let icon = "data:image/svg+xml,%3Csvg viewBox='0 0 16 16'%3E%3Cpath/%3E%3C/svg%3E"
        func sources(_ address: String) throws -> [String] {
            try images("<p>One story.</p><img src=\"\(address)\">").map(\.source)
        }
        #expect(try sources(drawing) == [drawing])
        #expect(try sources(hollow) == [])
        #expect(try sources(icon) == [])
    }

    @Test(arguments: [
        "<img src=p.gif width=1 height=1>", "<img src=p.gif width=1px height=0>", "<img alt=x>",
        "<img src=data:image/svg+xml,x>", "<img src=''>",
    ])
    func `a tracking pixel and a picture without an address are dropped`(html: String) throws {
        #expect(try pictures(html) == "")
    }

    @Test(arguments: [
        "<noscript><img src=https://sb.scorecardresearch.com/p?c1=2 alt=comscore></noscript>",
        "<img src=//stats.example.org/matomo.php?idsite=1>", "<img src=/i/spacer.gif width=600>",
        "<img src=boat.jpg style='display: none'>",
        "<div class=article-advert><a href=/buy><img src=oars.gif></a></div>",
        "<div class=shareBar><a href=/x><img src=x.svg alt=Share></a></div>",
        "<a href=/><img src=logo.svg></a>", "<a href=//www.example.org><img src=x alt=Logo></a>",
    ])
    func `a picture that serves the page is none of the article's`(html: String) throws {
        #expect(try pictures(html) == "")
    }

    @Test(arguments: [
        "<p class=social>A feast. <img src=boat.jpg>", "<div class=shareholders><img src=boat.jpg>",
        "<img src=boat.jpg data-src=spacer.gif>", "<a href=/><img src=boat.jpg></a>",
        "<a href=//example.com/><img src=boat.jpg alt=logo></a>",
    ])
    func `a picture is not dropped for the names around its text`(html: String) throws {
        #expect(try pictures(html).contains("/a/boat.jpg"))
    }

    @Test func `a frame is read as embedded content, with a fallback in it or without`() throws {
        let address = "https://www.youtube.com/embed/x"
        let expected = "embed video \(address) Waves\n"
        for fallback in ["", "Your browser shows no frames."] {
            let frame = "<iframe src='\(address)' title=Waves>\(fallback)</iframe>"
            #expect(try pictures(frame) == expected)
            #expect(try pictures("<p>Look: \(frame)</p>") == "p Look:\n" + expected)
        }
    }

    @Test func `a film is read from its first source`() throws {
        let html = "<video><source src=/v.mp4><source src=/v.webm><p>No film.</p></video>"
        #expect(try pictures(html) == "embed video https://example.org/v.mp4 \n")
    }

    @Test func `a figure around a table or code is only a frame`() throws {
        let html = "<figure><pre>a</pre><figcaption>Code.</figcaption></figure>"
        #expect(try pictures(html) == "code \n  | a\np Code.\n")
    }

    @Test func `a source set is read as HTML says`() throws {
        let html = "<img srcset='  a,b.jpg 1x , c.jpg 1.5x,, d.jpg,e.jpg 9x'>"
        #expect(try pictures(html).contains("/a/d.jpg,e.jpg "))
    }
}
