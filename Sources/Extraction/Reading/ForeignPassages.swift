import ArticleModel

/// Leaves a declared language or direction only where it differs from what stands around: editors
/// of web pages declare both on every paragraph.
struct ForeignPassages {
    /// BCP 47, of what stands around; `nil` when nobody knows.
    private let language: String?
    private let direction: Direction

    /// - Parameters:
    ///   - blocks: the body.
    ///   - articleLanguage: BCP 47.
    static func mark(_ blocks: inout [Block], articleLanguage: String?) {
        let article = ForeignPassages(
            language: articleLanguage,
            direction: articleLanguage.map(Direction.init(ofLanguage:)) ?? .leftToRight)
        article.mark(&blocks)
    }

    private func mark(_ blocks: inout [Block]) {
        for index in blocks.indices { mark(&blocks[index]) }
    }

    private func mark(_ block: inout Block) {
        let inside = inside(&block.language, &block.direction)
        block.content.mapInlines { $0 = inside.marked($0) }
        block.content.mapChildren { inside.mark(&$0) }
    }

    private func marked(_ inlines: [Inline]) -> [Inline] {
        inlines.flatMap { inline -> [Inline] in
            guard case .passage(var passage) = inline else {
                return inline.children.isEmpty ? [inline] : [inline.mapped(marked)]
            }
            let inside = inside(&passage.language, &passage.direction)
            passage.content = inside.marked(passage.content)
            let isForeign = passage.language != nil || passage.direction != nil
            return isForeign ? [.passage(passage)] : passage.content
        }
    }

    /// Takes away what says nothing new.
    /// - Returns: what stands around the content.
    private func inside(_ language: inout String?, _ direction: inout Direction?)
        -> ForeignPassages
    {
        if let declared = language, isSame(declared) { language = nil }
        let implied = language.map(Direction.init(ofLanguage:)) ?? self.direction
        let inside = ForeignPassages(
            language: language ?? self.language, direction: direction ?? implied)
        if inside.direction == self.direction, implied == self.direction { direction = nil }
        return inside
    }

    /// The same language in the same script; a country makes no other, and `no` is both Norwegians.
    private func isSame(_ declared: String) -> Bool {
        guard let language else { return false }
        let pair = [LanguageTag.primary(declared), LanguageTag.primary(language)]
        let isNorwegian = pair.contains("no") && pair.allSatisfy(["no", "nb", "nn"].contains)
        return (pair[0] == pair[1] || isNorwegian)
            && script(of: declared) == script(of: language)
    }

    /// The subtag of four letters, such as `Latn`.
    private func script(of tag: String) -> String? {
        tag.split(separator: "-").dropFirst().first { $0.count == 4 }?.lowercased()
    }
}
