import DOM
import Testing

@testable import Extraction

@Suite struct SelectorTests {
    @Test(arguments: [
        ("p", "//p"), ("DIV", "//div"), ("*", "//*"), ("#main", "//*[@id = 'main']"),
        (".ad", "//*[contains(concat(' ', normalize-space(@class), ' '), ' ad ')]"),
        ("a[href]", "//a[@href]"), ("a[ HREF = x ]", "//a[@href = 'x']"),
        ("[rel~=next]", "//*[contains(concat(' ', normalize-space(@rel), ' '), ' next ')]"),
        ("[lang|='en']", "//*[@lang = 'en' or starts-with(@lang, concat('en', '-'))]"),
        ("[href^='/a']", "//*[starts-with(@href, '/a')]"),
        ("[src$='.gif']", "//*[substring(@src, string-length(@src) - 3) = '.gif']"),
        (#"[alt*="it's"]"#, #"//*[contains(@alt, "it's")]"#), ("[alt*='']", "//*[false()]"),
        ("div p", "//div//p"), ("div > p", "//div/p"), ("div>p", "//div/p"),
        ("h2 + p", "//h2/following-sibling::*[1][self::p]"),
        ("h2 ~ p", "//h2/following-sibling::p"), ("h1, h2 ,h3", "//h1 | //h2 | //h3"),
        ("  p  ", "//p"), ("//p[2]", "//p[2]"), ("(//p)[1]", "(//p)[1]"), ("./p", "./p"),
    ])
    func `a selector becomes an XPath`(selector: String, xpath: String) {
        #expect(Selector(selector)?.xpath == xpath)
    }

    @Test(arguments: [
        "", " ", ",", "p,", ",p", "p >", "> p", "p > > b", ".", "#", "p.", "[", "[]", "[a", "[a=",
        "[a=b", "[a='b]", "[a!=b]", "p:first-child", "p::before", "a\\:b", "p {", "p!",
        #"[a=b"c'd]"#,
    ])
    func `what is neither CSS nor an XPath is refused`(text: String) {
        #expect(Selector(text)?.xpath == nil)
    }

    @Test(arguments: [
        ("p", [3, 5]), ("div > p + p", [5]), (".b", [5]), ("[class$=b]", [2, 5]), ("body p.b", [5]),
        ("h1 ~ p", []), ("div, p", [2, 3, 5]),
    ])
    func `a selector finds its elements`(selector: String, rows: [Int]) throws {
        let html = "<div class='ab'><p class=a>x</p><p class='a b'>y</p></div>"
        let document = try Document(html: Array(html.utf8))
        let selector = try #require(Selector(selector))
        #expect(try document.rows(at: selector.xpath) == rows)
    }
}
