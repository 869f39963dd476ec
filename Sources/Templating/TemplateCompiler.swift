import ArticleModel

/// Binds templates to the views they show: what a name means is settled once, and a name that means
/// nothing is an error before anything is shown.
struct TemplateCompiler {
    let texts: [String: TemplateText]
    let flavour: MarkdownFlavour
    /// Names of the templates that were bound so far.
    private(set) var checked: Set<String> = []

    init(texts: [String: TemplateText], flavour: MarkdownFlavour) {
        self.texts = texts
        self.flavour = flavour
    }

    /// What names are looked up in, and what `{{.}}` stands for.
    private struct Scope {
        enum Kind {
            case view(any TemplateView.Type)
            /// A view that is one of several: here `first()` and `last()` have a meaning.
            case item(any TemplateView.Type)
            case text
            case markup
        }

        var kind: Kind
        /// What opened it; `nil` for the outermost.
        var path: TemplatePath?

        var view: (any TemplateView.Type)? {
            switch kind {
            case .view(let view), .item(let view): view
            case .text, .markup: nil
            }
        }
    }

    /// Where in which template the walk is.
    private struct Position {
        var template: TemplateText
        var contentType: ContentType
        /// Innermost last.
        var scopes: [Scope]
        /// Names of the templates around this one and its own, outermost first.
        var path: [String]
    }

    /// A name that was found.
    private struct Found {
        var kind: TemplateFieldKind
        var path: TemplatePath
    }

    /// - Throws: for a template that is not well-formed, a name no view declares, and a tag that
    ///   does not suit its field.
    mutating func steps(for entryPoint: TemplateEntryPoint) throws(Diagnostic) -> [TemplateStep] {
        guard let template = texts[entryPoint.name] else {
            throw .unknownTemplate(
                entryPoint.name, file: entryPoint.name, known: Array(texts.keys))
        }
        let start = Position(
            template: template, contentType: contentType(of: entryPoint.name),
            scopes: [Scope(kind: .view(entryPoint.view))], path: [entryPoint.name])
        checked.insert(entryPoint.name)
        return try steps(for: try TemplateNode.nodes(of: template), at: start)
    }

    private mutating func steps(
        for nodes: [TemplateNode], at position: Position
    ) throws(Diagnostic) -> [TemplateStep] {
        var steps: [TemplateStep] = []
        for node in nodes {
            switch node {
            case .text(let words): steps.append(.text(Array(words.utf8)))
            case .variable(let tag): steps.append(try variable(tag, at: position))
            case .partial(let tag): steps += try partial(tag, at: position)
            case .section(let tag, let children):
                let found = try find(tag, at: position)
                let isInverted = tag.kind == .invertedSection
                var inner = position
                if !isInverted, let kind = Self.scope(inside: found.kind) {
                    inner.scopes.append(Scope(kind: kind, path: found.path))
                }
                steps.append(
                    .section(
                        found.path, isInverted: isInverted, try self.steps(for: children, at: inner)
                    ))
            }
        }
        return steps
    }

    private func variable(
        _ tag: TemplateTag, at position: Position
    ) throws(Diagnostic) -> TemplateStep {
        let found = try find(tag, at: position)
        switch (found.kind, tag.kind) {
        case (.text, .variable), (.markup, .unescapedVariable):
            return .words(found.path, position.contentType)
        case (.text, _): throw .unescapedText(tag, in: position.template)
        case (.markup, _): throw .escapedMarkup(tag, in: position.template)
        case (.flag, _), (.list, _), (.object, _):
            throw .sectionNeeded(tag, in: position.template)
        }
    }

    /// The steps of another template in this place. Its escaping is its own, its lines are indented
    /// as the tag is.
    private mutating func partial(
        _ tag: TemplateTag, at position: Position
    ) throws(Diagnostic) -> [TemplateStep] {
        guard var template = texts[tag.name] else {
            throw .unknownTemplate(
                tag.name, file: position.template.file, line: tag.line, known: Array(texts.keys))
        }
        guard !position.path.contains(tag.name) else {
            throw .recursiveTemplate(tag, in: position.template)
        }
        template.text = template.text.indented(by: tag.indentation)
        var inner = position
        inner.template = template
        inner.contentType = contentType(of: tag.name)
        inner.path.append(tag.name)
        checked.insert(tag.name)
        return try steps(for: try TemplateNode.nodes(of: template), at: inner)
    }

    private func contentType(of name: String) -> ContentType {
        ContentType(templateName: name, flavour: flavour) ?? .plain
    }

    private static func scope(inside kind: TemplateFieldKind) -> Scope.Kind? {
        switch kind {
        case .text: .text
        case .markup: .markup
        case .flag: nil
        case .list(let view): .item(view)
        case .object(let view): .view(view)
        }
    }
}

extension TemplateCompiler {
    /// What a tag's name stands for. The innermost view that declares its first part decides; the
    /// other parts are looked up in that alone. What opened a section around the tag is not made
    /// again for it.
    private func find(_ tag: TemplateTag, at position: Position) throws(Diagnostic) -> Found {
        if let found = Self.specialName(tag.name, in: position.scopes) { return found }
        let parts = tag.name.split(separator: ".", omittingEmptySubsequences: false)
        var found: Found?
        for part in parts {
            let next =
                found == nil
                ? Self.field(String(part), in: position.scopes)
                : found.flatMap { Self.field(String(part), of: $0) }
            guard let next else {
                let views = found.map { [$0.kind.view] } ?? position.scopes.reversed().map(\.view)
                let names = views.compactMap { $0?.signatures.map(\.name) }.flatMap { $0 }
                throw .unknownField(String(part), tag, in: position.template, known: names)
            }
            found = next
        }
        guard let found else { return Found(kind: .flag, path: .isFirst) }
        let opened = position.scopes.lastIndex { $0.path == found.path && $0.view == nil }
        return Found(kind: found.kind, path: opened.map { .itself(scope: $0) } ?? found.path)
    }

    private static func field(_ name: String, in scopes: [Scope]) -> Found? {
        for (index, scope) in scopes.enumerated().reversed() {
            guard let view = scope.view,
                let place = view.signatures.firstIndex(where: { $0.name == name })
            else { continue }
            return Found(
                kind: view.signatures[place].kind, path: .fields(scope: index, [place]))
        }
        return nil
    }

    private static func field(_ name: String, of found: Found) -> Found? {
        guard let view = found.kind.view, case .fields(let scope, let places) = found.path,
            let place = view.signatures.firstIndex(where: { $0.name == name })
        else { return nil }
        return Found(
            kind: view.signatures[place].kind, path: .fields(scope: scope, places + [place]))
    }

    private static func specialName(_ name: String, in scopes: [Scope]) -> Found? {
        switch (name, scopes.last?.kind) {
        case ("first()", .item): Found(kind: .flag, path: .isFirst)
        case ("last()", .item): Found(kind: .flag, path: .isLast)
        case (".", .text): Found(kind: .text, path: .itself(scope: scopes.count - 1))
        case (".", .markup): Found(kind: .markup, path: .itself(scope: scopes.count - 1))
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

extension String {
    /// With the indentation before every line.
    fileprivate func indented(by indentation: String) -> String {
        guard !indentation.isEmpty else { return self }
        return split(separator: "\n", omittingEmptySubsequences: false).enumerated()
            .map { index, line in line.isEmpty ? "" : indentation + line }.joined(separator: "\n")
    }
}
