import ArticleModel
import TestSupport
import Testing

@Suite struct WebAddressResolutionTests {
    /// Source: RFC 3986, sections 5.4.1 and 5.4.2.
    static let examples: [(reference: String, target: String)] = [
        ("g:h", "g:h"), ("g", "http://a/b/c/g"), ("./g", "http://a/b/c/g"),
        ("g/", "http://a/b/c/g/"), ("/g", "http://a/g"), ("//g", "http://g"),
        ("?y", "http://a/b/c/d;p?y"), ("g?y", "http://a/b/c/g?y"),
        ("#s", "http://a/b/c/d;p?q#s"), ("g#s", "http://a/b/c/g#s"),
        ("g?y#s", "http://a/b/c/g?y#s"), (";x", "http://a/b/c/;x"), ("g;x", "http://a/b/c/g;x"),
        ("g;x?y#s", "http://a/b/c/g;x?y#s"), ("", "http://a/b/c/d;p?q"),
        (".", "http://a/b/c/"), ("./", "http://a/b/c/"), ("..", "http://a/b/"),
        ("../", "http://a/b/"), ("../g", "http://a/b/g"), ("../..", "http://a/"),
        ("../../", "http://a/"), ("../../g", "http://a/g"), ("../../../g", "http://a/g"),
        ("../../../../g", "http://a/g"), ("/./g", "http://a/g"), ("/../g", "http://a/g"),
        ("g.", "http://a/b/c/g."), (".g", "http://a/b/c/.g"), ("g..", "http://a/b/c/g.."),
        ("..g", "http://a/b/c/..g"), ("./../g", "http://a/b/g"), ("./g/.", "http://a/b/c/g/"),
        ("g/./h", "http://a/b/c/g/h"), ("g/../h", "http://a/b/c/h"),
        ("g;x=1/./y", "http://a/b/c/g;x=1/y"), ("g;x=1/../y", "http://a/b/c/y"),
        ("g?y/./x", "http://a/b/c/g?y/./x"), ("g?y/../x", "http://a/b/c/g?y/../x"),
        ("g#s/./x", "http://a/b/c/g#s/./x"), ("g#s/../x", "http://a/b/c/g#s/../x"),
    ]

    @Test(arguments: examples)
    func `the examples of RFC 3986 resolve as it says`(reference: String, target: String) throws {
        let base = try #require(WebAddress("http://a/b/c/d;p?q"))
        #expect(WebAddress(reference, relativeTo: base)?.text == target)
    }

    @Test(arguments: [
        (" \n https://example.org/a b ", "https://example.org/a%20b"),
        ("https://example.org/a\n  b\tc", "https://example.org/a%20%20bc"),
        ("https://example.org/år?q=båt#slip", "https://example.org/%C3%A5r?q=b%C3%A5t#slip"),
        ("https://example.org/100%", "https://example.org/100%25"),
        ("https://example.org/100%zz%2", "https://example.org/100%25zz%252"),
        ("https://example.org/%e5%C3%A5", "https://example.org/%e5%C3%A5"),
        ("https://example.org/a[1]?b[]={2}|3", "https://example.org/a%5B1%5D?b%5B%5D=%7B2%7D%7C3"),
        ("https://example.org/a#b#c", "https://example.org/a#b%23c"),
        ("https://example.org/\u{1}\u{7F}", "https://example.org/%01%7F"),
        ("https://example.org/\"<q>\"^`", "https://example.org/%22%3Cq%3E%22%5E%60"),
        ("HTTPS://WWW.Example.ORG/Path", "https://www.example.org/Path"),
        ("https:\\\\example.org\\a\\b?c\\d", "https://example.org/a/b?c%5Cd"),
        ("http:/example.org/a", "http://example.org/a"),
        ("http:///example.org/a", "http://example.org/a"),
        ("https://båt.example/årer", "https://båt.example/%C3%A5rer"),
        ("http://user:p@ss@example.org:8080/", "http://user:p%40ss@example.org:8080/"),
        ("http://[2001:db8::1]:80/x", "http://[2001:db8::1]:80/x"),
        (
            "mailto:boats@example.org?subject=Old boats",
            "mailto:boats@example.org?subject=Old%20boats"
        ),
        ("tel:+47 22 00 00 00", "tel:+47%2022%2000%2000%2000"),
        ("javascript:void(0)", "javascript:void(0)"), ("doi:10.1000/182", "doi:10.1000/182"),
        ("file:///home/boats/a.html", "file:///home/boats/a.html"),
        ("http://example.org", "http://example.org"),
        ("http://ex_1.example.org?a", "http://ex_1.example.org?a"),
    ])
    func `what may not stand in an address is encoded, the rest stays`(
        reference: String, text: String
    ) {
        #expect(WebAddress(reference)?.text == text)
    }

    @Test(arguments: [
        "", "   ", "boats.html", "/boats", "#top", "?page=2", "//example.org", "http://", "http:",
        "https:///", "http://exa mple.org/", "http://exa<mple.org/", "http://user@/",
        "http://example.org:99999/", "http://example.org:http/", "http://[::1/", "http://../",
        "http://.example.org/",
        "http://example..org/", "https://www..", "mailto:", "mailto://", "mailto:#boats", "tel:",
        "http://a\u{202E}b.example/", "1http://example.org/", ":",
    ])
    func `without a base, a usable host or anything after the scheme there is no address`(
        reference: String
    ) {
        #expect(WebAddress(reference) == nil)
    }

    @Test func `a base without a path to follow takes only fragments`() throws {
        let base = try #require(WebAddress("mailto:boats@example.org"))
        #expect(WebAddress("about.html", relativeTo: base) == nil)
        #expect(WebAddress("#top", relativeTo: base)?.text == "mailto:boats@example.org#top")
        let bare = try #require(WebAddress("http://example.org?page=1"))
        #expect(WebAddress("boats", relativeTo: bare)?.text == "http://example.org/boats")
        let file = try #require(WebAddress("file:///clips/a.html"))
        #expect(WebAddress("b.html", relativeTo: file)?.text == "file:///clips/b.html")
    }

    @Test func `resolving what is resolved changes nothing`() throws {
        var generator = SeededGenerator(seed: 17)
        let base = try #require(WebAddress("https://example.org/a/b?c#d"))
        for _ in 0..<5_000 {
            let reference = generator.reference()
            guard let address = WebAddress(reference, relativeTo: base) else { continue }
            #expect(WebAddress(address.text) == address, "\(reference.debugDescription)")
            #expect(WebAddress(address.text, relativeTo: base) == address)
        }
    }
}
