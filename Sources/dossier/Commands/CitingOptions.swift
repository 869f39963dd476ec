import ArgumentParser
import ArticleModel
import Assembly
import Citations
import Compilation

/// Options of `dossier cite` for citations as people read them.
struct CitingOptions: ParsableArguments {
    @Option(help: "Write formatted citations in this style instead of records.")
    var style: CitationStyle.Name?

    @Option(help: "The language of the citations: packet, article, or a tag such as nn.")
    var language: CitationLanguage?

    @Option(help: "Where the citations are to stand: reference, note or text.")
    var form = CitationForm.reference

    @Flag(help: "Write citations, or a passage, as Markdown.")
    var markdown = false

    /// - Parameter isOfPassage: A passage is cited, in the style of the packet unless one is given.
    /// - Throws: a `ValidationError` for options that do not go together.
    func validate(isOfPassage: Bool) throws {
        guard let style else {
            guard isOfPassage || (language == nil && form == .reference && !markdown) else {
                throw ValidationError("--language, --form and --markdown need --style.")
            }
            return
        }
        guard form.exists(in: .named(style)) else {
            throw ValidationError(
                "--form \(form.rawValue): the style \(style.rawValue) has no such form.")
        }
    }

    /// The manifest as these options want it.
    func applied(to manifest: Manifest) -> Manifest {
        var manifest = manifest
        manifest.citations.style = style ?? manifest.citations.style
        manifest.citations.language = language ?? manifest.citations.language
        return manifest
    }

    /// - Returns: the citations, an empty line between two; `nil` without a style.
    func text(of dossier: Dossier) -> String? {
        guard let style else { return nil }
        let citations = dossier.articles.map { article in
            let citation = form.words(of: article.citation)
            let isNumbered = style == .ieee && form == .reference
            return isNumbered ? [.text("[\(article.number)] ")] + citation : citation
        }
        return citations.map { FormattedCitation.text(of: $0, asMarkdown: markdown) + "\n" }
            .joined(separator: "\n")
    }
}

/// Where a citation stands.
enum CitationForm: String, ExpressibleByArgument, CaseIterable {
    case reference, note, text

    func exists(in style: CitationStyle) -> Bool {
        switch self {
        case .reference: true
        case .note: style.hasNotes
        case .text: style.isCitedInText
        }
    }

    func words(of citation: Citation) -> [Inline] {
        switch self {
        case .reference: citation.reference
        case .note: citation.full
        case .text: citation.inText ?? []
        }
    }
}

extension CitationStyle.Name: ExpressibleByArgument {}

extension CitationLanguage: ExpressibleByArgument {
    public init?(argument: String) { self.init(argument) }

    public static var allValueStrings: [String] { allowed }
}
