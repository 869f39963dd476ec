import ArticleModel
import Testing

@Suite struct WebAddressIdentityTests {
    @Test(arguments: [
        "http://example.org/boats", "https://example.org/boats", "https://www.example.org/boats",
        "https://example.org/boats/", "https://EXAMPLE.org/boats#oars",
        "https://example.org:443/boats", "http://example.org:80/boats",
        "https://example.org/boats?utm_source=rss&utm_medium=mail", "https://example.org/boats?",
        "https://example.org/%62oats", "https://example.org/clips/../boats",
    ])
    func `addresses of one page share an identity`(text: String) {
        #expect(WebAddress(text)?.identity == "//example.org/boats")
    }

    @Test(arguments: [
        ("https://example.org/boats?page=2", "https://example.org/boats"),
        ("https://example.org/boats?page=2", "https://example.org/boats?page=3"),
        ("https://example.org/Boats", "https://example.org/boats"),
        ("https://no.example.org/boats", "https://example.org/boats"),
        ("https://example.org:8080/boats", "https://example.org/boats"),
        ("https://example.org/a%2Fb", "https://example.org/a/b"),
        ("mailto:a@example.org", "mailto:b@example.org"),
    ])
    func `addresses of two pages do not`(one: String, other: String) throws {
        #expect(try #require(WebAddress(one)).identity != #require(WebAddress(other)).identity)
    }

    @Test func `escapes in lower and upper case are the same`() {
        let identity = WebAddress("https://example.org/%c3%a5")?.identity
        #expect(identity == WebAddress("https://example.org/å")?.identity)
        #expect(identity == "//example.org/%C3%A5")
    }
}
