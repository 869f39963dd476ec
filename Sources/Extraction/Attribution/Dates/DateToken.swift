/// A number, a word or a mark of a written date.
enum DateToken: Sendable, Equatable {
    case number(Int, digits: Int)
    /// Lower case.
    case word(String)
    case mark(Character)

    /// Marks that divide the numbers of a date.
    static let separators: Set<Character> = ["-", "/", "."]

    /// What makes a number an ordinal in English, French, Italian, Spanish, Portuguese and Dutch.
    static let ordinals: Set<String> = ["st", "nd", "rd", "th", "er", "ère", "re", "º", "ª", "e"]

    /// Words between day, month and year in English, the Romance languages and Danish.
    static let connectors: Set<String> = ["of", "de", "del", "di", "den", "the", "d"]

    /// In characters. A date begins nearer than this to the start of what is looked at.
    private static let reach = 400

    /// Cuts a text where letters, digits and marks meet; white space falls away.
    static func tokens(of text: String) -> [DateToken] {
        var tokens: [DateToken] = []
        var rest = text.prefix(reach)
        while let first = rest.first {
            if first.wholeNumberValue != nil, first.isNumber, !first.isLetter {
                let digits = rest.prefix { $0.wholeNumberValue != nil && !$0.isLetter }
                rest = rest[digits.endIndex...]
                guard digits.count <= 8 else { continue }
                let value = digits.reduce(0) { $0 * 10 + ($1.wholeNumberValue ?? 0) % 10 }
                tokens.append(.number(value, digits: digits.count))
            } else if first.isLetter {
                let word = rest.prefix(while: \.isLetter)
                rest = rest[word.endIndex...]
                tokens.append(.word(word.lowercased()))
            } else {
                if !first.isWhitespace { tokens.append(.mark(first)) }
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

    var mark: Character? {
        guard case .mark(let mark) = self else { return nil }
        return mark
    }
}
