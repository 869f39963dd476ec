import ArticleModel
import DOM

/// `lang` on the document and on the article, and the tags that declare a language.
enum DeclaredLanguage {
    static func claims(_ clues: Clues) -> [Claim] {
        tags(of: clues.nodes, clues.places).map { found in
            Claim(
                .language(found.tag), origin: .declaredLanguage, evidence: found.evidence,
                line: clues.line(of: found.row))
        }
    }

    struct Declaration: Sendable {
        /// BCP 47.
        var tag: String
        var evidence: String
        var row: Int
    }

    /// The elements whose language is that of the article; an `article` inside others is a teaser.
    private static let elements: TagSet = [.html, .body, .main]

    static func tags(of nodes: NodeTable, _ places: CluePlaces) -> [Declaration] {
        let onElements = places.languages.filter { elements.contains(nodes[$0].tag) }
            .compactMap { declaration(on: $0, of: nodes) }
        let inMetas = places.metas.filter { names.contains($0.name) }.compactMap { tag in
            LanguageTag.normalised(tag.content).map {
                Declaration(tag: $0, evidence: "\(tag.name): \(tag.content)", row: tag.row)
            }
        }
        return onElements + inMetas
    }

    private static func declaration(on row: Int, of nodes: NodeTable) -> Declaration? {
        let attribute: AttributeName = nodes.has(.lang, row) ? .lang : .xmlLang
        let written = nodes.attribute(attribute, of: row) ?? ""
        return LanguageTag.normalised(written).map {
            Declaration(tag: $0, evidence: "\(attribute.rawValue)=\(written)", row: row)
        }
    }

    private static let names: Set<String> = ["content-language", "language", "inlanguage"]
}
