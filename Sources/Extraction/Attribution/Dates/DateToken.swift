/// A number, a word or a mark of a written date.
enum DateToken: Sendable, Equatable {
    case number(Int, digits: Int)
    /// Lower case.
    case word(String)
    case mark(Unicode.Scalar)

    /// Marks that divide the numbers of a date.
    static let separators: Set<Unicode.Scalar> = ["-", "/", "."]

    /// What makes a number an ordinal in English, French, Italian, Spanish, Portuguese and Dutch.
    static let ordinals: Set<String> = ["st", "nd", "rd", "th", "er", "ère", "re", "º", "ª", "e"]

    /// Words between day, month and year in English, the Romance languages, Danish, Lithuanian and
    /// Latvian.
    static let connectors: Set<String> = ["of", "de", "del", "di", "den", "the", "d", "m", "gada"]

    /// In characters. A date begins nearer than this to the start of what is looked at.
    private static let reach = 400
    /// In digits. A longer number is an account's or a telephone's, and no token.
    private static let longestNumber = 8

    /// Cuts a text where letters, digits and marks meet; white space falls away.
    static func tokens(of text: String) -> [DateToken] {
        var tokens: [DateToken] = []
        var rest = text.unicodeScalars.prefix(reach)
        while let first = rest.first {
            if first.decimalDigit != nil {
                let digits = rest.prefix { $0.decimalDigit != nil }
                rest = rest[digits.endIndex...]
                guard digits.count <= longestNumber else { continue }
                let value = digits.reduce(0) { $0 * 10 + ($1.decimalDigit ?? 0) }
                tokens.append(.number(value, digits: digits.count))
            } else if first.isLetter {
                let word = rest.prefix { $0.isLetter || $0.isMarkOnLetter }
                rest = rest[word.endIndex...]
                tokens.append(.word(String(word).lowercased()))
            } else {
                if !first.properties.isWhitespace { tokens.append(.mark(first)) }
                rest.removeFirst()
            }
        }
        return tokens
    }

    var number: (value: Int, digits: Int)? {
        guard case .number(let value, let digits) = self else { return nil }
        return (value, digits)
    }

    var word: String? {
        guard case .word(let word) = self else { return nil }
        return word
    }

    var mark: Unicode.Scalar? {
        guard case .mark(let mark) = self else { return nil }
        return mark
    }
}

/// ASCII is answered without the tables of Unicode.
extension Unicode.Scalar {
    /// From 0 to 9, in any script.
    fileprivate var decimalDigit: Int? {
        if isASCII { return UInt8(truncatingIfNeeded: value).isDigit ? Int(value) - 0x30 : nil }
        guard properties.numericType == .decimal else { return nil }
        return properties.numericValue.map { Int($0) }
    }

    fileprivate var isLetter: Bool {
        isASCII ? UInt8(truncatingIfNeeded: value).isASCIILetter : properties.isAlphabetic
    }

    fileprivate var isMarkOnLetter: Bool {
        !isASCII && properties.generalCategory == .nonspacingMark
    }
}
