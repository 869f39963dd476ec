/// Reads tables as RFC 4180 has them, with the line on which each row begins; a cell in quotation
/// marks may hold line ends, separators and doubled quotation marks.
struct CSVReader {
    struct Row: Equatable {
        var cells: [String]
        /// Counted from 1.
        var line: Int
    }

    private let bytes: [UInt8]
    private let separator: UInt8
    private var position = 0
    private var line = 1

    /// A table whose separator is an ASCII character.
    init(_ text: String, separator: UInt8) {
        bytes = Array(text.utf8)
        self.separator = separator
    }

    /// Blank lines are no rows.
    mutating func rows() -> [Row] {
        var rows: [Row] = []
        while position < bytes.count {
            let row = row()
            if row.cells != [""] { rows.append(row) }
        }
        return rows
    }

    private mutating func row() -> Row {
        var row = Row(cells: [], line: line)
        repeat { row.cells.append(cell()) } while take(separator)
        if take(carriageReturn) {
            _ = take(lineFeed)
            line += 1
        } else if take(lineFeed) {
            line += 1
        }
        return row
    }

    private mutating func cell() -> String {
        var cell: [UInt8] = []
        if take(quote) { readQuoted(into: &cell) }
        while position < bytes.count,
            ![separator, lineFeed, carriageReturn].contains(bytes[position])
        {
            cell.append(bytes[position])
            position += 1
        }
        return String(decoding: cell, as: UTF8.self)
    }

    /// To the closing quotation mark, or to the end where there is none.
    private mutating func readQuoted(into cell: inout [UInt8]) {
        while position < bytes.count {
            if take(quote) {
                guard take(quote) else { return }
                cell.append(quote)
                continue
            }
            if bytes[position] == lineFeed { line += 1 }
            cell.append(bytes[position])
            position += 1
        }
    }

    private mutating func take(_ byte: UInt8) -> Bool {
        guard position < bytes.count, bytes[position] == byte else { return false }
        position += 1
        return true
    }
}

private let quote = UInt8(ascii: "\"")
private let lineFeed = UInt8(ascii: "\n")
private let carriageReturn = UInt8(ascii: "\r")
