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

    /// Whether no one would write these two next to each other in one word or phrase.
    private static func isSeam(_ end: UInt8, _ start: UInt8?) -> Bool {
        guard let start, !end.isWhiteSpace, !start.isWhiteSpace else { return false }
        let isCapital = start >= UInt8(ascii: "A") && start <= UInt8(ascii: "Z")
        return isCapital || start.isDigit
    }
}
