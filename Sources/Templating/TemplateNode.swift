import ArticleModel

/// A template as a tree: what the check walks through.
indirect enum TemplateNode {
    case variable(TemplateTag)
    case section(TemplateTag, [TemplateNode])
    case partial(TemplateTag)
}

extension TemplateNode {
    /// - Throws: for a section that is not closed or closed twice, and for a tag that templates of
    ///   ours may not have.
    static func nodes(of template: TemplateText) throws(Diagnostic) -> [TemplateNode] {
        var tags = TemplateTag.tags(in: template.text)[...]
        return try nodes(from: &tags, inside: nil, of: template)
    }

    private static func nodes(
        from tags: inout ArraySlice<TemplateTag>, inside section: TemplateTag?,
        of template: TemplateText
    ) throws(Diagnostic) -> [TemplateNode] {
        var nodes: [TemplateNode] = []
        while let tag = tags.popFirst() {
            switch tag.kind {
            case .comment: break
            case .variable, .unescapedVariable: nodes.append(.variable(tag))
            case .partial: nodes.append(.partial(tag))
            case .section, .invertedSection:
                nodes.append(.section(tag, try self.nodes(from: &tags, inside: tag, of: template)))
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
