/// The words of a text, each as a number: capitals, punctuation and white space make no difference.
///
/// A word is a run of letters, marks and digits; in scripts that put no space between words, every
/// character is one.
struct WordNumbers {
    private(set) var numbers: [UInt64] = []
    private var current = Self.offset

    /// FNV-1a, 64 bits. Source: Fowler, Noll and Vo.
    private static let offset: UInt64 = 0xcbf2_9ce4_8422_2325
    private static let prime: UInt64 = 0x0000_0100_0000_01b3

    init(of text: String) {
        for scalar in text.unicodeScalars {
            switch scalar {
            case "a"..."z", "0"..."9": add(scalar.value)
            case "A"..."Z": add(scalar.value | 0x20)
            case _ where scalar.isASCII || !scalar.isInWord: end()
            case _ where scalar.isWordOfItsOwn:
                end()
                add(scalar.value)
                end()
            default:
                for small in scalar.properties.lowercaseMapping.unicodeScalars { add(small.value) }
            }
        }
        end()
    }

    private mutating func add(_ letter: UInt32) {
        current = (current ^ UInt64(letter)) &* Self.prime
    }

    private mutating func end() {
        guard current != Self.offset else { return }
        numbers.append(current)
        current = Self.offset
    }
}

extension Unicode.Scalar {
    fileprivate var isInWord: Bool {
        switch properties.generalCategory {
        case .lowercaseLetter, .uppercaseLetter, .titlecaseLetter, .otherLetter, .modifierLetter,
            .nonspacingMark, .spacingMark, .decimalNumber, .letterNumber:
            true
        default: false
        }
    }

    /// Thai, Lao, Myanmar and Khmer; kana, Han and their extensions. Source: the blocks of
    /// Unicode 15 of the scripts that its line breaking (UAX 14) calls complex or ideographic.
    var isWordOfItsOwn: Bool {
        switch value {
        case 0x0E00...0x0EFF, 0x1000...0x109F, 0x1780...0x17FF, 0x3040...0x30FF, 0x3400...0x4DBF,
            0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFF:
            isInWord
        default: false
        }
    }
}
