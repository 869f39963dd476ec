import ArticleModel

/// Someone who worked on the packet.
package struct ContributorView: TemplateView {
    let contributor: Contributor

    package static let fields: TemplateFields<ContributorView> = [
        .text("name", "The name as it is read.") { $0.contributor.name },
        .text("role", "A MARC relator code: com, edt.") { $0.contributor.role },
    ]
}
