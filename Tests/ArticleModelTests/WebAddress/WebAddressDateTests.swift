import ArticleModel
import Testing

@Suite struct WebAddressDateTests {
    @Test(arguments: [
        ("https://example.org/2017/06/17/boats", "2017-06-17"),
        ("https://example.org/news/2017-06-17-boats.html", "2017-06-17"),
        ("https://example.org/2017/6/7", "2017-06-07"),
        ("https://example.org/boats/2017/jun/17/oars", "2017-06-17"),
        ("https://example.org/boats/2017/june/17/oars", "2017-06-17"),
        ("https://example.org/1917-01-01/copy/2017-06-17", "2017-06-17"),
        ("https://example.org/boats-2024-02-29", "2024-02-29"),
    ])
    func `a full date in the path is found`(text: String, date: String) {
        #expect(WebAddress(text)?.date?.description == date)
    }

    @Test(arguments: [
        "https://example.org/2017/06/", "https://example.org/2017/", "https://example.org/",
        "https://example.org/2023/02/29/", "https://example.org/2017/17/06/",
        "https://example.org/12017/06/17/", "https://example.org/2017/06/171/",
        "https://example.org/2017-06/17/", "https://example.org/1817/06/17/",
        "https://example.org/2017/06/17th", "https://example.org/?d=2017/06/17",
        "https://example.org/20170617/", "https://2017-06-17.example.org/", "mailto:2017@x.example",
    ])
    func `anything less is no date`(text: String) throws {
        #expect(try #require(WebAddress(text)).date == nil)
    }
}
