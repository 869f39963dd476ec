extension Block.Content {
    /// The blocks inside this one, in reading order; empty for one that holds inlines only.
    package var children: [Block] {
        var blocks: [Block] = []
        forEachRun { blocks += $0 }
        return blocks
    }

    /// The inlines that stand directly in this one, in reading order.
    package var inlines: [Inline] {
        var inlines: [Inline] = []
        forEachInlineRun { inlines += $0 }
        return inlines
    }

    /// Visits every run of blocks directly inside this one, in reading order.
    package func forEachRun(_ visit: ([Block]) -> Void) {
        switch self {
        case .list(let list): for item in list.items { visit(item.blocks) }
        case .quotation(let quotation): visit(quotation.blocks)
        case .aside(let aside): visit(aside.blocks)
        case .footnote(let footnote): visit(footnote.blocks)
        case .table(let table):
            for row in table.head { for cell in row { visit(cell.blocks) } }
            for row in table.body { for cell in row { visit(cell.blocks) } }
        case .paragraph, .heading, .code, .figure, .divider, .embed, .math: break
        }
    }

    /// Visits every run of inlines directly in this one, in reading order.
    package func forEachInlineRun(_ visit: ([Inline]) -> Void) {
        switch self {
        case .paragraph(let inlines), .heading(_, let inlines): visit(inlines)
        case .list(let list): for item in list.items { visit(item.term) }
        case .quotation(let quotation): visit(quotation.attribution)
        case .figure(let figure):
            visit(figure.caption)
            visit(figure.credit)
        case .table(let table): visit(table.caption)
        case .aside(let aside): visit(aside.title)
        case .math(let math): visit([.math(math)])
        case .code, .divider, .embed, .footnote: break
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

extension [Block] {
    /// Visits every block, each before those inside it, and after it the inlines in it.
    package func walk(blocks visit: (Block) -> Void, inlines: (Inline) -> Void) {
        for block in self {
            visit(block)
            block.content.forEachInlineRun { $0.walk(inlines) }
            block.content.forEachRun { $0.walk(blocks: visit, inlines: inlines) }
        }
    }
}
