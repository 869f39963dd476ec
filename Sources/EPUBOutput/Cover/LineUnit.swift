/// A run of text within which no line is broken.
struct LineUnit {
    var text: Substring
    /// A space stands before it, unless it begins a line.
    var followsSpace: Bool

    /// Words; and in scripts without spaces, characters with the marks that may not begin or end a
    /// line. Source: Unicode line breaking (UAX 14), classes ID, CL, CJ, NS and OP, for what stands
    /// on covers.
    static func units(of text: String) -> [LineUnit] {
        text.split(whereSeparator: \.isWhitespace).flatMap { word in
            var units: [LineUnit] = []
            var start = word.startIndex
            for index in word.indices.dropFirst() where isBreak(in: word, before: index) {
                units.append(LineUnit(text: word[start..<index], followsSpace: units.isEmpty))
                start = index
            }
            return units + [LineUnit(text: word[start...], followsSpace: units.isEmpty)]
        }
    }

    private static func isBreak(in word: Substring, before index: Substring.Index) -> Bool {
        let last = word[word.index(before: index)]
        let next = word[index]
        return (isIdeographic(last) || isIdeographic(next)) && !closing.contains(next)
            && !opening.contains(last)
    }

    /// From the radicals to the last ideograph, without Hangul, which has spaces.
    private static func isIdeographic(_ character: Character) -> Bool {
        guard let scalar = character.unicodeScalars.first else { return false }
        return switch scalar {
        case "\u{2E80}"..."\u{303E}", "\u{3041}"..."\u{30FF}", "\u{31F0}"..."\u{4DBF}",
            "\u{4E00}"..."\u{A4CF}", "\u{F900}"..."\u{FAFF}", "\u{FF00}"..."\u{FFEF}",
            "\u{20000}"..."\u{3FFFF}":
            true
        default: false
        }
    }

    private static let closing: Set<Character> = [
        "、", "。", "，", "．", "：", "；", "！", "？", "）", "」", "』", "】", "》", "〉", "〕", "］", "｝", "・",
        "ー", "々", "ぁ", "ぃ", "ぅ", "ぇ", "ぉ", "っ", "ゃ", "ゅ", "ょ", "ァ", "ィ", "ゥ", "ェ", "ォ", "ッ",
        "ャ", "ュ", "ョ", "”", "’", ",", ".", ":", ";", "!", "?", ")", "…",
    ]
    private static let opening: Set<Character> = [
        "（", "「", "『", "【", "《", "〈", "〔", "［", "｛", "“", "‘", "(",
    ]
}
