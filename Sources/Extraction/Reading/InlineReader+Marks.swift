import ArticleModel
import DOM

extension InlineReader {
    /// What an inline element makes of its content.
    mutating func mark(_ content: [Inline], as row: Int) -> [Inline] {
        guard !content.isEmpty else { return [] }
        let nodes = page.nodes
        switch nodes[row].tag {
        case .em, .i, .cite, .dfn, .var: return [.emphasis(content)]
        case .strong, .b: return [.strong(content)]
        case .small: return [.small(content)]
        case .sub: return [.subscript(content)]
        case .sup: return content.isFootnoteReferences ? content : [.superscript(content)]
        case .del, .s, .strike: return [.deleted(content)]
        case .ins: return [.inserted(content)]
        case .q: return content.isInQuotationMarks ? content : [.quote(content)]
        case .code, .kbd, .samp, .tt: return code(content)
        case .a: return link(content, row)
        case .abbr, .acronym:
            guard let expansion = nodes.attribute(.title, of: row), !expansion.isEmpty else {
                return content
            }
            return [.abbreviation(content, expansion: FoldedText.folded(expansion))]
        default: return passage(content, row)
        }
    }

    /// A link around all of the code stays one.
    private func code(_ content: [Inline]) -> [Inline] {
        if content.count == 1, case .link = content[0] {
            return [content[0].mapped { code($0) }]
        }
        return content.isPlain ? [.code(content.plainText)] : content
    }

    private mutating func link(_ content: [Inline], _ row: Int) -> [Inline] {
        guard !content.containsLink, let href = page.nodes.attribute(.href, of: row) else {
            return content
        }
        let line = page.fileLine(page.line(of: row))
        let text = content.plainText
        let outcome =
            links.fragment(of: href).map {
                links.outcome(innerTargets.block(named: $0), for: href, text: text, line: line)
            } ?? links.resolve(href, text: text, line: line)
        if let change = outcome.change { linkChanges.append(change) }
        guard let target = outcome.target else { return content }
        let title = page.nodes.attribute(.title, of: row).map(FoldedText.folded)
        return [
            .link(
                Link(target: target, content: content, title: title?.isEmpty ?? true ? nil : title))
        ]
    }

    private func passage(_ content: [Inline], _ row: Int) -> [Inline] {
        let language = page.nodes.language(row)
        let direction = page.nodes.direction(row)
        guard language != nil || direction != nil else { return content }
        return [.passage(Passage(language: language, direction: direction, content: content))]
    }

    /// What inline elements make of a whole block that stands in them with others: a link around a
    /// heading and its lead.
    mutating func wrapped(_ inlines: [Inline], around element: Int) -> [Inline] {
        var inlines = inlines
        var count = 0
        for row in page.nodes.lineage(of: element)
        where Self.wrapping.contains(page.nodes[row].tag) {
            guard count < ReadingLimits.inlineDepth else { break }
            count += 1
            inlines = mark(inlines, as: row)
        }
        return inlines
    }

    private static let wrapping: TagSet = [.a, .b, .strong, .i, .em, .del, .ins, .s, .strike]
}

extension Inline {
    fileprivate static let quotationMarks: Set<Character> = [
        "\"", "“", "”", "„", "‟", "«", "»", "‹", "›", "‘", "’", "‚", "「", "」", "『", "』",
    ]
}

extension [Inline] {
    /// Nothing but marks of footnotes, which the editions raise themselves.
    fileprivate var isFootnoteReferences: Bool {
        allSatisfy { if case .footnoteReference = $0 { true } else { false } }
    }

    /// The writer set the marks as well, against the rule for the element.
    fileprivate var isInQuotationMarks: Bool {
        let text = plainText
        guard let first = text.first(where: { !$0.isWhitespace }),
            let last = text.last(where: { !$0.isWhitespace })
        else { return false }
        return Inline.quotationMarks.contains(first) && Inline.quotationMarks.contains(last)
    }

    /// Leaves the words alone of a quotation that has its marks written around it.
    mutating func unwrapMarkedQuotes() {
        for index in indices.reversed() where index > 0 && index + 1 < count {
            guard case .quote(let content) = self[index],
                case .text(let before) = self[index - 1], case .text(let after) = self[index + 1],
                let opening = before.last, Inline.quotationMarks.contains(opening),
                let closing = after.first, Inline.quotationMarks.contains(closing)
            else { continue }
            replaceSubrange(index...index, with: content)
        }
    }

    /// Words alone, in whatever language.
    fileprivate var isPlain: Bool {
        allSatisfy { inline in
            switch inline {
            case .text: true
            case .passage(let passage): passage.content.isPlain
            default: false
            }
        }
    }

    var containsLink: Bool {
        contains { inline in
            if case .link = inline { true } else { inline.children.containsLink }
        }
    }
}
