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
}
