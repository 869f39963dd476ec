/// Pieces of a text, to see whether they stand in another, without reading either as more than
/// bytes. White space does not count.
struct TextSamples {
    /// Sixteen bytes.
    private struct Piece: Equatable {
        var high: UInt64 = 0
        var low: UInt64 = 0

        mutating func append(_ byte: UInt8) {
            high = high << 8 | low >> 56
            low = low << 8 | UInt64(byte)
        }
    }

    private static let pieceLength = 16
    private static let count = 24
    /// What stands between the words of JSON and HTML, never in them.
    private static let marks = Set(#"\"<>&{}[]"#.utf8)

    private let pieces: [Piece]

    /// - Parameter text: in any form; pieces with a mark of JSON or HTML in them are left out.
    init(of text: ArraySlice<UInt8>) {
        let text = Self.letters(text)
        let step = max(1, (text.count - Self.pieceLength) / Self.count)
        pieces = stride(from: 0, through: text.count - Self.pieceLength, by: step).compactMap {
            let bytes = text[$0..<$0 + Self.pieceLength]
            guard !bytes.contains(where: Self.marks.contains) else { return nil }
            var piece = Piece()
            for byte in bytes { piece.append(byte) }
            return piece
        }
    }

    /// What of a text counts.
    static func letters(_ text: some Sequence<UInt8>) -> [UInt8] { text.filter { $0 > 0x20 } }

    /// Share of the pieces that stand in a text, of which `letters(_:)` were taken, from 0 to 1; 0
    /// without pieces.
    func share(in letters: [UInt8]) -> Double {
        guard !pieces.isEmpty else { return 0 }
        var missing = pieces
        var piece = Piece()
        for byte in letters {
            piece.append(byte)
            for index in missing.indices.reversed()
            where missing[index].low == piece.low && missing[index].high == piece.high {
                missing.remove(at: index)
            }
        }
        return 1 - Double(missing.count) / Double(pieces.count)
    }
}
