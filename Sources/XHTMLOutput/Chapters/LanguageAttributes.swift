import ArticleModel
package import Templating

/// The attributes that say what language an element is in and how it runs.
package enum LanguageAttributes {
    /// With a space before them; empty when the element is in the language around it.
    package static func markup(
        _ language: String, inside outer: String?, in syntax: MarkupSyntax
    ) -> Markup {
        list(language, inside: outer).markup(in: syntax)
    }

    /// The same, none when the element is in the language around it.
    static func list(_ language: String, inside outer: String?) -> [XHTMLNode.Attribute] {
        guard language != outer else { return [] }
        let direction = Direction(ofLanguage: language)
        let outerDirection = outer.map(Direction.init(ofLanguage:)) ?? .leftToRight
        var attributes = XHTMLNode.Attribute.language(language)
        if direction != outerDirection {
            attributes.append(XHTMLNode.Attribute(name: "dir", value: direction.rawValue))
        }
        return attributes
    }
}
