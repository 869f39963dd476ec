import ArticleModel

/// A template as a tree.
indirect enum TemplateNode {
    case text(String)
    case variable(TemplateTag)
    case section(TemplateTag, [TemplateNode])
    case partial(TemplateTag)
}

extension TemplateNode {
    /// - Throws: for a section that is not closed or closed twice, and for a tag that templates of
    ///   ours may not have.
    static func nodes(of template: TemplateText) throws(Diagnostic) -> [TemplateNode] {
        var tokens = TemplateToken.tokens(of: template.text)[...]
        return try nodes(from: &tokens, inside: nil, of: template)
    }

    private static func nodes(
        from tokens: inout ArraySlice<TemplateToken>, inside section: TemplateTag?,
        of template: TemplateText
    ) throws(Diagnostic) -> [TemplateNode] {
        var nodes: [TemplateNode] = []
        while let token = tokens.popFirst() {
            guard case .tag(let tag) = token else {
                if case .text(let words) = token { nodes.append(.text(words)) }
                continue
            }
            switch tag.kind {
            case .comment: break
            case .variable, .unescapedVariable: nodes.append(.variable(tag))
            case .partial: nodes.append(.partial(tag))
            case .section, .invertedSection:
                nodes.append(
                    .section(tag, try self.nodes(from: &tokens, inside: tag, of: template)))
            case .end:
                guard tag.name == section?.name else {
                    throw .unexpectedEnd(tag, of: section, in: template)
                }
                return nodes
            case .unsupported: throw .unsupportedTag(tag, in: template)
            }
        }
        if let section { throw .unclosedSection(section, in: template) }
        return nodes
    }
}
