import ArticleModel
import Testing

@testable import Extraction

@Suite struct PublicationKindTests {
    private func kind(_ html: String) throws -> PublicationKind? {
        try sampleAttribution("<h1>The old ferry</h1><p>Text.</p>" + html).kind.value
    }

    private func data(_ json: String) -> String {
        "<script type=application/ld+json>" + json + "</script>"
    }

    @Test(arguments: [
        (#"{"@type":"ScholarlyArticle","headline":"F"}"#, PublicationKind.journal),
        (#"{"@type":"BlogPosting","headline":"F"}"#, .blog),
        (#"{"@type":"NewsArticle","publisher":{"@type":"NewsMediaOrganization"}}"#, .newspaper),
        (#"{"@type":"NewsArticle","isPartOf":{"@type":"CreativeWork","issn":"1234"}}"#, .newspaper),
        (#"{"@type":"ReportageNewsArticle","printPage":"7"}"#, .newspaper),
        (#"{"@type":"Article","isPartOf":{"@type":"Magazine","name":"Boats"}}"#, .magazine),
    ])
    func `linked data tell the kind of a publication`(json: String, kind: PublicationKind) throws {
        #expect(try self.kind(data(json)) == kind)
    }

    @Test(arguments: [
        #"{"@type":"NewsArticle","publisher":{"@type":"Organization","name":"N"}}"#,
        #"{"@type":"Article","headline":"F"}"#,
    ])
    func `an article of unknown company has no kind`(json: String) throws {
        #expect(try kind(data(json)) == nil)
    }

    @Test func `tags and software tell it too`() throws {
        let title = "<meta name=citation_title content=F>"
        let journal = "<meta name=citation_journal_title content='Boats Today'>"
        #expect(try kind(title + journal) == .journal)
        #expect(try kind(journal) == nil)
        #expect(try kind("<meta name=generator content=blogger>") == .blog)
        #expect(try kind("<meta name=generator content='WordPress 6.4'>") == nil)
        #expect(try kind("<meta name=prism.aggregationType content=magazine>") == .magazine)
    }

    @Test func `the item around the title tells it`() throws {
        let html =
            "<div itemscope itemtype='https://schema.org/BlogPosting'><h1>The ferry</h1><p>T</div>"
        #expect(try sampleAttribution(html).kind.value == .blog)
    }
}
