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
        /// A paragraph that is one line.
        case term
        case heading
        case tableCell
    }

    /// The lines, without white space at their ends; empty when there is nothing to say.
    static func markdown(
        _ inlines: [Inline], at place: Place = .paragraph, in context: MarkdownContext
    ) -> String {
        var writer = InlineWriter(context: context)
        writer.write(InlineNormalisation.normalised(inlines, in: context).splitAtEdges.middle)
        return writer.markdown(at: place)
    }

    private init(context: MarkdownContext) { self.context = context }

    private func markdown(at place: Place) -> String {
        var line = MarkdownLine(
            startsLine: place == .paragraph || place == .term, flavour: context.flavour.name)
        let pieces = pieces.map { $0 == .lineBreak ? place.lineBreak : $0 }
        DelimiterResolution(pieces, flavour: context.flavour).append(to: &line)
        return line.escaped
    }

    private mutating func write(_ inlines: [Inline]) {
        for inline in inlines { write(inline) }
    }

    private mutating func write(_ inline: Inline) {
        switch inline {
        case .text(let text): write(text)
        case .emphasis(let content): write(content, delimitedBy: .emphasis)
        case .strong(let content): write(content, delimitedBy: .strong)
        case .deleted(let content): write(content, delimitedBy: .deleted)
        case .small(let content): write(content, in: HTMLElement("small"))
        case .subscript(let content): writeScript(content, .subscript)
        case .superscript(let content): writeScript(content, .superscript)
        case .inserted(let content): writeInserted(content)
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
        case .passage(let passage): write(passage)
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
        if link.note != nil, context.links == .notes {
            write(link.content)
        } else {
            write(link, to: context.place(of: link.target))
        }
        if let note = link.note, context.links != .inline {
            writeMark(String(note), of: "\(context.idPrefix)\(note)")
        }
    }

    private mutating func write(_ link: Link, to place: LinkPlace) {
        let url = place.destination(in: context.flavour)
        if let words = link.bareWords, let autolink = Destination.autolink(words, to: url) {
            pieces.append(.markup(autolink))
        } else if let wikilink = place.wikilink(link.bareWords, in: context.flavour) {
            pieces.append(.markup(wikilink))
        } else {
            pieces.append(.markup("["))
            write(link.content)
            pieces.append(.markup("](" + Destination.markdown(url, title: link.title) + ")"))
        }
    }

    private mutating func writeMark(_ mark: String, of id: String) {
        switch context.flavour.notes {
        case .footnote: pieces.append(.markup("[^\(id)]"))
        case .link:
            let words = MarkdownLine.escaped(mark, in: context.flavour.name)
            pieces.append(.markup("<sup>[\(words)](#\(id))</sup>"))
        }
    }

    private mutating func writeReference(toFootnote label: String) {
        if context.footnotes.contains(label) {
            writeMark(label, of: context.footnoteID(label))
        } else {
            write([.superscript([.text(label)])])
        }
    }

    /// A picture that cannot be shown leaves its alternative text.
    private mutating func write(_ image: Image) {
        if let path = context.path(of: image) {
            pieces.append(.markup(image.markdown(from: path, in: context.flavour)))
        } else if let alternative = image.alternative {
            write(alternative)
        }
    }
}

extension InlineWriter {
    /// A figure behind a formula would make its dollar one of money.
    private mutating func write(_ text: String) {
        if case .markup(let before) = pieces.last, before.hasSuffix("$"),
            text.first?.isNumber ?? false
        {
            pieces.append(.markup("<!-- -->"))
        }
        pieces.append(.text(text))
    }

    private mutating func writeScript(_ content: [Inline], _ script: Delimited) {
        if content.count == 1, case .text(let words) = content[0],
            !words.contains(where: \.isWhitespace)
        {
            write(content, delimitedBy: script)
        } else {
            write(content, in: HTMLElement(script.element))
        }
    }

    /// Pandoc takes the element `ins` for a block.
    private mutating func writeInserted(_ content: [Inline]) {
        guard context.flavour.passages == .attributes else {
            return write(content, in: HTMLElement("ins"))
        }
        writeBrackets(content, "{.underline}")
    }

    private mutating func writeBrackets(_ content: [Inline], _ attributes: String) {
        pieces.append(.markup("["))
        write(content)
        pieces.append(.markup("]" + attributes))
    }

    private mutating func write(_ passage: Passage) {
        let (language, direction) = (passage.language, passage.direction)
        guard context.flavour.passages == .attributes else {
            let element = HTMLElement("span", language: language, direction: direction)
            return write(passage.content, in: element)
        }
        writeBrackets(
            passage.content, Attributes.markdown(language: language, direction: direction))
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
        case let tex? where context.flavour.readsMath && tex.standsBetweenDollars:
            pieces.append(.markup("$\(tex)$"))
        case let tex?: writeCode(tex)
        case nil: pieces.append(.text([Inline.math(math)].plainText))
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

extension String {
    /// TeX that may stand as `$x$`.
    fileprivate var standsBetweenDollars: Bool {
        !isEmpty && first?.isWhitespace == false && last?.isWhitespace == false
            && !contains { $0 == "$" || $0.isNewline } && last != "\\"
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
        case .heading, .term: .text(" ")
        case .tableCell: .markup("<br />")
        }
    }
}
