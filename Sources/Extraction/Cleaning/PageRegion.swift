import DOM

/// A part of a page that, by its element or role, is not the article.
package enum PageRegion: String, Sendable, CaseIterable {
    case navigation, banner, footer, complementary, form, dialog

    /// In a librarian's words.
    var sentence: String {
        switch self {
        case .navigation: "stands in the navigation"
        case .banner: "stands in the page’s header"
        case .footer: "stands in the page’s footer"
        case .complementary: "stands in a side column"
        case .form: "stands in a form"
        case .dialog: "stands in a dialog box"
        }
    }

    /// The region an element opens by itself; source: HTML's sectioning elements and the landmark
    /// roles of ARIA 1.2.
    init?(_ row: Int, in nodes: NodeTable) {
        if let role = nodes.attribute(.role, of: row), let region = Self.roles[role] {
            self = region
            return
        }
        guard let region = Self.tags[nodes[row].tag], !Self.isOfQuotation(row, in: nodes) else {
            return nil
        }
        self = region
    }

    /// The footer of a quotation names who is quoted.
    private static func isOfQuotation(_ row: Int, in nodes: NodeTable) -> Bool {
        let parent = nodes[row].parent
        return parent >= 0 && nodes[parent].tag == .blockquote
    }

    private static let roles: [String: PageRegion] = [
        "navigation": .navigation, "menu": .navigation, "menubar": .navigation,
        "tablist": .navigation, "banner": .banner, "contentinfo": .footer,
        "complementary": .complementary, "search": .form, "dialog": .dialog,
        "alertdialog": .dialog, "toolbar": .navigation,
    ]

    private static let tags: [HTMLTag: PageRegion] = [
        .nav: .navigation, .menu: .navigation, .header: .banner, .footer: .footer,
        .aside: .complementary, .form: .form, .search: .form, .dialog: .dialog, .fieldset: .form,
    ]
}
