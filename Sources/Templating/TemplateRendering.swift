/// Shows views as a template's steps say.
struct TemplateRendering {
    private(set) var bytes: [UInt8] = []
    private var scopes: [Scope]

    /// What a name is looked up in.
    private struct Scope {
        var value: TemplateValue
        var isFirst = false
        var isLast = false

        var view: (any TemplateView)? {
            if case .object(let view) = value { view } else { nil }
        }
    }

    init(_ view: any TemplateView) { scopes = [Scope(value: .object(view))] }

    mutating func show(_ steps: [TemplateStep]) {
        for step in steps {
            switch step {
            case .text(let text): bytes += text
            case .words(let path, let contentType):
                switch value(at: path) {
                case .text(let text): contentType.write(text, to: &bytes)
                case .markup(let markup): bytes.append(contentsOf: markup.text.utf8)
                case .flag, .list, .object, nil: break
                }
            case .section(let path, let isInverted, let steps):
                let value = value(at: path)
                if isInverted {
                    if !(value?.isShown ?? false) { show(steps) }
                } else if let value {
                    show(steps, for: value)
                }
            }
        }
    }

    private mutating func show(_ steps: [TemplateStep], for value: TemplateValue) {
        switch value {
        case .flag(let flag): if flag { show(steps) }
        case .text, .markup, .object: show(steps, in: Scope(value: value))
        case .list(let items):
            for (index, item) in items.enumerated() {
                let isLast = index == items.count - 1
                show(
                    steps, in: Scope(value: .object(item), isFirst: index == 0, isLast: isLast))
            }
        }
    }

    private mutating func show(_ steps: [TemplateStep], in scope: Scope) {
        scopes.append(scope)
        show(steps)
        scopes.removeLast()
    }

    private func value(at path: TemplatePath) -> TemplateValue? {
        switch path {
        case .isFirst: return .flag(scopes.last?.isFirst ?? false)
        case .isLast: return .flag(scopes.last?.isLast ?? false)
        case .itself(let scope): return scopes[scope].value
        case .fields(let scope, let places):
            var value: TemplateValue? = scopes[scope].value
            for place in places {
                guard case .object(let view) = value else { return nil }
                value = view.value(at: place)
            }
            return value
        }
    }
}

extension TemplateValue {
    /// A section of it shows something; an inverted one does not.
    fileprivate var isShown: Bool { if case .flag(let flag) = self { flag } else { true } }
}
