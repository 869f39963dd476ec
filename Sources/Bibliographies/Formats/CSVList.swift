import ArticleModel

/// Tables whose first line names the columns: exports of services, or a list kept in a spreadsheet.
enum CSVList {
    static func isFormat(_ text: ListText) -> Bool { header(of: text) != nil }

    static func entries(_ text: ListText) throws(Diagnostic) -> [BibliographyEntry] {
        guard let header = header(of: text) else { return [] }
        try text.requireShortLines()
        var reader = CSVReader(text.text, separator: header.separator)
        return reader.rows().dropFirst().map { row in
            var cells: [String: String] = [:]
            for (column, cell) in zip(header.columns, row.cells) where !cell.isEmpty {
                cells[column] = cells[column] ?? cell
            }
            return CSVDialect.dialect(of: header.columns)
                .entry(cells, columns: header.columns, at: text.place(row.line))
        }
    }

    private struct Header {
        /// In lower case.
        var columns: [String]
        var separator: UInt8
    }

    /// A spreadsheet separates with a semicolon where the comma divides decimals.
    private static let separators = ",;\t".utf8

    /// The first line, when one of its columns leads to an article.
    private static func header(of text: ListText) -> Header? {
        // The first line of a page may be all of it.
        guard text.opening.first != "<" else { return nil }
        let line = String(text.text.prefix { !$0.isNewline })
        return separators.lazy.compactMap { separator -> Header? in
            var reader = CSVReader(line, separator: separator)
            let cells = reader.rows().first?.cells ?? []
            let columns = cells.map { $0.lowercased().trimmedColumn }
            let leads = columns.contains { ["url", "link", "file", "filename"].contains($0) }
            return columns.count > 1 && leads ? Header(columns: columns, separator: separator) : nil
        }.first
    }
}

extension String {
    fileprivate var trimmedColumn: String {
        split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}
