/// The keys that tell a header from a title or a text with a colon in it.
package enum HeaderKey {
    /// In lower case. Source: the front matter of Jekyll, Hugo, Obsidian, pandoc and Readeck, and
    /// the attribution's own fields.
    package static let known: Set<String> = [
        "abstract", "aliases", "archived", "author", "authors", "byline", "captured", "categories",
        "category", "charset", "copyright", "created", "credit", "date", "dek", "description",
        "draft", "editor", "editors", "encoding", "excerpt", "id", "illustrator", "illustrators",
        "journal", "keywords", "labels", "lang", "language",
        "layout", "license", "licence", "link", "modified", "name", "original", "permalink",
        "photographer", "photographers", "place",
        "pubdate", "publication", "published", "publisher", "retrieved", "rights", "saved",
        "section", "site", "slug", "source", "subtitle", "summary", "tags", "title", "translator",
        "translators",
        "type", "updated", "url", "website", "writer", "year",
    ]
}
