import ArticleModel
import Templating

/// The attributes that say what language an element is in and how it runs.
enum LanguageAttributes {
    /// With a space before them; empty when the element is in the language around it.
    static func markup(_ language: String, inside outer: String?) -> Markup {
        guard language != outer else { return Markup("") }
        let direction = Direction(ofLanguage: language)
        let outerDirection = outer.map(Direction.init(ofLanguage:)) ?? .leftToRight
        let tag = XMLText.escaped(language)
        let dir = direction == outerDirection ? "" : " dir=\"\(direction.rawValue)\""
        return Markup(" lang=\"\(tag)\" xml:lang=\"\(tag)\"\(dir)")
    }
}
