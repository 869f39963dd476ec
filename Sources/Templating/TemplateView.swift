/// A value shown by a template: the names it offers, each with its kind and its content.
package protocol TemplateView: Sendable {
    static var fields: TemplateFields<Self> { get }
}

/// A field without its view, for whoever checks or describes templates.
package struct TemplateFieldSignature: Sendable {
    package let name: String
    package let about: String
    package let kind: TemplateFieldKind
}

extension TemplateView {
    /// What templates may name inside this view, in the order of the table.
    package static var signatures: [TemplateFieldSignature] {
        fields.all.map { TemplateFieldSignature(name: $0.name, about: $0.about, kind: $0.kind) }
    }

    static func kind(ofFieldNamed name: String) -> TemplateFieldKind? { fields[name]?.kind }

    /// What the view has under a name; `nil` for one that it does not declare.
    func child(named name: String) -> TemplateChild? {
        Self.fields[name].map { field in field.value(self).map(TemplateChild.value) ?? .absent }
    }
}

/// What is behind a declared name.
enum TemplateChild {
    case value(TemplateValue)
    case absent
}
