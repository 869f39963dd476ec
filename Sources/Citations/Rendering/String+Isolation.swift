import ArticleModel

/// The order of letters of a name or a title that is written from right to left, amid citations,
/// all of whose languages are written from left to right: without a bound, the quotation mark and
/// the number that follow would be drawn on its other side.
extension String {
    /// Between the marks that say where the order begins and ends, when there is a letter of such
    /// a script. A mark of punctuation at the end stays outside.
    var isolated: String {
        guard unicodeScalars.contains(where: Self.isRightToLeft) else { return self }
        let tail = reversed().prefix { ".,?!".contains($0) }
        return "\(Self.opening)\(dropLast(tail.count))\(Self.closing)" + String(tail.reversed())
    }

    /// The text as the model has it: what stands between the marks as a passage, without them.
    var isolatedInlines: [Inline] {
        guard unicodeScalars.contains(Self.isolate) else { return isEmpty ? [] : [.text(self)] }
        var inlines: [Inline] = []
        var rest = self[...]
        while let start = rest.firstIndex(of: Self.opening),
            let end = rest[start...].firstIndex(of: Self.closing)
        {
            if start > rest.startIndex { inlines.append(.text(String(rest[..<start]))) }
            let words = Inline.text(String(rest[rest.index(after: start)..<end]))
            inlines.append(.passage(Passage(direction: .rightToLeft, content: [words])))
            rest = rest[rest.index(after: end)...]
        }
        return rest.isEmpty ? inlines : inlines + [.text(String(rest))]
    }

    /// First strong isolate, pop directional isolate. Source: UAX #9.
    private static var isolate: Unicode.Scalar { "\u{2068}" }
    private static var opening: Character { Character(isolate) }
    private static var closing: Character { "\u{2069}" }

    /// Hebrew, Arabic, Syriac, Thaana, N’Ko and what else stands in the blocks that Unicode keeps
    /// for scripts from right to left. Source: `DerivedBidiClass.txt` of Unicode 15.
    private static func isRightToLeft(_ scalar: Unicode.Scalar) -> Bool {
        let blocks: [ClosedRange<UInt32>] = [
            0x0590...0x08FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFF, 0x10800...0x10FFF,
            0x1E800...0x1EFFF,
        ]
        return blocks.contains { $0.contains(scalar.value) } && scalar.properties.isAlphabetic
    }
}
