import ArticleModel

/// A field that a tag, an attribute or a JSON member can name.
enum ClaimField: Sendable, Equatable {
    case title, authors, site, published, modified, language, url, section, tags, rights
    case description
    case contributors(ArticleRole)
}
