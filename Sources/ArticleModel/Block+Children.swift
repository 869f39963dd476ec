extension Block.Content {
    /// The blocks inside this one, in reading order; empty for one that holds inlines only.
    package var children: [Block] {
        switch self {
        case .list(let list): list.items.flatMap(\.blocks)
        case .quotation(let quotation): quotation.blocks
        case .aside(let aside): aside.blocks
        case .footnote(let footnote): footnote.blocks
        case .table(let table): (table.head + table.body).joined().flatMap(\.blocks)
        case .paragraph, .heading, .code, .figure, .divider, .embed, .math: []
        }
    }

    /// The inlines that stand directly in this one, in reading order.
    package var inlines: [Inline] {
        switch self {
        case .paragraph(let inlines), .heading(_, let inlines): inlines
        case .list(let list): list.items.flatMap(\.term)
        case .quotation(let quotation): quotation.attribution
        case .figure(let figure): figure.caption + figure.credit
        case .table(let table): table.caption
        case .aside(let aside): aside.title
        case .math(let math): [.math(math)]
        case .code, .divider, .embed, .footnote: []
        }
    }

    /// Edits every run of inlines that stands directly in this one.
    package mutating func mapInlines(_ edit: (inout [Inline]) -> Void) {
        switch self {
        case .paragraph(var inlines):
            edit(&inlines)
            self = .paragraph(inlines)
        case .heading(let level, var inlines):
            edit(&inlines)
            self = .heading(level: level, inlines)
        case .list(var list):
            for index in list.items.indices { edit(&list.items[index].term) }
            self = .list(list)
        case .quotation(var quotation):
            edit(&quotation.attribution)
            self = .quotation(quotation)
        case .figure(var figure):
            edit(&figure.caption)
            edit(&figure.credit)
            self = .figure(figure)
        case .table(var table):
            edit(&table.caption)
            self = .table(table)
        case .aside(var aside):
            edit(&aside.title)
            self = .aside(aside)
        case .code, .divider, .embed, .footnote, .math: break
        }
    }

    /// Edits every run of blocks inside this one, in reading order.
    package mutating func mapChildren(_ edit: (inout [Block]) -> Void) {
        switch self {
        case .list(var list):
            for index in list.items.indices { edit(&list.items[index].blocks) }
            self = .list(list)
        case .quotation(var quotation):
            edit(&quotation.blocks)
            self = .quotation(quotation)
        case .aside(var aside):
            edit(&aside.blocks)
            self = .aside(aside)
        case .footnote(var footnote):
            edit(&footnote.blocks)
            self = .footnote(footnote)
        case .table(var table):
            table.mapCells(edit)
            self = .table(table)
        case .paragraph, .heading, .code, .figure, .divider, .embed, .math: break
        }
    }
}

extension Table {
    mutating func mapCells(_ edit: (inout [Block]) -> Void) {
        for row in head.indices {
            for cell in head[row].indices { edit(&head[row][cell].blocks) }
        }
        for row in body.indices {
            for cell in body[row].indices { edit(&body[row][cell].blocks) }
        }
    }
}
