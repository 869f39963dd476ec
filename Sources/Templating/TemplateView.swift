/// A value shown by a template: the names it offers, each with its kind and its content.
package protocol TemplateView: Sendable {
    static var fields: [TemplateField<Self>] { get }
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
        fields.map { TemplateFieldSignature(name: $0.name, about: $0.about, kind: $0.kind) }
    }

    static func signature(named name: String) -> TemplateFieldSignature? {
        signatures.first { $0.name == name }
    }

    static func declares(_ name: String) -> Bool { fields.contains { $0.name == name } }

    /// The value behind a declared name; `nil` when it is absent.
    func value(named name: String) -> TemplateValue? {
        Self.fields.first { $0.name == name }?.value(self)
    }
}
