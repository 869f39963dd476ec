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
    /// The last sequence is well-formed as far as it goes.
    private(set) var isCutOff = false

    /// Long enough that chance is out of the question: at least this many well-formed sequences
    /// for each malformed one.
    private static let odds = 10

    /// No other encoding gives text with this much UTF-8 in it.
    var speaksForUTF8: Bool {
        sequences > 0 && sequences >= Self.odds * (replacements - (isCutOff ? 1 : 0))
    }

    init(decoding input: [UInt8]) {
        var copied = 0
        var index = 0
        unsafe input.withUnsafeBufferPointer { buffer in
            while true {
                index = unsafe Self.endOfPlainRun(buffer, from: index)
                guard index < buffer.count else { return }
                let unit = unsafe TextUnit(buffer, at: index)
                if unit.isKept {
                    sequences += 1
                } else {
                    unsafe bytes.append(contentsOf: buffer[copied..<index])
                    substitute(unit)
                    copied = index + unit.length
                }
                index += unit.length
            }
        }
        if copied == 0 { bytes = input } else { bytes += input[copied...] }
    }

    private mutating func substitute(_ unit: TextUnit) {
        switch unit {
        case .sequence: break
        case .malformed(_, let isCutOff):
            bytes += [0xEF, 0xBF, 0xBD]
            replacements += 1
            self.isCutOff = isCutOff
        case .forbidden: controls += 1
        case .carriageReturn(let isAlone): if isAlone { bytes.append(0x0A) }
        case .formFeed: bytes.append(0x20)
        }
    }

    /// The offset of the first byte that is not printable ASCII, a tab or a line feed.
    private static func endOfPlainRun(
        _ text: UnsafeBufferPointer<UInt8>, from start: Int
    ) -> Int {
        var index = start
        while index + 32 <= text.count, unsafe isPlain(text, index) { index += 32 }
        while index < text.count, unsafe isPlain(text[index]) { index += 1 }
        return index
    }

    /// 32 bytes at once: a loop without exits, which the compiler turns into vector instructions.
    @inline(__always)
    private static func isPlain(_ text: UnsafeBufferPointer<UInt8>, _ start: Int) -> Bool {
        var all: UInt8 = 1
        for offset in 0..<32 { unsafe all &= isPlain(text[start &+ offset]) ? 1 : 0 }
        return all == 1
    }

    @inline(__always)
    private static func isPlain(_ byte: UInt8) -> Bool {
        (byte &- 0x20 < 0x60) || byte == 0x0A || byte == 0x09
    }
}
