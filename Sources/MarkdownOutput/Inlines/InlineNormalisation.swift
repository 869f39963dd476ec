import ArticleModel

/// Brings inlines into a form that Markdown can hold: no emphasis within the same emphasis, no link
/// within a link, no white space or line break at the edges of either, nothing empty.
struct InlineNormalisation {
    private enum Wrapper: Hashable { case emphasis, strong, deleted, link }

    private let context: MarkdownContext
    private var open: Set<Wrapper> = []

    static func normalised(_ inlines: [Inline], in context: MarkdownContext) -> [Inline] {
        InlineNormalisation(context: context).normalised(inlines)
    }

    private func normalised(_ inlines: [Inline]) -> [Inline] {
        inlines.flatMap { inline -> [Inline] in
            switch inline {
            case .text(let text): normalised(text)
            case .code(let text): context.flavour.trimsCode ? text.asTrimmedCode : [inline]
            case .emphasis(let content): wrapped(content, .emphasis, Inline.emphasis)
            case .strong(let content): wrapped(content, .strong, Inline.strong)
            case .deleted(let content): wrapped(content, .deleted, Inline.deleted)
            case .link(let link): normalised(link)
            case .footnoteReference(let label): holdsBack(label) ? [] : [inline]
            default: inline.replacingChildren { normalised($0) }
            }
        }
    }

    /// The marks of notes that are links cannot stand in another, and follow it.
    private func normalised(_ link: Link) -> [Inline] {
        var inner = self
        inner.open.insert(.link)
        let marks = link.content.references.filter(inner.holdsBack).map(Inline.footnoteReference)
        return wrapped(link.content, .link) { .link(link.with($0)) }
            + (open.contains(.link) ? [] : marks)
    }

    private func holdsBack(_ label: String) -> Bool {
        open.contains(.link) && context.flavour.notes == .link && context.footnotes.contains(label)
    }

    private func normalised(_ text: String) -> [Inline] {
        let kept = XMLText.kept(text)
        return kept.isEmpty ? [] : [.text(kept)]
    }

    private func wrapped(
        _ content: [Inline], _ wrapper: Wrapper, _ make: ([Inline]) -> Inline
    ) -> [Inline] {
        guard !open.contains(wrapper) else { return normalised(content) }
        var inner = self
        inner.open.insert(wrapper)
        let parts = inner.normalised(content).splitAtEdges
        return parts.leading + (parts.middle.isEmpty ? [] : [make(parts.middle)]) + parts.trailing
    }
}

extension String {
    /// Code with the white space at its ends outside.
    fileprivate var asTrimmedCode: [Inline] {
        let isSpace = { (character: Character) in character.isASCII && character.isWhitespace }
        let start = prefix(while: isSpace)
        let end = String(dropFirst(start.count).reversed().prefix(while: isSpace))
        let code = String(dropFirst(start.count).dropLast(end.count))
        let space: [Inline] = [.text(" ")]
        return (start.isEmpty ? [] : space) + (code.isEmpty ? [] : [.code(code)])
            + (end.isEmpty ? [] : space)
    }
}

extension Link {
    fileprivate func with(_ content: [Inline]) -> Link {
        var link = self
        link.content = content
        return link
    }
}

extension [Inline] {
    /// The labels of the footnotes that they refer to, in order.
    fileprivate var references: [String] {
        flatMap { inline in
            if case .footnoteReference(let label) = inline {
                [label]
            } else {
                inline.children.references
            }
        }
    }
}

extension Inline {
    /// One inline, or none when nothing is left inside.
    fileprivate func replacingChildren(_ change: ([Inline]) -> [Inline]) -> [Inline] {
        func filled(_ content: [Inline], _ make: ([Inline]) -> Inline) -> [Inline] {
            let content = change(content)
            return content.isEmpty ? [] : [make(content)]
        }
        // White space at the edges of pandoc's brackets would be lost.
        func trimmed(_ content: [Inline], _ make: ([Inline]) -> Inline) -> [Inline] {
            let parts = change(content).splitAtEdges
            return parts.leading + (parts.middle.isEmpty ? [] : [make(parts.middle)])
                + parts.trailing
        }
        func quoted(_ content: [Inline]) -> [Inline] {
            content.splitAtEdges.middle.isEmpty ? content : [.quote(content)]
        }
        return switch self {
        case .small(let content): filled(content, Inline.small)
        case .subscript(let content): filled(content, Inline.subscript)
        case .superscript(let content): filled(content, Inline.superscript)
        case .inserted(let content): trimmed(content, Inline.inserted)
        case .quote(let content): quoted(change(content))
        case .abbreviation(let content, let expansion):
            filled(content) { .abbreviation($0, expansion: expansion) }
        case .passage(let passage):
            trimmed(passage.content) {
                .passage(
                    Passage(
                        language: passage.language, direction: passage.direction, content: $0))
            }
        case .ruby(let ruby):
            filled(ruby.base) { .ruby(Ruby(base: $0, reading: change(ruby.reading))) }
        default: [self]
        }
    }
}
