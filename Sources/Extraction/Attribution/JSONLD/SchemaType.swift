/// Types of schema.org that are an article, or a work that a page is about.
enum SchemaType {
    /// `Article` and its subtypes. Source: schema.org, version 28.
    static let articles: Set<String> = [
        "Article", "NewsArticle", "BlogPosting", "AdvertiserContentArticle", "SatiricalArticle",
        "ScholarlyArticle", "MedicalScholarlyArticle", "SocialMediaPosting", "LiveBlogPosting",
        "DiscussionForumPosting", "TechArticle", "APIReference", "Report", "AnalysisNewsArticle",
        "AskPublicNewsArticle", "BackgroundNewsArticle", "OpinionNewsArticle",
        "ReportageNewsArticle",
        "ReviewNewsArticle", "Newsarticle", "BlogPost", "NewsStory",
    ]

    /// Works that stand for the page where no article does.
    static let works: Set<String> = [
        "Recipe", "HowTo", "Question", "QAPage", "Review", "CreativeWork", "Book", "Chapter",
        "LearningResource", "Guide", "Dataset", "VideoObject", "PodcastEpisode", "RadioEpisode",
        "Message", "Conversation", "MedicalWebPage",
    ]

    /// The page itself.
    static let pages: Set<String> = ["WebPage", "ItemPage", "AboutPage", "FAQPage", "ProfilePage"]
}
