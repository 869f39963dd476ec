package import ArticleModel
import Templates

/// The templates of some editions: the built-in ones, some of them replaced by the user's, each
/// bound to the view it shows. The language is that of Mustache, as far as it needs no program.
package struct TemplateLibrary: Sendable {
    /// By the name of the entry point.
    private let steps: [String: [TemplateStep]]
    /// Names of the templates that an entry point shows, itself or through others.
    package let checked: Set<String>
    /// All that the templates say and how they escape it: what is shown follows from this and the
    /// views alone.
    package let texts: [String]

    /// - Parameters:
    ///   - entryPoints: the templates the editions render by themselves.
    ///   - overrides: the user's templates by name (`markdown/article.md`).
    ///   - flavour: the Markdown that templates of Markdown are written in.
    /// - Throws: for an override whose name is no template's, a template that is not well-formed, a
    ///   name no view declares, and a tag that does not suit its field.
    package init(
        _ entryPoints: [TemplateEntryPoint], overriding overrides: [String: TemplateText] = [:],
        flavour: MarkdownFlavour = .gfm
    ) throws(Diagnostic) {
        let texts = try Self.texts(overriding: overrides)
        var compiler = TemplateCompiler(texts: texts, flavour: flavour)
        var steps: [String: [TemplateStep]] = [:]
        for entryPoint in entryPoints {
            steps[entryPoint.name] = try compiler.steps(for: entryPoint)
        }
        self.steps = steps
        checked = compiler.checked
        self.texts =
            [flavour.rawValue]
            + texts.sorted { $0.key < $1.key }.flatMap { [$0.key, $0.value.text] }
    }

    /// The view as the template shows it, in UTF-8. Pure, and safe to call from any task.
    ///
    /// - Throws: when the template is none of the entry points.
    package func render<View: TemplateView>(
        _ template: Template<View>, with view: View
    ) throws(Diagnostic) -> [UInt8] {
        guard let steps = steps[template.name] else {
            throw .unknownTemplate(
                template.name, file: template.name, known: Array(BuiltInTemplates.all.keys))
        }
        var rendering = TemplateRendering(view)
        rendering.show(steps)
        return rendering.bytes
    }

    private static func texts(
        overriding overrides: [String: TemplateText]
    ) throws(Diagnostic) -> [String: TemplateText] {
        var texts: [String: TemplateText] = [:]
        for (name, text) in BuiltInTemplates.all {
            texts[name] = TemplateText(text: text, file: "Templates/\(name).mustache")
        }
        for (name, template) in overrides.sorted(by: { $0.key < $1.key }) {
            guard texts[name] != nil else {
                throw .unknownTemplate(name, file: template.file, known: Array(texts.keys))
            }
            texts[name] = template
        }
        return texts
    }
}
