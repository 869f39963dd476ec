import Mustache

/// A view as Mustache sees it. A declared name without a value is `Absent` rather than `nil`, for
/// on `nil` Mustache would go on looking in the views around this one.
struct MustacheView: MustacheParent {
    let view: any TemplateView

    func child(named name: String) -> Any? {
        switch view.child(named: name) {
        case .value(.text(let words)): MustacheWords(text: words)
        case .value(.markup(let markup)): MustacheWords(text: markup.text)
        case .value(.flag(let flag)): flag
        case .value(.list(let items)): items.map { MustacheView(view: $0) }
        case .value(.object(let item)): MustacheView(view: item)
        case .absent: Absent()
        case nil: nil
        }
    }
}

/// Text or markup: a leaf with no names inside.
struct MustacheWords: MustacheParent, MustacheCustomRenderable {
    let text: String

    var renderText: String { text }
    var isNull: Bool { false }

    func child(named: String) -> Any? { nil }
}

/// A declared name without a value: prints nothing, opens no section.
struct Absent: MustacheParent, MustacheCustomRenderable {
    var renderText: String { "" }
    var isNull: Bool { true }

    func child(named: String) -> Any? { nil }
}

/// A content type under the name that the pragma at the head of a template gives it.
struct MustacheEscaping: MustacheContentType {
    let contentType: ContentType

    func escapeText(_ text: String) -> String { contentType.escaped(text) }

    /// The line put before every template; Mustache swallows it.
    static func pragma(for contentType: ContentType) -> String {
        "{{% CONTENT_TYPE: dossier-\(contentType.name) }}\n"
    }

    /// Mustache keeps content types in one table for the whole process; ours enter it once.
    static let areRegistered: Void = {
        for contentType in ContentType.all {
            MustacheContentTypes.register(
                MustacheEscaping(contentType: contentType),
                named: "dossier-\(contentType.name)")
        }
    }()
}
