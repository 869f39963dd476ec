extension [Inline] {
    /// The words alone. A line break reads as a line feed, an image as nothing.
    package var plainText: String {
        var text = ""
        for inline in self { inline.append(to: &text) }
        return text
    }
}

extension Inline {
    func append(to text: inout String) {
        switch self {
        case .text(let words), .code(let words): text += words
        case .lineBreak: text += "\n"
        case .image, .footnoteReference: break
        case .math(let math): math.append(to: &text)
        case .ruby(let ruby): text += ruby.base.plainText + ruby.reading.plainText
        default: for child in children { child.append(to: &text) }
        }
    }
}

extension Math {
    func append(to text: inout String) {
        guard !tree.isEmpty else { return text += tex ?? "" }
        for node in tree { node.append(to: &text) }
    }
}

extension Math.Node {
    func append(to text: inout String) {
        switch self {
        case .text(let words): text += words
        case .element(_, _, let children): for child in children { child.append(to: &text) }
        }
    }
}

extension [Block] {
    /// The body as plain text: one entry a paragraph, heading, list item, cell, caption or line of
    /// code, in reading order, none of them empty.
    package var paragraphs: [String] { flatMap(\.paragraphs).filter { !$0.isEmpty } }

    /// The same as one text, a blank line between.
    package var plainText: String { paragraphs.joined(separator: "\n\n") }
}

extension Block {
    /// The texts of this block and of those inside it, in reading order.
    package var paragraphs: [String] {
        switch content {
        case .paragraph(let inlines), .heading(_, let inlines): [inlines.plainText]
        case .list(let list): list.items.flatMap { [$0.term.plainText] + $0.blocks.paragraphs }
        case .quotation(let quotation):
            quotation.blocks.paragraphs + [quotation.attribution.plainText]
        case .code(let code): [code.text]
        case .figure(let figure): [figure.caption.plainText, figure.credit.plainText]
        case .table(let table): table.paragraphs
        case .divider: []
        case .aside(let aside): [aside.title.plainText] + aside.blocks.paragraphs
        case .embed: []
        case .footnote(let footnote): footnote.blocks.paragraphs
        case .math(let math): [[Inline.math(math)].plainText]
        }
    }
}

extension Table {
    var paragraphs: [String] {
        [caption.plainText] + (head + body).joined().flatMap(\.blocks.paragraphs)
    }
}
