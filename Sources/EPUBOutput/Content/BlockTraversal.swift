import ArticleModel

extension Block {
    /// The blocks directly inside this one, in reading order.
    var nested: [Block] {
        switch content {
        case .list(let list): list.items.flatMap(\.blocks)
        case .quotation(let quotation): quotation.blocks
        case .table(let table): (table.head + table.body).joined().flatMap(\.blocks)
        case .aside(let aside): aside.blocks
        case .footnote(let footnote): footnote.blocks
        case .paragraph, .heading, .code, .figure, .divider, .embed, .math: []
        }
    }

    /// The inlines directly inside this one, in reading order.
    var inlines: [Inline] {
        switch content {
        case .paragraph(let inlines), .heading(_, let inlines): inlines
        case .list(let list): list.items.flatMap(\.term)
        case .quotation(let quotation): quotation.attribution
        case .figure(let figure): figure.caption + figure.credit
        case .table(let table): table.caption
        case .aside(let aside): aside.title
        case .code, .divider, .embed, .footnote, .math: []
        }
    }
}

extension [Block] {
    /// These blocks and all inside them, each before those it holds.
    var andNested: [Block] { flatMap { [$0] + $0.nested.andNested } }
}

extension [Inline] {
    /// These inlines and all inside them.
    var andNested: [Inline] { flatMap { [$0] + $0.children.andNested } }
}
