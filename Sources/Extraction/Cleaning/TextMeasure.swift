import DOM

/// What can be counted in a block's text, in one pass over its bytes.
struct TextMeasure {
    /// In characters, white space folded.
    var length = 0
    var linked = 0
    var sentenceEnds = 0
    var commas = 0
    private var digits = 0
    private var capitals = 0
    private var smalls = 0
    /// FNV-1a of the letters and digits, letters folded: equal for equal words.
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325

    var digitShare: Double { Double(digits) / Double(max(1, digits + capitals + smalls)) }
    var capitalShare: Double { Double(capitals) / Double(max(1, capitals + smalls)) }
    var linkDensity: Double { length == 0 ? 0 : Double(linked) / Double(length) }

    /// A block that could only be part of an article: long, not linked, with a finished sentence.
    /// Source: the `good` block of the block model's recipe, thresholds as measured there.
    var isProse: Bool { length >= 80 && linkDensity < 0.35 && sentenceEnds >= 1 }

    private var endsInSpace = true
    private var lastMark = false

    mutating func add(_ text: ArraySlice<UInt8>, isLinked: Bool) {
        let before = length
        for byte in text { add(byte) }
        if isLinked { linked += length - before }
    }

    private mutating func add(_ byte: UInt8) {
        if byte.isWhiteSpace {
            if lastMark { sentenceEnds += 1 }
            if !endsInSpace { length += 1 }
            (endsInSpace, lastMark) = (true, false)
            return
        }
        endsInSpace = false
        if byte & 0xC0 != 0x80 { length += 1 }
        switch byte {
        case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"): lastMark = true
        case UInt8(ascii: ","), UInt8(ascii: ";"):
            commas += 1
            lastMark = false
        case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: ")"), UInt8(ascii: "]"): break
        default: addWordByte(byte)
        }
    }

    /// Bytes of quotation marks keep a sentence end before them alive; the third byte of an
    /// ideographic full stop (`。`, E3 80 82) is one by itself.
    private mutating func addWordByte(_ byte: UInt8) {
        if byte == 0x82, previous == (0xE3, 0x80) { sentenceEnds += 1 }
        previous = (previous.1, byte)
        if byte < 0x80 { lastMark = false }
        var folded = byte
        switch byte {
        case 0x30...0x39: digits += 1
        case 0x41...0x5A:
            capitals += 1
            folded |= 0x20
        case 0x61...0x7A: smalls += 1
        default: break
        }
        hash = (hash ^ UInt64(folded)) &* 0x0000_0100_0000_01b3
    }

    private var previous: (UInt8, UInt8) = (0, 0)

    /// Ends the text; a mark at the very end closes a sentence.
    mutating func finish() {
        if lastMark { sentenceEnds += 1 }
        if endsInSpace, length > 0 { length -= 1 }
    }
}

extension Page {
    /// Counts in the text of a block.
    func measure(_ block: TextBlock) -> TextMeasure {
        var measure = TextMeasure()
        let isWhollyLinked = isInLink(block.element)
        forEachText(of: block) { row in
            let isLinked = isWhollyLinked || isInLink(row, below: block.element)
            measure.add(nodes.text[nodes[row].text], isLinked: isLinked)
        }
        measure.finish()
        return measure
    }

    /// Whether a link or a button stands around the row, up to `limit`.
    private func isInLink(_ row: Int, below limit: Int = -1) -> Bool {
        var current = row
        while current > limit, current >= 0 {
            let tag = nodes[current].tag
            if tag == .button || (tag == .a && nodes.has(.href, current)) { return true }
            current = nodes[current].parent
        }
        return false
    }
}
