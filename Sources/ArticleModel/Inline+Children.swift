extension Inline {
    /// The inlines directly inside this one; empty for a leaf.
    package var children: [Inline] {
        switch self {
        case .emphasis(let content), .strong(let content), .small(let content),
            .subscript(let content), .superscript(let content), .deleted(let content),
            .inserted(let content), .quote(let content), .abbreviation(let content, _):
            content
        case .link(let link): link.content
        case .passage(let passage): passage.content
        case .ruby(let ruby): ruby.base + ruby.reading
        case .text, .code, .image, .lineBreak, .math, .footnoteReference: []
        }
    }

    /// The same with every run of inlines directly inside it replaced.
    package func mapped(_ content: ([Inline]) -> [Inline]) -> Inline {
        switch self {
        case .emphasis(let inlines): return .emphasis(content(inlines))
        case .strong(let inlines): return .strong(content(inlines))
        case .small(let inlines): return .small(content(inlines))
        case .subscript(let inlines): return .subscript(content(inlines))
        case .superscript(let inlines): return .superscript(content(inlines))
        case .deleted(let inlines): return .deleted(content(inlines))
        case .inserted(let inlines): return .inserted(content(inlines))
        case .quote(let inlines): return .quote(content(inlines))
        case .abbreviation(let inlines, let expansion):
            return .abbreviation(content(inlines), expansion: expansion)
        case .ruby(let ruby):
            return .ruby(Ruby(base: content(ruby.base), reading: content(ruby.reading)))
        case .link(var link):
            link.content = content(link.content)
            return .link(link)
        case .passage(var passage):
            passage.content = content(passage.content)
            return .passage(passage)
        case .text, .code, .image, .lineBreak, .math, .footnoteReference: return self
        }
    }
}

extension [Inline] {
    /// Visits every inline, each before those inside it.
    package func walk(_ visit: (Inline) -> Void) {
        for inline in self {
            visit(inline)
            switch inline {
            case .text, .code, .image, .lineBreak, .math, .footnoteReference: break
            default: inline.children.walk(visit)
            }
        }
    }
}
