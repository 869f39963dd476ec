package import ArticleModel
import Mustache
import Templates

/// The templates of some editions: the built-in ones, some of them replaced by the user's. Every
/// tag has been checked against the views, so rendering cannot leave a silent blank.
package struct TemplateLibrary: Sendable {
    private let mustache: MustacheLibrary
    /// Names of the templates that an entry point shows, itself or through others.
    package let checked: Set<String>
    /// All that the templates say and how they escape it: what is shown follows from this and the
    /// views alone.
    package let texts: [String]

    /// - Parameters:
    ///   - entryPoints: the templates the editions render by themselves.
    ///   - overrides: the user's templates by name (`markdown/article.md`).
    ///   - flavour: the Markdown that templates of Markdown are written in.
    /// - Throws: for an override whose name is no template's, a template that cannot be parsed, a
    ///   name no view declares, and a tag that does not suit its field.
    package init(
        _ entryPoints: [TemplateEntryPoint], overriding overrides: [String: TemplateText] = [:],
        flavour: MarkdownFlavour = .gfm
    ) throws(Diagnostic) {
        let texts = try Self.texts(overriding: overrides)
        var checker = TemplateChecker(texts: texts)
        for entryPoint in entryPoints { try checker.check(entryPoint) }
        checked = checker.checked
        var mustache = MustacheLibrary()
        for (name, template) in texts.sorted(by: { $0.key < $1.key })
        where checked.contains(name) {
            mustache.register(try Self.parsed(template, named: name, flavour), named: name)
        }
        self.mustache = mustache
        self.texts =
            [flavour.rawValue]
            + texts.sorted { $0.key < $1.key }.flatMap { [$0.key, $0.value.text] }
    }

    /// The view as the template shows it, in UTF-8. Pure, and safe to call from any task.
    ///
    /// - Throws: when the library does not have the template.
    package func render<View: TemplateView>(
        _ template: Template<View>, with view: View
    ) throws(Diagnostic) -> [UInt8] {
        guard
            let text = mustache.render(MustacheView(view: view), withTemplate: template.name)
        else { throw .unknownTemplate(template.name, file: template.name, known: builtInNames) }
        return Array(text.utf8)
    }

    private var builtInNames: [String] { Array(BuiltInTemplates.all.keys) }
}

extension TemplateLibrary {
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

    /// The pragma is put before the text, so that the escaping is the name's and not the author's;
    /// Mustache resets it at every partial, hence in every template.
    private static func parsed(
        _ template: TemplateText, named name: String, _ flavour: MarkdownFlavour
    ) throws(Diagnostic) -> MustacheTemplate {
        _ = MustacheEscaping.areRegistered
        let contentType = ContentType(templateName: name, flavour: flavour) ?? .plain
        let pragma = MustacheEscaping.pragma(for: contentType)
        do {
            return try MustacheTemplate(string: pragma + template.text)
        } catch let error as MustacheTemplate.ParserError {
            throw .malformedTemplate(template, line: error.context.lineNumber - 1)
        } catch {
            throw .malformedTemplate(template, line: nil)
        }
    }
}
