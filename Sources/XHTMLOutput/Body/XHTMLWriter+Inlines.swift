import ArticleModel

extension XHTMLWriter {
    mutating func inlines(_ inlines: [Inline]) -> [XHTMLNode] { inlines.flatMap { inline($0) } }

    private mutating func inline(_ inline: Inline) -> [XHTMLNode] {
        switch inline {
        case .text(let words): [.text(words)]
        case .emphasis(let content): wrapped("em", content)
        case .strong(let content): wrapped("strong", content)
        case .small(let content): wrapped("small", content)
        case .subscript(let content): wrapped("sub", content)
        case .superscript(let content): wrapped("sup", content)
        case .deleted(let content): wrapped("del", content)
        case .inserted(let content): wrapped("ins", content)
        case .quote(let content): wrapped("q", content)
        case .code(let words): [.element("code", [:], [.text(words)])]
        case .link(let link): self.link(link)
        case .image(let image): self.image(image)
        case .lineBreak: [.element("br")]
        case .abbreviation(let content, let expansion):
            wrapped("abbr", content, ["title": expansion])
        case .ruby(let ruby): self.ruby(ruby)
        case .math(let math): self.math(math)
        case .footnoteReference(let label): footnoteReference(label)
        case .passage(let passage): self.passage(passage)
        }
    }

    private mutating func wrapped(
        _ name: String, _ content: [Inline], _ attributes: KeyValuePairs<String, String?> = [:]
    ) -> [XHTMLNode] {
        let children = inlines(content)
        return children.isBlank ? children : [.element(name, attributes, children)]
    }

    private mutating func passage(_ passage: Passage) -> [XHTMLNode] {
        let (attributes, content) = self.passage(
            language: passage.language, direction: passage.direction
        ) { $0.inlines(passage.content) }
        guard !attributes.isEmpty, !content.isEmpty else { return content }
        return [XHTMLNode.element("span", [:], content).adding(attributes)]
    }

    /// Ruby cannot stand inside ruby; there the reading stands in parentheses.
    private mutating func ruby(_ ruby: Ruby) -> [XHTMLNode] {
        let isNested = scope.isInRuby
        let (base, reading) = inScope {
            $0.isInRuby = true
        } write: { writer in
            (writer.inlines(ruby.base), writer.inlines(ruby.reading))
        }
        if isNested { return base + [.text("(")] + reading + [.text(")")] }
        return [.element("ruby", [:], base + [.element("rt", [:], reading)])]
    }

    /// A picture in the text that is not in the book leaves its alternative text; decoration
    /// leaves nothing.
    private func image(_ image: Image) -> [XHTMLNode] {
        if let picture = links.pictures.picture(of: image) {
            return [self.picture(picture, of: image)]
        }
        let words = image.alternative ?? links.labels.pictureNotIncluded
        guard !words.isEmpty else { return [] }
        guard !scope.isInLink, let href = Hyperlink.reference(to: image.source) else {
            return [.element("span", ["class": "picture"], [.text(words)])]
        }
        return [.element("a", ["class": "picture", "href": href], [.text(words)])]
    }

    private func math(_ math: Math) -> [XHTMLNode] {
        if let element = MathML.element(for: math) { return [element] }
        guard let tex = math.tex, !tex.isEmpty else { return [] }
        return [.element("code", ["class": "math"], [.text(tex)])]
    }
}
