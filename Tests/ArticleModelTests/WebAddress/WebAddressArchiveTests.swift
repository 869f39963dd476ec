import ArticleModel
import Testing

@Suite struct WebAddressArchiveTests {
    @Test(arguments: [
        "https://web.archive.org/web/20160526181643/http://example.org/boats?a=1",
        "https://arquivo.example/wayback/20160526181643id_/http://example.org/boats?a=1",
    ])
    func `the address of a copy tells what was copied, and when`(text: String) throws {
        let archived = try #require(WebAddress(text)?.archived)
        #expect(archived.original.text == "http://example.org/boats?a=1")
        #expect(archived.captured.description == "2016-05-26T18:16:43Z")
        #expect(WebAddress(text)?.identity == archived.original.identity)
    }

    @Test(arguments: [
        "https://example.org/boats", "https://example.org/20160526181643/boats",
        "https://example.org/2016/http://example.org/", "https://example.org/wiki/Talk:Boats",
        "https://example.org/20161326181643/http://example.org/", "http:20160526181643/http:x",
        "https://example.org/20160526181643/http:",
    ])
    func `no other address does`(text: String) throws {
        #expect(WebAddress(text)?.archived == nil)
    }
}
