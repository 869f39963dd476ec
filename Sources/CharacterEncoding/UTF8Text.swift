/// Bytes read as UTF-8, made fit for XML on the way: malformed sequences are replaced, characters
/// XML forbids left out, and every line ends in a line feed.
struct UTF8Text {
    private(set) var bytes: [UInt8] = []
    /// Well-formed sequences of two to four bytes.
    private(set) var sequences = 0
    /// U+FFFD put in the place of malformed sequences.
    private(set) var replacements = 0
    /// Characters left out: C0 controls other than white space, U+FFFE and U+FFFF.
    private(set) var controls = 0
    /// A character from U+0080 to U+009F is in it.
    private(set) var holdsC1Control = false
    /// The last sequence is well-formed as far as it goes.
    private(set) var isCutOff = false

    /// Well-formed sequences outnumber malformed ones, one that is cut off aside. In text of
    /// another encoding it is the other way round.
    var speaksForUTF8: Bool { sequences > replacements - (isCutOff ? 1 : 0) }

    init(decoding input: [UInt8]) {
        var copied = 0
        unsafe input.withUnsafeBufferPointer { text in
            var index = unsafe skipSound(text, from: 0)
            while index < text.count {
                let flaw = unsafe Flaw(text, at: index)
                unsafe bytes.append(contentsOf: text[copied..<index])
                substitute(flaw)
                copied = index + flaw.length
                index = unsafe skipSound(text, from: copied)
            }
        }
        if copied == 0 { bytes = input } else { bytes += input[copied...] }
    }

    private mutating func substitute(_ flaw: Flaw) {
        switch flaw {
        case .malformed(_, let isCutOff):
            bytes += [0xEF, 0xBF, 0xBD]
            replacements += 1
            self.isCutOff = isCutOff
        case .forbidden: controls += 1
        case .carriageReturn(let isAlone): if isAlone { bytes.append(0x0A) }
        case .formFeed: bytes.append(0x20)
        }
    }

    /// The offset of the next flaw, or the text's end.
    private mutating func skipSound(_ text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        var index = start
        while index < text.count {
            if unsafe Self.isPlain(text[index]) {
                while index &+ 32 <= text.count, unsafe Self.isPlain(text, index) { index &+= 32 }
                while index < text.count, unsafe Self.isPlain(text[index]) { index &+= 1 }
            } else {
                let length = unsafe UTF8Lead.lengthOfCharacter(text, at: index)
                guard length > 0 else { return index }
                sequences &+= 1
                if unsafe text[index] == 0xC2, unsafe text[index &+ 1] < 0xA0 {
                    holdsC1Control = true
                }
                index &+= length
            }
        }
        return index
    }

    /// 32 bytes at once: a loop without exits, which the compiler turns into vector instructions; of
    /// vectors spelled out it makes calls.
    @inline(__always)
    private static func isPlain(_ text: UnsafeBufferPointer<UInt8>, _ start: Int) -> Bool {
        var all: UInt8 = 1
        for offset in 0..<32 { unsafe all &= isPlain(text[start &+ offset]) ? 1 : 0 }
        return all == 1
    }

    /// Printable ASCII, a tab or a line feed.
    @inline(__always)
    private static func isPlain(_ byte: UInt8) -> Bool {
        (byte &- 0x20 < 0x60) || byte == 0x0A || byte == 0x09
    }
}
