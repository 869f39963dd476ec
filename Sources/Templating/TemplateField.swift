/// What a template finds under a name.
package enum TemplateValue {
    /// Escaped as the template's content type demands.
    case text(String)
    case markup(Markup)
    case flag(Bool)
    case list([any TemplateView])
    case object(any TemplateView)
}

/// What kind of value a name stands for, and so which tags may hold it.
package enum TemplateFieldKind: Sendable {
    /// `{{name}}`, or a section that shows only when there is text.
    case text
    /// `{{{name}}}`, or a section that shows only when there is markup.
    case markup
    /// `{{#name}}…{{/name}}`: a condition.
    case flag
    /// `{{#name}}…{{/name}}`: once for each item.
    case list(any TemplateView.Type)
    /// `{{name.field}}`, or a section inside which the fields are known.
    case object(any TemplateView.Type)
}

/// A name that templates may use, and where its value comes from. The table of them is a view's
/// schema and its contents at once, so the two cannot disagree.
package struct TemplateField<View>: Sendable {
    package let name: String
    /// One line for whoever writes templates.
    package let about: String
    package let kind: TemplateFieldKind
    /// `nil` when the view has no such value: an empty text, an empty list.
    let value: @Sendable (View) -> TemplateValue?
}

extension TemplateField {
    package static func text(
        _ name: String, _ about: String, _ value: @escaping @Sendable (View) -> String?
    ) -> Self {
        Self(name: name, about: about, kind: .text) { view in
            value(view).flatMap { $0.isEmpty ? nil : .text($0) }
        }
    }

    package static func markup(
        _ name: String, _ about: String, _ value: @escaping @Sendable (View) -> Markup?
    ) -> Self {
        Self(name: name, about: about, kind: .markup) { view in
            value(view).flatMap { $0.isEmpty ? nil : .markup($0) }
        }
    }

    package static func flag(
        _ name: String, _ about: String, _ value: @escaping @Sendable (View) -> Bool
    ) -> Self {
        Self(name: name, about: about, kind: .flag) { .flag(value($0)) }
    }

    package static func list<Item: TemplateView>(
        _ name: String, _ about: String, _ value: @escaping @Sendable (View) -> [Item]
    ) -> Self {
        Self(name: name, about: about, kind: .list(Item.self)) { view in
            let items = value(view)
            return items.isEmpty ? nil : .list(items)
        }
    }

    package static func object<Item: TemplateView>(
        _ name: String, _ about: String, _ value: @escaping @Sendable (View) -> Item?
    ) -> Self {
        Self(name: name, about: about, kind: .object(Item.self)) { value($0).map { .object($0) } }
    }
}
