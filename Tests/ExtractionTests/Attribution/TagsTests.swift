import ArticleModel
import Testing

@testable import Extraction

@Suite struct TagsTests {
    private func tags(_ html: String) throws -> [String]? {
        try sampleAttribution("<h1>The old ferry</h1><p>Text.</p>" + html).tags.value
    }

    @Test(arguments: [
        "<p><a href=/t/1 rel=tag>boats</a> <a href=/t/2 rel=tag>fjord</a></p>",
        "<ul class=tags><li><a href=/a>boats</a><li><a href=/b>fjord</a></ul>",
        "<div class=post-tags>Tags: <a href=/a>#boats</a>, <a href=/b>#fjord</a></div>",
        "<h3>Keywords</h3><ul class=article-subject-list><li>boats<li>fjord</ul>",
        "<p>Filed under <a href=/tag/boats/>boats</a> <a href=/tag/fjord/>fjord</a></p>",
        "<p>Labels: <a href=/search/label/boats>„boats“</a> <a href=/search/label/f>fjord</a></p>",
        "<div class=post-footer><a href=/t/1 rel=tag>boats</a><a href=/t/2 rel=tag>fjord</a></div>",
    ])
    func `tags are read where a reader sees them`(html: String) throws {
        #expect(try tags(html) == ["boats", "fjord"])
    }

    @Test func `tags that a reader sees stand before keywords, which are often the site's`() throws
    {
        let keywords = "<meta name=keywords content='news, paper, online'>"
        #expect(try tags(keywords + "<a href=/t rel=tag>boats</a>") == ["boats"])
        #expect(try tags(keywords) == ["news", "paper", "online"])
    }

    @Test func `a cloud of the site's tags, and tags in a navigation, are no article's`() throws {
        let cloud = (1...40).map { "<a href=/tag/\($0)/>tag \($0)</a>" }.joined(separator: " ")
        #expect(try tags("<p>" + cloud + "</p>") == nil)
        #expect(try tags("<nav><a href=/tag/boats/>boats</a></nav>") == nil)
    }
}
