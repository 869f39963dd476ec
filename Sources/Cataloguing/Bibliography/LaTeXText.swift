import Foundation

/// Text as LaTeX reads it.
enum LaTeXText {
    /// For BibLaTeX: letters stay as they are, LaTeX's own signs are escaped. Braces become commands,
    /// since BibTeX and biber count them behind a backslash too.
    static func escaped(_ text: String) -> String {
        text.unicodeScalars.map { specials[$0] ?? String($0) }.joined()
    }

    /// For BibTeX, whose styles know ASCII: accents and signs become commands too. What LaTeX has no
    /// command for stays: Greek, Cyrillic, Chinese.
    static func ascii(_ text: String) -> String { text.map(command(for:)).joined() }

    /// Inside `\url`, and where biber takes a value word by word.
    static func address(_ url: String) -> String {
        url.unicodeScalars.map { verbatim[$0] ?? String($0) }.joined()
    }

    private static func command(for character: Character) -> String {
        accented(character)
            ?? String(character).unicodeScalars.map { specials[$0] ?? letters[$0] ?? String($0) }
            .joined()
    }

    /// A letter of ASCII under its accents, the nearest first; `nil` for any other character.
    private static func accented(_ character: Character) -> String? {
        guard !character.isASCII, letters[character.unicodeScalars.first ?? " "] == nil else {
            return nil
        }
        let scalars = String(character).decomposedStringWithCanonicalMapping.unicodeScalars
        guard let base = scalars.first, base.isASCII, base.properties.isAlphabetic else {
            return nil
        }
        var letter = dotless[base] ?? String(base)
        for mark in scalars.dropFirst() {
            guard let accent = accents[mark] else { return nil }
            letter = "\\\(accent)" + braced(accent, letter)
        }
        return "{\(letter)}"
    }

    /// An accent with a letter's name needs braces before a letter: `\v{s}`, but `\'a`.
    private static func braced(_ accent: Character, _ base: String) -> String {
        accent.isLetter || base.count > 1 ? "{\(base)}" : base
    }

    private static let specials: [Unicode.Scalar: String] = [
        "#": "\\#", "$": "\\$", "%": "\\%", "&": "\\&", "_": "\\_",
        "{": "{\\textbraceleft}", "}": "{\\textbraceright}", "\\": "{\\textbackslash}",
        "~": "{\\textasciitilde}", "^": "{\\textasciicircum}",
    ]

    /// Source: LaTeX's text symbols in the encodings OT1 and T1 and in `textcomp`.
    private static let letters: [Unicode.Scalar: String] = [
        "æ": "{\\ae}", "Æ": "{\\AE}", "ø": "{\\o}", "Ø": "{\\O}", "å": "{\\aa}", "Å": "{\\AA}",
        "œ": "{\\oe}", "Œ": "{\\OE}", "ß": "{\\ss}", "ł": "{\\l}", "Ł": "{\\L}", "đ": "{\\dj}",
        "Đ": "{\\DJ}", "ð": "{\\dh}", "Ð": "{\\DH}", "þ": "{\\th}", "Þ": "{\\TH}", "ı": "{\\i}",
        "–": "--", "—": "---", "…": "{\\dots}", "‘": "{\\textquoteleft}", "’": "{\\textquoteright}",
        "“": "{\\textquotedblleft}", "”": "{\\textquotedblright}",
        "„": "{\\quotedblbase}", "‚": "{\\quotesinglbase}", "«": "{\\guillemotleft}",
        "»": "{\\guillemotright}", "‹": "{\\guilsinglleft}", "›": "{\\guilsinglright}",
        "¡": "!`", "¿": "?`", "§": "{\\S}", "¶": "{\\P}", "©": "{\\copyright}",
        "®": "{\\textregistered}", "™": "{\\texttrademark}", "£": "{\\textsterling}",
        "€": "{\\texteuro}", "°": "{\\textdegree}", "•": "{\\textbullet}",
        "·": "{\\textperiodcentered}", "†": "{\\dag}", "‡": "{\\ddag}",
    ]

    private static let accents: [Unicode.Scalar: Character] = [
        "\u{300}": "`", "\u{301}": "'", "\u{302}": "^", "\u{303}": "~", "\u{304}": "=",
        "\u{306}": "u", "\u{307}": ".", "\u{308}": "\"", "\u{30A}": "r", "\u{30B}": "H",
        "\u{30C}": "v", "\u{323}": "d", "\u{327}": "c", "\u{328}": "k", "\u{331}": "b",
    ]

    /// Under an accent `i` and `j` lose their dot.
    private static let dotless: [Unicode.Scalar: String] = ["i": "\\i", "j": "\\j"]

    /// Braces and backslashes are no part of an address as the standard writes it.
    private static let verbatim: [Unicode.Scalar: String] = [
        "{": "%7B", "}": "%7D", "\\": "%5C", " ": "%20",
    ]
}
