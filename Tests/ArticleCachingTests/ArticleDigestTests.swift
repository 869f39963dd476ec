import ArticleCaching
import ArticleModel
import Testing

/// The digest of an article in its packet changes with whatever an edition shows of it.
@Suite struct ArticleDigestTests {
    private static let article = {
        var article = FullArticle.article
        article.textIdentity = "text"
        return DossierArticle(slug: "a-boat", number: 3, article: article)
    }()

    private static let changes: [@Sendable (inout DossierArticle) -> Void] = [
        { $0.slug = "another" }, { $0.number = 4 }, { $0.article.file = "b.html" },
        { $0.article.attribution.captured = PartialDate(year: 1903) },
        { $0.article.attribution.title = Field(candidates: []) },
        { $0.article.textIdentity = "another" }, { $0.article.sourceDigest = "s" },
        { $0.article.textDigest = "t" },
        {
            $0.notes = [
                SourceNote(
                    number: 1, anchor: "a", url: "https://example.org/",
                    readableURL: "example.org", host: "example.org")
            ]
        },
        { $0.citation = Citation(reference: [.text("a")]) },
        { $0.citation = Citation(note: [.text("a")]) },
        { $0.editorsNote = [Block(.divider)] }, { $0.subjects = [SubjectHeading("Boats")] },
        { $0.clipping.page = "4" },
        { $0.otherCaptures = [OtherCapture(file: "c", sourceDigest: "d", hasSameText: true)] },
        { $0.likeArticles = [LikeArticle(number: 2, share: 0.5)] },
    ]

    @Test func `whatever is shown of an article is in its digest`() {
        let digests =
            Self.changes.compactMap { change in
                var article = Self.article
                change(&article)
                return article.digest
            } + [Self.article.digest].compactMap { $0 }
        #expect(Set(digests).count == Self.changes.count + 1)
    }

    @Test func `a text that has changed is not taken for the one that was`() {
        let changes: [(inout CleanArticle) -> Void] = [
            { $0.blocks.removeLast() }, { $0.blocks[0].id = "p000000" },
            { $0.removals.removeLast() }, { $0.linkChanges = [] }, { $0.keepReasons = [:] },
        ]
        for change in changes {
            var article = Self.article
            change(&article.article)
            #expect(article.digest == nil)
        }
    }

    /// A field that is added to the model must be added to the digest, and above.
    @Test func `the digest knows every field of an article in its packet`() {
        let fields = Mirror(reflecting: Self.article).children.compactMap(\.label)
        #expect(
            fields == [
                "slug", "number", "article", "notes", "citation", "editorsNote", "subjects",
                "clipping", "otherCaptures", "likeArticles",
            ])
    }
}
