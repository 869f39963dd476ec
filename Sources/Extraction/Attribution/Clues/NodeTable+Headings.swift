import DOM

extension NodeTable {
    /// The words of a heading. Line breaks and blocks divide them, and elements that meet in the middle
    /// of a word where no one would write so; what buttons say is no part of it, and neither is what a
    /// heading says in small print.
    func headingText(of row: Int) -> String {
        let main = headingText(of: row, without: [.button, .small])
        return main.isEmpty ? headingText(of: row, without: [.button]) : main
    }

    private func headingText(of row: Int, without asides: TagSet) -> String {
        var words = FoldedText()
        var before: ArraySlice<UInt8> = []
        var inner = row
        while inner < self[row].end {
            let node = self[inner]
            if inner > row, asides.contains(node.tag) {
                inner = node.end
                continue
            }
            if node.tag == .text {
                let bytes = text[node.text]
                if Self.isSeam(before, bytes) { words.appendSpace() }
                words.append(bytes)
                before = bytes
            } else if node.tag == .br || ElementSets.block.contains(node.tag) {
                words.appendSpace()
            }
            inner += 1
        }
        return words.string
    }

    /// Whether the end of a word meets a capital word or a quotation: `WeekThe`, `Week“The”`; but
    /// neither `The iFerry` nor `“The`.
    private static func isSeam(_ before: ArraySlice<UInt8>, _ after: ArraySlice<UInt8>) -> Bool {
        let end = before.suffix(2)
        guard end.count == 2, end.allSatisfy(isOfSmallLetter),
            !before.suffix(3).starts(with: generalPunctuation)
        else { return false }
        let start = after.prefix(2)
        let isCapitalised =
            start.count == 2 && start.first.map { (0x41...0x5A).contains($0) } ?? false
            && start.last.map(isOfSmallLetter) ?? false
        return isCapitalised || quotes.contains { after.starts(with: $0) }
    }

    /// A small letter of ASCII, or a byte of a character beyond it.
    private static func isOfSmallLetter(_ byte: UInt8) -> Bool {
        (0x61...0x7A).contains(byte) || byte >= 0x80
    }

    /// With what the dashes, quotation marks and the ellipsis of Unicode begin.
    private static let generalPunctuation: [UInt8] = [0xE2, 0x80]
    /// Marks that open a quotation.
    private static let quotes = ["\"", "“", "„", "«", "‘"].map { Array($0.utf8) }
}
