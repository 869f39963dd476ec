import ArticleModel
import TestSupport
import Testing

@Suite struct WebAddressReadableTests {
    @Test(arguments: [
        ("https://example.org/b%C3%A5t", "https://example.org/båt"),
        ("https://example.org/%7Eanna/%6Far", "https://example.org/~anna/oar"),
        ("https://example.org/%D0%BB%D0%BE%D0%B4%D0%BA%D0%B0", "https://example.org/лодка"),
        ("https://example.org/%E2%80%93%C2%AB%E8%88%B9%C2%BB", "https://example.org/–«船»"),
        ("https://example.org/a%CC%8A", "https://example.org/a%CC%8A"),
        ("https://example.org/%C3%A5%CC%88", "https://example.org/å\u{308}"),
        ("https://example.org/a%20b%2Fc%3Fd%26e%25", "https://example.org/a%20b%2Fc%3Fd%26e%25"),
        ("https://example.org/%E5%F8", "https://example.org/%E5%F8"),
        ("https://example.org/%C3%A5%E5", "https://example.org/å%E5"),
        (
            "https://example.org/%C2%A0%E2%80%AE%E2%80%8B",
            "https://example.org/%C2%A0%E2%80%AE%E2%80%8B"
        ),
        ("https://example.org/%0A%00", "https://example.org/%0A%00"),
        ("https://båt.example/%c3%a5", "https://båt.example/å"),
        ("https://example.org/plain?q=1#a", "https://example.org/plain?q=1#a"),
    ])
    func `an address is decoded where that is unambiguous`(text: String, readable: String) {
        #expect(WebAddress(text)?.readable == readable)
    }

    @Test func `a readable address leads to the same page and breaks no line`() throws {
        var generator = SeededGenerator(seed: 4)
        let base = try #require(WebAddress("https://example.org/a/"))
        for _ in 0..<5_000 {
            let reference = generator.reference()
            guard let address = WebAddress(reference, relativeTo: base) else { continue }
            let readable = address.readable
            #expect(WebAddress(readable)?.identity == address.identity, "\(address.text)")
            #expect(!readable.contains { $0.isWhitespace || $0.isNewline })
        }
    }
}
