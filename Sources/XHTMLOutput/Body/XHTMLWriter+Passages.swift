import ArticleModel
import Templating

extension XHTMLWriter {
    /// Writes what may have a language or a direction of its own.
    /// - Returns: the markup, and the attributes that say so on the element around it.
    mutating func passage(
        language: String?, direction: Direction?, write: (inout Self) -> [XHTMLNode]
    ) -> (attributes: [XHTMLNode.Attribute], content: [XHTMLNode]) {
        let language = language.flatMap(LanguageTag.wellFormed)
        let direction = direction ?? language.map(Direction.init(ofLanguage:)) ?? scope.direction
        var attributes = language.map(XHTMLNode.Attribute.language) ?? []
        if direction != scope.direction {
            attributes.append(XHTMLNode.Attribute(name: "dir", value: direction.rawValue))
        }
        let content = inScope {
            $0.language = language ?? $0.language
            $0.direction = direction
        } write: {
            write(&$0)
        }
        return (attributes, content)
    }
}

extension XHTMLNode.Attribute {
    /// A language, as HTML and as XML want it said.
    static func language(_ tag: String) -> [Self] {
        [Self(name: "lang", value: tag), Self(name: "xml:lang", value: tag)]
    }
}
