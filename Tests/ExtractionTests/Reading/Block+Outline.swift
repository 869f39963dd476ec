import ArticleModel

/// The model as text that a reviewer can read: a line a block, two spaces a level, inlines between
/// signs.
extension [Block] {
    func outline(indent: String = "") -> String {
        map { $0.outline(indent: indent) }.joined()
    }
}

extension Block {
    fileprivate func outline(indent: String) -> String {
        let marks = [language.map { "lang=\($0)" }, direction.map { "dir=\($0.rawValue)" }]
            .compactMap { $0 }.map { " {\($0)}" }.joined()
        return indent + content.line + marks + "\n" + content.inside(indent: indent + "  ")
    }
}

extension Block.Content {
    /// The block itself, in one line.
    fileprivate var line: String {
        switch self {
        case .paragraph(let words): "p " + words.signs
        case .heading(let level, let words): "h\(level) " + words.signs
        case .list(let list):
            switch list.style {
            case .bulleted: "bulleted list"
            case .numbered(let start): "numbered list from \(start)"
            case .description: "description list"
            }
        case .quotation(let quotation):
            [quotation.isPullQuote ? "pull quote" : "quotation", quotation.attribution.signs]
                .joined(separator: " — ").trimmingDash
        case .code(let code): "code " + (code.language ?? "")
        case .figure(let figure):
            "figure " + figure.images.map(\.signs).joined(separator: " ")
                + " caption: \(figure.caption.signs) credit: \(figure.credit.signs)"
        case .table(let table): "table \(table.caption.signs)"
        case .divider: "divider"
        case .aside(let aside): "aside " + aside.title.signs
        case .embed(let embed): "embed \(embed.kind.rawValue) \(embed.url) \(embed.title ?? "")"
        case .footnote(let footnote): "footnote " + footnote.label
        case .math(let math): "math \(math.tex ?? "")"
        }
    }

    fileprivate func inside(indent: String) -> String {
        switch self {
        case .list(let list): list.items.map { $0.outline(indent: indent) }.joined()
        case .code(let code):
            code.text.split(separator: "\n", omittingEmptySubsequences: false)
                .map { "\(indent)| \($0)\n" }.joined()
        case .table(let table):
            (table.head.map { ("head", $0) } + table.body.map { ("row", $0) })
                .map { "\(indent)\($0): " + $1.map(\.signs).joined(separator: " | ") + "\n" }
                .joined()
        default: children.outline(indent: indent)
        }
    }
}

extension List.Item {
    fileprivate func outline(indent: String) -> String {
        let term = term.isEmpty ? "" : " " + self.term.signs
        return "\(indent)item\(term)\n" + blocks.outline(indent: indent + "  ")
    }
}

extension Table.Cell {
    fileprivate var signs: String {
        [
            isHeader ? "*" : "", blocks.paragraphs.joined(separator: " / "),
            columnSpan > 1 ? " columns=\(columnSpan)" : "", rowSpan > 1 ? " rows=\(rowSpan)" : "",
            alignment.map { " \($0.rawValue)" } ?? "",
        ].joined()
    }
}

extension [Inline] {
    /// The words, with what they mean between signs: `<em>word</em>`.
    var signs: String { map(\.signs).joined() }
}

extension Inline {
    fileprivate var signs: String {
        switch self {
        case .text(let words): words
        case .emphasis(let content): content.signs(in: "em")
        case .strong(let content): content.signs(in: "strong")
        case .small(let content): content.signs(in: "small")
        case .subscript(let content): content.signs(in: "sub")
        case .superscript(let content): content.signs(in: "sup")
        case .deleted(let content): content.signs(in: "del")
        case .inserted(let content): content.signs(in: "ins")
        case .quote(let content): content.signs(in: "q")
        case .code(let words): "<code>\(words)</code>"
        case .link(let link): "[\(link.content.signs)](\(link.target.signs))"
        case .image(let image): image.signs
        case .lineBreak: "⏎"
        case .abbreviation(let content, let expansion): "\(content.signs)<=\(expansion)>"
        case .ruby(let ruby): "\(ruby.base.signs)<ruby \(ruby.reading.signs)>"
        case .math(let math): "<math \([Inline.math(math)].plainText)>"
        case .footnoteReference(let label): "[^\(label)]"
        case .passage(let passage):
            passage.content.signs(
                in: [passage.language, passage.direction?.rawValue].compactMap { $0 }
                    .joined(separator: " "))
        }
    }
}

extension [Inline] {
    fileprivate func signs(in name: String) -> String { "<\(name)>\(signs)</>" }
}

extension Link.Target {
    fileprivate var signs: String {
        switch self {
        case .external(let address): address
        case .article(let slug): "article \(slug)"
        case .block(let id): "block \(id)"
        }
    }
}

extension Image {
    fileprivate var signs: String { "!(\(source) \(alternative ?? ""))" }
}

extension String {
    /// The line without blanks and a dash at its end.
    fileprivate var trimmingDash: String {
        String(reversed().drop { " —".contains($0) }.reversed())
    }
}
