import ArticleModel

/// Walks templates as Mustache will, with the kinds of the values instead of the values.
struct TemplateChecker {
    let texts: [String: TemplateText]
    /// Names of the templates that the walks so far have come to.
    private(set) var checked: Set<String> = []

    init(texts: [String: TemplateText]) { self.texts = texts }

    /// What names are looked up in, and what `{{.}}` stands for.
    private enum Scope {
        case view(any TemplateView.Type)
        /// A view that is one of several: here `first()` and `last()` have a meaning.
        case item(any TemplateView.Type)
        case text
        case markup

        var view: (any TemplateView.Type)? {
            switch self {
            case .view(let view), .item(let view): view
            case .text, .markup: nil
            }
        }
    }

    /// Where in which template the walk is.
    private struct Position {
        var template: TemplateText
        /// Innermost last.
        var scopes: [Scope]
        /// Names of the templates around this one and its own, outermost first.
        var path: [String]
    }

    mutating func check(_ entryPoint: TemplateEntryPoint) throws(Diagnostic) {
        guard let template = texts[entryPoint.name] else {
            throw .unknownTemplate(
                entryPoint.name, file: entryPoint.name, known: Array(texts.keys))
        }
        let start = Position(
            template: template, scopes: [.view(entryPoint.view)], path: [entryPoint.name])
        checked.insert(entryPoint.name)
        try check(try TemplateNode.nodes(of: template), at: start)
    }

    private mutating func check(_ nodes: [TemplateNode], at position: Position) throws(Diagnostic) {
        for node in nodes {
            switch node {
            case .variable(let tag): try checkVariable(tag, at: position)
            case .partial(let tag): try checkPartial(tag, at: position)
            case .section(let tag, let children):
                let kind = try kind(of: tag, at: position)
                var inner = position
                if tag.kind == .section, let scope = scope(inside: kind) {
                    inner.scopes.append(scope)
                }
                try check(children, at: inner)
            }
        }
    }

    private mutating func checkPartial(_ tag: TemplateTag, at position: Position) throws(Diagnostic)
    {
        guard let template = texts[tag.name] else {
            throw .unknownTemplate(
                tag.name, file: position.template.file, line: tag.line, known: Array(texts.keys))
        }
        guard !position.path.contains(tag.name) else {
            throw .recursiveTemplate(tag, in: position.template)
        }
        var inner = position
        inner.template = template
        inner.path.append(tag.name)
        checked.insert(tag.name)
        try check(try TemplateNode.nodes(of: template), at: inner)
    }

    private func checkVariable(_ tag: TemplateTag, at position: Position) throws(Diagnostic) {
        switch (try kind(of: tag, at: position), tag.kind) {
        case (.text, .variable), (.markup, .unescapedVariable): break
        case (.text, _): throw .unescapedText(tag, in: position.template)
        case (.markup, _): throw .escapedMarkup(tag, in: position.template)
        case (.flag, _), (.list, _), (.object, _):
            throw .sectionNeeded(tag, in: position.template)
        }
    }

    private func scope(inside kind: TemplateFieldKind) -> Scope? {
        switch kind {
        case .text: .text
        case .markup: .markup
        case .flag: nil
        case .list(let view): .item(view)
        case .object(let view): .view(view)
        }
    }
}

extension TemplateChecker {
    /// What a tag's name stands for. The innermost view that declares its first part decides; the
    /// other parts are looked up in that alone.
    private func kind(
        of tag: TemplateTag, at position: Position
    ) throws(Diagnostic) -> TemplateFieldKind {
        if let kind = kindOfSpecialName(tag.name, in: position.scopes) { return kind }
        let parts = tag.name.split(separator: ".", omittingEmptySubsequences: false)
        let views = position.scopes.reversed().compactMap(\.view)
        var kind: TemplateFieldKind?
        for part in parts {
            let candidates = kind.map { $0.view.map { [$0] } ?? [] } ?? views
            let found = candidates.lazy.compactMap { $0.kind(ofFieldNamed: String(part)) }.first
            guard let found else {
                let names = candidates.flatMap { $0.signatures.map(\.name) }
                throw .unknownField(String(part), tag, in: position.template, known: names)
            }
            kind = found
        }
        return kind ?? .flag
    }

    private func kindOfSpecialName(_ name: String, in scopes: [Scope]) -> TemplateFieldKind? {
        switch (name, scopes.last) {
        case ("first()", .item), ("last()", .item): .flag
        case (".", .text): .text
        case (".", .markup): .markup
        default: nil
        }
    }
}

extension TemplateFieldKind {
    /// The view whose fields may follow a dot.
    fileprivate var view: (any TemplateView.Type)? {
        if case .object(let view) = self { view } else { nil }
    }
}
