import DOM

extension NodeTable {
    /// The text of an element in the pieces a reader sees apart: cut at line breaks and blocks, and
    /// where one inline element ends and the next begins without a space, as in
    /// `<b>Ada Lind</b><i>Captain</i>`.
    func pieces(of row: Int) -> [String] {
        var pieces: [FoldedText] = [FoldedText()]
        var last: UInt8?
        for inner in row..<self[row].end {
            let node = self[inner]
            guard node.tag == .text else {
                if node.tag == .br || ElementSets.block.contains(node.tag) { last = nil }
                continue
            }
            let bytes = text[node.text]
            if last.map({ Self.isSeam($0, bytes.first) }) ?? true { pieces.append(FoldedText()) }
            pieces[pieces.count - 1].append(bytes)
            last = bytes.last ?? last
        }
        return pieces.filter { !$0.isEmpty }.map(\.string)
    }

    /// The words of a heading. Line breaks and blocks divide them, and elements that meet in the middle
    /// of a word where no one would write so; what buttons say is no part of it.
    func headingText(of row: Int) -> String {
        var words = FoldedText()
        var last: UInt8?
        var inner = row
        while inner < self[row].end {
            let node = self[inner]
            if node.tag == .button, inner > row {
                inner = node.end
                continue
            }
            if node.tag == .text {
                let bytes = text[node.text]
                if let last, Self.isWordSeam(last, bytes) { words.appendSpace() }
                words.append(bytes)
                last = bytes.count > 1 && !Self.isMark(bytes.suffix(3)) ? bytes.last : nil
            } else if node.tag == .br || ElementSets.block.contains(node.tag) {
                words.appendSpace()
            }
            inner += 1
        }
        return words.string
    }

    /// Whether a small letter meets a capital word or a quotation: `WeekThe`, `Week“The”`.
    private static func isWordSeam(_ end: UInt8, _ start: ArraySlice<UInt8>) -> Bool {
        guard end >= 0x61 && end <= 0x7A || end >= 0x80, let first = start.first else {
            return false
        }
        let isCapital = first >= UInt8(ascii: "A") && first <= UInt8(ascii: "Z")
        return isCapital && start.dropFirst().first.map { $0 >= 0x61 && $0 <= 0x7A } ?? false
            || first == UInt8(ascii: "\"") || quotes.contains { start.starts(with: $0) }
    }

    /// Whether the bytes are of the general punctuation: dashes, quotation marks, the ellipsis.
    private static func isMark(_ bytes: ArraySlice<UInt8>) -> Bool {
        bytes.starts(with: [0xE2, 0x80])
    }

    /// Marks that open a quotation.
    private static let quotes = ["“", "„", "«", "‘"].map { Array($0.utf8) }

    /// Whether no one would write these two next to each other in one word or phrase.
    private static func isSeam(_ end: UInt8, _ start: UInt8?) -> Bool {
        guard let start, !end.isWhiteSpace, !start.isWhiteSpace else { return false }
        let isCapital = start >= UInt8(ascii: "A") && start <= UInt8(ascii: "Z")
        return isCapital || start.isDigit
    }
}
