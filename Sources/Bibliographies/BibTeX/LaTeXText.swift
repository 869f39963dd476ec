import Foundation

/// Plain text out of the LaTeX that bibliographies are written in: accents, letters, quotation
/// marks and dashes. Other commands fall off, their arguments stay.
struct LaTeXText {
    private let characters: [Unicode.Scalar]
    private var position = 0
    private var result = String.UnicodeScalarView()

    static func text(of latex: String) -> String {
        var reader = LaTeXText(latex)
        reader.read()
        return String(reader.result).split(whereSeparator: \.isWhitespace).joined(separator: " ")
            .precomposedStringWithCanonicalMapping
    }

    /// An address has no accents; only what LaTeX reserves is escaped in it.
    static func address(of latex: String) -> String {
        String(
            scalars: latex.unicodeScalars.filter {
                !$0.properties.isWhitespace && !"\\{}".unicodeScalars.contains($0)
            })
    }

    private init(_ latex: String) { characters = Array(latex.unicodeScalars) }

    private mutating func read() {
        while let character = next() {
            switch character {
            case "\\": readCommand()
            case "{", "}", "$": break
            case "~": result.append(" ")
            case "-": result.append(dash())
            case "`": result.append(take("`") ? "“" : "‘")
            case "'": result.append(take("'") ? "”" : "’")
            default: result.append(character)
            }
        }
    }

    private mutating func readCommand() {
        guard let first = next() else { return }
        if let accent = Self.accents[first], !first.isASCIILetter || !(peek?.isASCIILetter ?? false)
        {
            return readAccented(accent)
        }
        guard first.isASCIILetter else {
            // `\\` ends a line, `\,` is a thin space, `\-` is nothing, `\&` stands for itself.
            if "\\,;:".unicodeScalars.contains(first) {
                result.append(" ")
            } else if !"-/!@".unicodeScalars.contains(first) {
                result.append(first)
            }
            return
        }
        var name = String(first)
        while let letter = peek, letter.isASCIILetter {
            name.unicodeScalars.append(letter)
            position += 1
        }
        skipSpace()
        if let text = Self.letters[name] { result.append(contentsOf: text.unicodeScalars) }
    }

    /// The accent goes behind its letter, as Unicode has it.
    private mutating func readAccented(_ accent: Unicode.Scalar) {
        skipSpace()
        while take("{") {}
        if take("\\") {
            // `\'{\i}`: the dotless letters carry an accent as the dotted ones do.
            let letter = next()
            if letter == "i" || letter == "j" { result.append(letter ?? " ") }
            skipSpace()
        } else if let letter = next(), letter != "}" {
            result.append(letter)
        }
        result.append(accent)
    }

    private mutating func dash() -> Unicode.Scalar {
        guard take("-") else { return "-" }
        return take("-") ? "—" : "–"
    }

    private var peek: Unicode.Scalar? {
        position < characters.count ? characters[position] : nil
    }

    private mutating func next() -> Unicode.Scalar? {
        guard let character = peek else { return nil }
        position += 1
        return character
    }

    private mutating func take(_ character: Unicode.Scalar) -> Bool {
        guard peek == character else { return false }
        position += 1
        return true
    }

    private mutating func skipSpace() {
        while let character = peek, character.properties.isWhitespace { position += 1 }
    }
}

extension LaTeXText {
    /// Combining characters by the command's letter. Source: The LaTeX Companion, table 7.33.
    private static let accents: [Unicode.Scalar: Unicode.Scalar] = [
        "`": "\u{300}", "'": "\u{301}", "^": "\u{302}", "~": "\u{303}", "=": "\u{304}",
        "u": "\u{306}", ".": "\u{307}", "\"": "\u{308}", "r": "\u{30A}", "H": "\u{30B}",
        "v": "\u{30C}", "d": "\u{323}", "c": "\u{327}", "k": "\u{328}", "b": "\u{331}",
    ]

    /// Commands that are letters or signs.
    private static let letters = [
        "ss": "ß", "ae": "æ", "AE": "Æ", "oe": "œ", "OE": "Œ", "o": "ø", "O": "Ø", "aa": "å",
        "AA": "Å", "l": "ł", "L": "Ł", "i": "ı", "j": "ȷ", "dh": "ð", "DH": "Ð", "th": "þ",
        "TH": "Þ", "dj": "đ", "DJ": "Đ", "ng": "ŋ", "NG": "Ŋ", "S": "§", "P": "¶",
        "copyright": "©", "textcopyright": "©", "pounds": "£", "euro": "€", "texteuro": "€",
        "ldots": "…", "dots": "…", "textellipsis": "…", "textendash": "–", "textemdash": "—",
        "textquoteleft": "‘", "textquoteright": "’", "textquotedblleft": "“",
        "textquotedblright": "”", "guillemotleft": "«", "guillemotright": "»", "glqq": "„",
        "grqq": "“", "textbackslash": "\\", "textasciitilde": "~", "textasciicircum": "^",
        "textunderscore": "_", "textdegree": "°", "textbar": "|", "textless": "<",
        "textgreater": ">", "TeX": "TeX", "LaTeX": "LaTeX", "space": " ", "newline": " ",
    ]
}

extension Unicode.Scalar {
    fileprivate var isASCIILetter: Bool {
        (0x41...0x5A).contains(value) || (0x61...0x7A).contains(value)
    }
}
