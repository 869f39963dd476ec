import ArticleModel
import Testing

@Suite struct WebAddressTrackingTests {
    @Test(arguments: TrackingParameter.all)
    func `every row matches its own example`(row: TrackingParameter) {
        #expect(TrackingParameter.includes(row.example))
        #expect(row.name == row.name.lowercased())
    }

    @Test func `no parameter is listed twice`() {
        let names = TrackingParameter.all.map(\.name)
        #expect(Set(names).count == names.count)
    }

    @Test(arguments: [
        ("https://a.example/?utm_source=x", "https://a.example/", ["utm_source=x"]),
        ("https://a.example/?p=1&fbclid=2&q=3#top", "https://a.example/?p=1&q=3#top", ["fbclid=2"]),
        ("https://a.example/?p=1&amp;utm_id=2", "https://a.example/?p=1", ["utm_id=2"]),
        ("https://a.example/?UTM_Source=x&p", "https://a.example/?p", ["UTM_Source=x"]),
        ("https://a.example/#utm_source=x", "https://a.example/", ["utm_source=x"]),
        ("https://a.example/?gclid#xtor=RSS-1", "https://a.example/", ["gclid", "xtor=RSS-1"]),
    ])
    func `tracking parameters are taken out and told`(
        text: String, rest: String, stripped: [String]
    ) throws {
        let untracked = try #require(WebAddress(text)).untracked
        #expect(untracked.address.text == rest)
        #expect(untracked.stripped == stripped)
    }

    @Test(arguments: [
        "https://a.example/", "https://a.example/?", "https://a.example/?&", "https://a.example/#",
        "https://a.example/?ref=1&cid=2&source=3", "https://a.example/?a==&&b#a=b&c",
        "https://a.example/utm_source=x", "https://a.example/?q=utm_source",
    ])
    func `an address without them stays byte for byte`(text: String) throws {
        let untracked = try #require(WebAddress(text)).untracked
        #expect(untracked.address.text == text)
        #expect(untracked.stripped == [])
    }
}
