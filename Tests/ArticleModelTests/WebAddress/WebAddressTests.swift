import ArticleModel
import Testing

@Suite struct WebAddressTests {
    @Test(arguments: [
        ("https://www.example.org:8080/a", "www.example.org", "example.org"),
        ("https://reader@example.org/a", "example.org", "example.org"),
        ("https://[2001:db8::1]:80/", "[2001:db8::1]", "[2001:db8::1]"),
        ("https://www.no/", "www.no", "no"), ("https://www./", "www.", "www."),
        ("https://båt.example/", "båt.example", "båt.example"), ("mailto:a@example.org", "", ""),
    ])
    func `the host is told without user, port and www`(
        text: String, host: String, siteHost: String
    ) throws {
        let address = try #require(WebAddress(text))
        #expect(address.host == host)
        #expect(address.siteHost == siteHost)
    }

    @Test func `the fragment can be asked for and left out`() throws {
        let address = try #require(WebAddress("https://example.org/a?b#c%20d"))
        #expect(address.fragment == "c%20d")
        #expect(address.withoutFragment.text == "https://example.org/a?b")
        #expect(address.withoutFragment.fragment == nil)
        #expect(WebAddress("https://example.org/#")?.fragment == "")
    }

    @Test(
        arguments: [
            ("http://example.org", .web), ("HTTPS://example.org", .web),
            ("mailto:a@example.org", .mail), ("tel:+4722", .telephone), ("sms:+4722", .application),
            ("whatsapp://send?text=a", .application),
            ("javascript:alert(1)", .script), ("JavaScript:alert(1)", .script),
            ("\u{1} java\nscript:alert(1)", .script), ("vbscript:x", .script),
            ("data:image/png;base64,AAAA", .data), ("file:///etc/passwd", .file),
            ("ftp://example.org/", .other), ("boats.html", nil), ("//example.org", nil),
            ("#a:b", nil),
            ("", nil), ("a/b:c", nil),
        ] as [(String, WebAddress.Scheme?)])
    func `a reference tells its scheme`(reference: String, scheme: WebAddress.Scheme?) {
        #expect(WebAddress.scheme(of: reference) == scheme)
        if let scheme { #expect(WebAddress(reference)?.scheme == scheme) }
    }
}
