import ArticleModel

/// An author of an article.
package struct AuthorView: TemplateView {
    let author: Author

    package static let fields: TemplateFields<AuthorView> = [
        .text("name", "The name as it is read.") { $0.author.name },
        .text("fileAs", "The name as it is filed.") { $0.author.fileAs },
        .flag("isCorporate", "An agency, a desk or an organisation.") {
            $0.author.kind == .corporate
        },
    ]
}
