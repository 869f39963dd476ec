import ArticleModel

extension Block {
    /// The inlines that stand directly in the block, in reading order.
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

    /// The blocks that stand directly in the block, in reading order.
    var children: [Block] {
        switch content {
        case .list(let list): list.items.flatMap(\.blocks)
        case .quotation(let quotation): quotation.blocks
        case .table(let table): (table.head + table.body).joined().flatMap(\.blocks)
        case .aside(let aside): aside.blocks
        case .footnote(let footnote): footnote.blocks
        case .paragraph, .heading, .code, .figure, .divider, .embed, .math: []
        }
    }
}
