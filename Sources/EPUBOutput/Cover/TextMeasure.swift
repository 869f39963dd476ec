/// Guesses how wide words will be in a font that only the reading system knows.
enum TextMeasure {
    /// In ems, rounded up from the bold face of Liberation Sans 2.1, whose widths are Arial's.
    static func width(of text: some StringProtocol) -> Double {
        text.unicodeScalars.reduce(0) { $0 + width(of: $1) }
    }

    private static func width(of scalar: Unicode.Scalar) -> Double {
        switch scalar {
        case " ", "i", "j", "l", "I", ".", ",", ":", ";", "'", "’", "!", "|", "(", ")": 0.34
        case "f", "r", "t", "-": 0.4
        case "m", "w", "M", "W", "—", "…": 1
        case "A"..."Z": 0.75
        case "\u{300}"..."\u{36F}": 0
        // Hangul jamo, and from the CJK radicals on all that is set in a square.
        case "\u{1100}"..."\u{115F}", "\u{2E80}"..."\u{D7A3}", "\u{F900}"..."\u{FAFF}",
            "\u{FE30}"..."\u{FE4F}", "\u{FF00}"..."\u{FF60}", "\u{1F300}"..."\u{3FFFF}":
            1
        default: 0.62
        }
    }

    /// The text in lines of at most `width` ems, broken between units, and inside those that are
    /// wider than a line.
    static func lines(of text: String, width limit: Double) -> [String] {
        var lines: [String] = []
        for unit in LineUnit.units(of: text) {
            let added = (unit.followsSpace ? " " : "") + unit.text
            if let last = lines.last, width(of: last + added) <= limit {
                lines[lines.count - 1] = last + added
            } else {
                lines += pieces(of: unit.text, width: limit)
            }
        }
        return lines
    }

    /// The text on one line, its end cut off where it does not fit.
    static func line(of text: String, width limit: Double) -> String {
        guard width(of: text) > limit else { return text }
        return pieces(of: text[...], width: limit - width(of: "…"))[0] + "…"
    }

    private static func pieces(of word: Substring, width limit: Double) -> [String] {
        var pieces = [""]
        for character in word {
            let piece = pieces[pieces.count - 1] + String(character)
            if width(of: piece) > limit, !pieces[pieces.count - 1].isEmpty {
                pieces.append(String(character))
            } else {
                pieces[pieces.count - 1] = piece
            }
        }
        return pieces
    }
}
