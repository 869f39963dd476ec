import ArticleModel
import Templating

/// Inlines as a line of Markdown, or a few lines when there are breaks in it.
struct InlineWriter {
    let context: MarkdownContext
    private var pieces: [InlinePiece] = []
    private var quotationDepth = 0

    /// Where the line stands; each place has its own form of a line break.
    enum Place {
        case paragraph
        case heading
        case tableCell
    }

    /// The lines, without white space at their ends; empty when there is nothing to say.
    static func markdown(
        _ inlines: [Inline], at place: Place = .paragraph, in context: MarkdownContext
    ) -> String {
        var writer = InlineWriter(context: context)
        writer.write(InlineNormalisation.normalised(inlines).splitAtEdges.middle)
        return writer.markdown(at: place)
    }

    private init(context: MarkdownContext) { self.context = context }

    private func markdown(at place: Place) -> String {
        var line = MarkdownLine(startsLine: place == .paragraph)
        let pieces = pieces.map { $0 == .lineBreak ? place.lineBreak : $0 }
        DelimiterResolution(pieces, flavour: context.flavour).append(to: &line)
        return line.escaped
    }

    private mutating func write(_ inlines: [Inline]) {
        for inline in inlines { write(inline) }
    }

    private mutating func write(_ inline: Inline) {
        switch inline {
        case .text(let text): pieces.append(.text(text))
        case .emphasis(let content): write(content, delimitedBy: .emphasis)
        case .strong(let content): write(content, delimitedBy: .strong)
        case .deleted(let content): write(content, delimitedBy: .deleted)
        case .small(let content): write(content, in: HTMLElement("small"))
        case .subscript(let content): write(content, in: HTMLElement("sub"))
        case .superscript(let content): write(content, in: HTMLElement("sup"))
        case .inserted(let content): write(content, in: HTMLElement("ins"))
        case .quote(let content): writeQuote(content)
        case .code(let text): writeCode(text)
        case .link(let link): write(link)
        case .image(let image): write(image)
        case .lineBreak: pieces.append(.lineBreak)
        case .abbreviation(let content, let expansion):
            write(content, in: HTMLElement("abbr", [("title", expansion)]))
        case .ruby(let ruby): write(ruby)
        case .math(let math): write(math)
        case .footnoteReference(let label): writeReference(toFootnote: label)
        case .passage(let passage):
            write(
                passage.content,
                in: HTMLElement(
                    "span", language: passage.language, direction: passage.direction))
        }
    }

    private mutating func write(_ content: [Inline], delimitedBy delimited: Delimited) {
        pieces.append(.open(delimited))
        write(content)
        pieces.append(.close(delimited))
    }

    private mutating func write(_ content: [Inline], in element: HTMLElement) {
        pieces.append(.markup(element.start))
        write(content)
        pieces.append(.markup(element.end))
    }
}

extension InlineWriter {
    private mutating func write(_ link: Link) {
        switch link.target {
        case .external(let url): write(link, to: url)
        case .article(let slug): write(link, to: "#" + slug)
        case .block(let id): write(link, to: "#" + context.idPrefix + id)
        }
    }

    private mutating func write(_ link: Link, to url: String) {
        if link.note != nil, context.links == .notes {
            write(link.content)
        } else if let words = link.bareWords, let autolink = Destination.autolink(words, to: url) {
            pieces.append(.markup(autolink))
        } else {
            pieces.append(.markup("["))
            write(link.content)
            pieces.append(.markup("](" + Destination.markdown(url, title: link.title) + ")"))
        }
        if let note = link.note, context.links != .inline {
            pieces.append(.markup("[^\(context.idPrefix)\(note)]"))
        }
    }

    /// A picture that cannot be shown leaves its alternative text.
    private mutating func write(_ image: Image) {
        if image.isShown(in: context) {
            pieces.append(.markup(image.markdown))
        } else if let alternative = image.alternative {
            pieces.append(.text(alternative))
        }
    }

    /// A comment keeps the backticks of two spans side by side from running together.
    private mutating func writeCode(_ text: String) {
        let span = CodeSpan.markdown(text)
        guard !span.isEmpty else { return }
        if case .markup(let before) = pieces.last, before.hasSuffix("`") {
            pieces.append(.markup("<!-- -->"))
        }
        pieces.append(.markup(span))
    }

    private mutating func write(_ ruby: Ruby) {
        pieces.append(.markup("<ruby>"))
        write(ruby.base)
        write(ruby.reading, in: HTMLElement("rt"))
        pieces.append(.markup("</ruby>"))
    }

    private mutating func write(_ math: Math) {
        switch math.tex {
        case let tex? where context.flavour.readsMath: pieces.append(.markup("$\(tex)$"))
        case let tex?: writeCode(tex)
        case nil: pieces.append(.text([Inline.math(math)].plainText))
        }
    }

    private mutating func writeReference(toFootnote label: String) {
        if context.footnotes.contains(label) {
            pieces.append(.markup("[^\(context.footnoteID(label))]"))
        } else {
            write([.superscript([.text(label)])])
        }
    }

    private mutating func writeQuote(_ content: [Inline]) {
        let marks = QuotationMarks(language: context.language)
        let (start, end) = quotationDepth.isMultiple(of: 2) ? marks.outer : marks.inner
        quotationDepth += 1
        write([.text(start)] + content + [.text(end)])
        quotationDepth -= 1
    }
}

extension Link {
    /// The words, when there is nothing else inside the link.
    fileprivate var bareWords: String? {
        guard content.count == 1, case .text(let words) = content[0] else { return nil }
        return words
    }
}

extension InlineWriter.Place {
    fileprivate var lineBreak: InlinePiece {
        switch self {
        case .paragraph: .lineBreak
        case .heading: .text(" ")
        case .tableCell: .markup("<br />")
        }
    }
}
