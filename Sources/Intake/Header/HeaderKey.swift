/// The keys that tell a header from a title or a text with a colon in it.
package enum HeaderKey {
    /// In lower case. Source: the front matter of Jekyll, Hugo, Obsidian, pandoc and Readeck, and
    /// the attribution's own fields.
    package static let known: Set<String> = [
        "abstract", "aliases", "archived", "author", "authors", "byline", "captured", "categories",
        "category", "charset", "copyright", "created", "credit", "date", "dek", "description",
        "draft", "encoding", "excerpt", "id", "journal", "keywords", "labels", "lang", "language",
        "layout", "license", "licence", "link", "modified", "name", "original", "permalink",
        "place",
        "pubdate", "publication", "published", "publisher", "retrieved", "rights", "saved",
        "section", "site", "slug", "source", "subtitle", "summary", "tags", "title", "translator",
        "type", "updated", "url", "website", "writer", "year",
    ]
}
