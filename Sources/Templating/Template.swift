/// A template that an edition renders by itself, bound to the view it shows.
package struct Template<View: TemplateView>: Sendable {
    /// Its path below `Templates/` without `.mustache`: `markdown/article.md`.
    package let name: String

    package init(_ name: String) { self.name = name }

    package var entryPoint: TemplateEntryPoint { TemplateEntryPoint(name: name, view: View.self) }
}

/// Where the check of an edition's templates begins; partials are checked from there.
package struct TemplateEntryPoint: Sendable {
    package let name: String
    package let view: any TemplateView.Type
}
