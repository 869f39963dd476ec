import ArticleModel

extension XHTMLWriter {
    mutating func table(_ table: Table) -> [XHTMLNode] {
        let caption = inlines(table.caption)
        let (head, body) = inScope {
            $0.isInTable = true
        } write: { writer in
            (writer.rows(table.head, scope: "col"), writer.rows(table.body, scope: "row"))
        }
        guard !caption.isBlank || !(head + body).isEmpty else { return [] }
        var children: [XHTMLNode] = []
        if !caption.isBlank { children.append(.element("caption", [:], caption)) }
        if !head.isEmpty { children.append(.element("thead", [:], head)) }
        children.append(.element("tbody", [:], body))
        return [.element("div", ["class": "table"], [.element("table", [:], children)])]
    }

    private mutating func rows(_ rows: [Table.Row], scope: String) -> [XHTMLNode] {
        rows.map { row in .element("tr", [:], row.map { cell($0, scope: scope) }) }
    }

    /// One cell; a header cell heads what `scope` says, `col` or `row`.
    private mutating func cell(_ cell: Table.Cell, scope: String) -> XHTMLNode {
        let span = scope == "col" ? cell.columnSpan : cell.rowSpan
        let attributes: KeyValuePairs<String, String?> = [
            "class": cell.alignment == .start ? nil : cell.alignment?.rawValue,
            "scope": cell.isHeader ? scope + (span > 1 ? "group" : "") : nil,
            "colspan": cell.columnSpan > 1 ? String(cell.columnSpan) : nil,
            "rowspan": cell.rowSpan > 1 ? String(cell.rowSpan) : nil,
        ]
        return .element(cell.isHeader ? "th" : "td", attributes).holding(flow(cell.blocks))
    }
}
