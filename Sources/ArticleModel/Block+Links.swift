extension [Block] {
    /// Edits every link, in reading order: in lists, tables, captions, asides and footnotes too.
    package mutating func mapLinks(_ edit: (inout Link) -> Void) {
        for index in indices { self[index].content.mapLinks(edit) }
    }
}

extension [Block] {
    /// Visits every link that `mapLinks` edits, in the same order.
    func forEachLink(_ visit: (Link) -> Void) {
        for block in self { block.content.forEachLink(visit) }
    }
}

extension Block.Content {
    fileprivate func forEachLink(_ visit: (Link) -> Void) {
        switch self {
        case .list(let list):
            for item in list.items {
                item.term.forEachLink(visit)
                item.blocks.forEachLink(visit)
            }
        case .quotation(let quotation):
            quotation.blocks.forEachLink(visit)
            quotation.attribution.forEachLink(visit)
        default:
            forEachInlineRun { $0.forEachLink(visit) }
            forEachRun { $0.forEachLink(visit) }
        }
    }

    fileprivate mutating func mapLinks(_ edit: (inout Link) -> Void) {
        switch self {
        case .paragraph(var inlines):
            inlines.mapLinks(edit)
            self = .paragraph(inlines)
        case .heading(let level, var inlines):
            inlines.mapLinks(edit)
            self = .heading(level: level, inlines)
        case .list(var list):
            for index in list.items.indices {
                list.items[index].term.mapLinks(edit)
                list.items[index].blocks.mapLinks(edit)
            }
            self = .list(list)
        case .quotation(var quotation):
            quotation.blocks.mapLinks(edit)
            quotation.attribution.mapLinks(edit)
            self = .quotation(quotation)
        case .figure(var figure):
            figure.caption.mapLinks(edit)
            figure.credit.mapLinks(edit)
            self = .figure(figure)
        case .table(var table):
            table.caption.mapLinks(edit)
            self = .table(table)
            mapChildren { $0.mapLinks(edit) }
        case .aside(var aside):
            aside.title.mapLinks(edit)
            aside.blocks.mapLinks(edit)
            self = .aside(aside)
        case .footnote: mapChildren { $0.mapLinks(edit) }
        case .code, .divider, .embed, .math: break
        }
    }
}

extension [Inline] {
    fileprivate func forEachLink(_ visit: (Link) -> Void) {
        for inline in self {
            switch inline {
            case .link(let link): visit(link)
            case .text, .code, .image, .lineBreak, .math, .footnoteReference: break
            default: inline.children.forEachLink(visit)
            }
        }
    }

    fileprivate mutating func mapLinks(_ edit: (inout Link) -> Void) {
        for index in indices where self[index].holdsLink { self[index].mapLinks(edit) }
    }
}

extension Inline {
    fileprivate var holdsLink: Bool {
        if case .link = self { return true }
        return children.contains(where: \.holdsLink)
    }

    fileprivate mutating func mapLinks(_ edit: (inout Link) -> Void) {
        if case .link(var link) = self {
            edit(&link)
            self = .link(link)
        } else {
            self = mapped { content in
                var content = content
                content.mapLinks(edit)
                return content
            }
        }
    }
}
