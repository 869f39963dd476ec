import DOM

/// Reads the text of a page's blocks, byte by byte, into counts and words.
struct TextMeter {
    /// By block.
    private(set) var measures: [TextMeasure] = []
    /// The words of all blocks, one after the other, as `WordHash.short`; the lowest bit tells
    /// those of four letters and more.
    private(set) var words: [UInt32] = []

    // The block that is read.
    private var measure = TextMeasure()
    private var word = Word()
    private var endsInSpace = true
    /// A sentence mark was met, and since then nothing but quotation marks and brackets.
    private var isSentenceOpen = false
    /// The last character ended a sentence by itself, as an ideographic full stop does.
    private var isClosed = false
    /// What the last character leaves for a digit to complete.
    private var expected: TextMeasure.Marks = []

    private struct Word {
        var hash = WordHash()
        var length = 0
        var digits = 0
        /// All but the last two digits so far are 19 or 20.
        var isYear = false
    }

    init(_ page: Page, styles: InlineStyles) {
        measures.reserveCapacity(page.blocks.count)
        words.reserveCapacity(page.nodes.text.count / 6)
        for block in page.blocks { read(block, of: page, styles) }
    }

    /// The words of a text by itself.
    static func words(of text: [UInt8]) -> [UInt32] {
        var meter = TextMeter()
        meter.read(text, text.indices)
        meter.endWord()
        return meter.words
    }

    private init() {}

    private mutating func read(_ block: TextBlock, of page: Page, _ styles: InlineStyles) {
        (measure, word) = (TextMeasure(), Word())
        (endsInSpace, isSentenceOpen, isClosed, expected) = (true, false, false, [])
        let firstWord = words.count
        page.forEachText(of: block) { row in
            let before = measure.length
            read(page.nodes.text, page.nodes[row].text)
            let style = styles[row]
            if style.contains(.linked) { measure.linked += measure.length - before }
            if style.contains(.italic) { measure.italic += measure.length - before }
        }
        endWord()
        if isSentenceOpen || isClosed { measure.marks.insert(.closed) }
        endSentence()
        if endsInSpace, measure.length > 0 { measure.length -= 1 }
        // The space at the end may have been a link's.
        measure.linked = min(measure.linked, measure.length)
        measure.italic = min(measure.italic, measure.length)
        measure.words = firstWord..<words.count
        measures.append(measure)
    }

    private mutating func read(_ text: [UInt8], _ range: Range<Int>) {
        var index = range.lowerBound
        while index < range.upperBound {
            let byte = text[index]
            if (0x61...0x7A).contains(byte) {
                index = addSmallLetters(of: text, from: index, to: range.upperBound)
            } else if byte < 0x80 {
                add(byte)
                index += 1
            } else {
                let end = min(range.upperBound, index + Self.width(byte))
                add(character: text[index..<end])
                index = end
            }
        }
    }

    /// Of a character in UTF-8, by its first byte.
    private static func width(_ lead: UInt8) -> Int { lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2 }
}

/// Characters of ASCII.
extension TextMeter {
    private mutating func add(_ byte: UInt8) {
        switch byte {
        case 0x20, 0x09, 0x0A, 0x0C, 0x0D: addSpace()
        case 0x41...0x5A:
            measure.capitals += 1
            word.hash.add(byte)
            countLetters(1)
        case 0x30...0x39: addDigit(byte)
        default: addSign(byte)
        }
    }

    private mutating func addSpace() {
        endWord()
        endSentence()
        guard !endsInSpace else { return }
        measure.length += 1
        endsInSpace = true
    }

    private mutating func endSentence() {
        if isSentenceOpen { measure.sentenceEnds += 1 }
        isSentenceOpen = false
    }

    /// All small letters from an index on: most of a text.
    /// - Returns: the index behind the last.
    private mutating func addSmallLetters(of text: [UInt8], from start: Int, to end: Int) -> Int {
        var hash = word.hash
        var index = start
        while index < end, (0x61...0x7A).contains(text[index]) {
            hash.addFolded(text[index])
            index += 1
        }
        word.hash = hash
        measure.smalls += index - start
        countLetters(index - start)
        return index
    }

    private mutating func countLetters(_ count: Int) {
        (isSentenceOpen, isClosed, endsInSpace, expected) = (false, false, false, [])
        measure.length += count
        word.length += count
    }

    private mutating func addDigit(_ byte: UInt8) {
        measure.marks.formUnion(expected)
        measure.digits += 1
        switch word.length {
        case 0: word.isYear = byte == 0x31 || byte == 0x32
        case 1: word.isYear = word.isYear && (byte == 0x39 || byte == 0x30)
        default: break
        }
        word.digits += 1
        word.hash.add(byte)
        countLetters(1)
    }

    private mutating func endWord() {
        guard word.length > 0 else { return }
        if word.digits == word.length {
            if word.length == 4, word.isYear { measure.marks.insert(.year) }
            if word.length <= 2 { measure.marks.insert(.day) }
        }
        let short = word.hash.short & ~1 | (word.length >= 4 ? 1 : 0)
        words.append(short)
        measure.hash.add(short)
        word = Word()
    }

    private mutating func addSign(_ byte: UInt8) {
        let endsNumber = word.digits > 0 && word.digits == word.length
        endWord()
        measure.length += 1
        (endsInSpace, expected) = (false, [])
        switch byte {
        case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"): isSentenceOpen = true
        case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: ")"), UInt8(ascii: "]"): break
        default:
            isSentenceOpen = false
            addInnerSign(byte, endsNumber: endsNumber)
        }
    }

    private mutating func addInnerSign(_ byte: UInt8, endsNumber: Bool) {
        switch byte {
        case UInt8(ascii: ","), UInt8(ascii: ";"): measure.commas += 1
        case UInt8(ascii: "|"), UInt8(ascii: "/"): measure.separators += 1
        case UInt8(ascii: ":"): expected = endsNumber ? .time : []
        case UInt8(ascii: "$"): expected = .price
        default: break
        }
    }
}

/// Characters beyond ASCII.
extension TextMeter {
    /// Those of general punctuation, of the Latin-1 signs and of the signs of East Asia are no
    /// letters; all others are taken for such.
    private mutating func add(character: ArraySlice<UInt8>) {
        let sign = Self.sign(character)
        guard sign != .letter else {
            for byte in character { word.hash.add(byte) }
            countLetters(1)
            return
        }
        guard sign != .none else { return }
        let endsNumber = word.digits > 0 && word.digits == word.length
        endWord()
        measure.length += 1
        endsInSpace = false
        add(sign, endsNumber: endsNumber)
    }

    private mutating func add(_ sign: Sign, endsNumber: Bool) {
        expected = sign == .currency ? .price : []
        switch sign {
        case .quotation: return
        case .sentenceEnd:
            measure.sentenceEnds += 1
            isClosed = true
            return
        case .ellipsis:
            isSentenceOpen = true
            return
        case .comma: measure.commas += 1
        case .separator: measure.separators += 1
        case .currency where endsNumber: measure.marks.insert(.price)
        default: break
        }
        isSentenceOpen = false
    }

    private enum Sign {
        case letter, quotation, sentenceEnd, ellipsis, comma, separator, currency, other
        /// Without width: soft hyphen, zero-width space, byte-order mark.
        case none
    }

    private static func sign(_ character: ArraySlice<UInt8>) -> Sign {
        guard character.count > 1 else { return .other }
        let first = character[character.startIndex]
        let second = character[character.startIndex + 1]
        if first == 0xC2 { return latinSigns[second] ?? (second < 0xC0 ? .other : .letter) }
        guard character.count == 3 else { return .letter }
        let third = character[character.startIndex + 2]
        switch (first, second) {
        case (0xE2, 0x80): return punctuation[third] ?? .other
        case (0xE2, 0x81): return .other
        case (0xE2, 0x82): return .currency
        case (0xE2, 0x86...0x9F): return .separator
        case (0xE3, 0x80): return eastAsian[third] ?? .other
        case (0xEF, 0xBC): return fullWidth[third] ?? .letter
        case (0xEF, 0xBB) where third == 0xBF: return .none
        default: return .letter
        }
    }

    /// By the second byte of U+0080 to U+00BF.
    private static let latinSigns: [UInt8: Sign] = [
        0xAB: .quotation, 0xBB: .quotation, 0xB7: .separator, 0xA2: .currency, 0xA3: .currency,
        0xA5: .currency, 0xAD: .none, 0xAA: .letter, 0xBA: .letter, 0xB5: .letter,
    ]

    /// By the third byte of U+2000 to U+203F.
    private static let punctuation: [UInt8: Sign] = [
        0x8B: .none, 0x98: .quotation, 0x99: .quotation, 0x9A: .quotation, 0x9C: .quotation,
        0x9D: .quotation, 0x9E: .quotation, 0xA2: .separator, 0xA6: .ellipsis, 0xB9: .quotation,
        0xBA: .separator,
    ]

    /// By the third byte of U+3000 to U+303F.
    private static let eastAsian: [UInt8: Sign] = [
        0x81: .comma, 0x82: .sentenceEnd, 0x8C: .quotation, 0x8D: .quotation, 0x8E: .quotation,
        0x8F: .quotation,
    ]

    /// By the third byte of U+FF00 to U+FF3F.
    private static let fullWidth: [UInt8: Sign] = [
        0x81: .sentenceEnd, 0x8C: .comma, 0x9F: .sentenceEnd, 0x9B: .comma,
    ]
}
