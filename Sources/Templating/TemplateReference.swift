/// What templates may name, in Markdown, made from the tables the views are made of.
package enum TemplateReference {
    /// A table of fields for every view that the entry points show, in the order in which they are
    /// first met.
    package static func tables(for entryPoints: [TemplateEntryPoint]) -> [String] {
        var views: [any TemplateView.Type] = []
        for entryPoint in entryPoints { collect(entryPoint.view, into: &views) }
        return views.map { "### \(name(of: $0))\n\n" + table(of: $0) }
    }

    private static func collect(
        _ view: any TemplateView.Type, into views: inout [any TemplateView.Type]
    ) {
        guard !views.contains(where: { $0 == view }) else { return }
        views.append(view)
        for signature in view.signatures {
            switch signature.kind {
            case .list(let inner), .object(let inner): collect(inner, into: &views)
            case .text, .markup, .flag: break
            }
        }
    }

    private static func table(of view: any TemplateView.Type) -> String {
        let rows = view.signatures.map { signature in
            "| `\(signature.name)` | \(words(for: signature.kind)) | \(signature.about) |"
        }
        return (["| field | kind | what it is |", "| --- | --- | --- |"] + rows)
            .joined(separator: "\n")
    }

    private static func words(for kind: TemplateFieldKind) -> String {
        switch kind {
        case .text: "text"
        case .markup: "markup"
        case .flag: "flag"
        case .list(let view): "list of \(name(of: view))"
        case .object(let view): name(of: view)
        }
    }

    /// `Article` for `ArticleView`.
    private static func name(of view: any TemplateView.Type) -> String {
        String(describing: view).replacing("View", with: "")
    }
}
