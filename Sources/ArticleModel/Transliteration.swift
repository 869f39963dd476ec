import Foundation

extension String {
    /// In ASCII: `Færing på Å` as `Faering pa A`, `Лодка` as `Lodka`. What has no such form is left
    /// out, apostrophes too: they part no word.
    package var transliterated: String {
        var latin = ""
        for scalar in unicodeScalars {
            if scalar.isASCII {
                latin.unicodeScalars.append(scalar)
            } else if let letters = Self.commonLetters[scalar] {
                latin += letters
            } else {
                latin = self.applyingTransform(Self.transliteration, reverse: false) ?? ""
                break
            }
        }
        return String(latin.unicodeScalars.filter { $0.isASCII && $0 != "'" })
    }

    /// Source: the transforms of CLDR.
    private static let transliteration = StringTransform("Any-Latin; Latin-ASCII")

    /// What the transforms make of letters and signs that titles are full of. They make the same of
    /// each wherever it stands, and take a thousand times as long to be set up.
    package static let commonLetters: [Unicode.Scalar: String] = Dictionary(
        [
            ("ÀÁÂÃÄÅĀĂĄ", "A"), ("Æ", "AE"), ("ÇĆČ", "C"), ("ÐĎĐ", "D"), ("ÈÉÊËĒĘĚĖ", "E"),
            ("Ğ", "G"), ("ÌÍÎÏĪİ", "I"), ("ŁĽĹ", "L"), ("ÑŃŇ", "N"), ("ÒÓÔÕÖØŌŐ", "O"),
            ("Œ", "OE"), ("ŔŘ", "R"), ("ŚŠŞȘ", "S"), ("ŤŢȚ", "T"), ("Þ", "TH"),
            ("ÙÚÛÜŪŮŰ", "U"), ("ÝŸ", "Y"), ("ŹŻŽ", "Z"),
            ("àáâãäåāăą", "a"), ("æ", "ae"), ("çćč", "c"), ("ðďđ", "d"), ("èéêëēęěė", "e"),
            ("ğ", "g"), ("ìíîïīı", "i"), ("łľĺ", "l"), ("ñńň", "n"), ("òóôõöøōő", "o"),
            ("œ", "oe"), ("ŕř", "r"), ("śšşș", "s"), ("ß", "ss"), ("ťţț", "t"), ("þ", "th"),
            ("ùúûüūůű", "u"), ("ýÿ", "y"), ("źżž", "z"),
            ("’‘", "'"), ("“”", "\""), ("«", "<<"), ("»", ">>"), ("–—―", "-"), ("…", "..."),
            ("\u{A0}", " "), ("•·€£°†™", ""), ("©", "(C)"), ("®", "(R)"),
            ("¿", "?"), ("¡", "!"), ("„", ",,"), ("‚", ","), ("‹", "<"), ("›", ">"), ("′", "'"),
            ("″", "\""),
            ("×", "*"), ("→", "->"), ("№", "No"), ("½", " 1/2"), ("´ºª²³★§¢¥", ""),
            ("АЯ", "A"), ("Б", "B"), ("В", "V"), ("ГҐ", "G"), ("ДЂЏ", "D"), ("ЕЁЭЄ", "E"),
            ("ЖЗ", "Z"), ("ИІЇ", "I"), ("ЙЈ", "J"), ("К", "K"), ("ЛЉ", "L"), ("М", "M"),
            ("НЊ", "N"), ("О", "O"), ("П", "P"), ("Р", "R"), ("СШЩ", "S"), ("Т", "T"), ("УЮ", "U"),
            ("Ф", "F"), ("Х", "H"), ("ЦЧЋ", "C"), ("Ы", "Y"),
            ("ая", "a"), ("б", "b"), ("в", "v"), ("гґ", "g"), ("дђџ", "d"), ("еёэє", "e"),
            ("жз", "z"), ("иії", "i"), ("йј", "j"), ("к", "k"), ("лљ", "l"), ("м", "m"),
            ("нњ", "n"), ("о", "o"), ("п", "p"), ("р", "r"), ("сшщ", "s"), ("т", "t"), ("ую", "u"),
            ("ф", "f"), ("х", "h"), ("цчћ", "c"), ("ы", "y"),
            ("Ъъ", "\""), ("Ьь", ""),
        ].flatMap { letters, form in letters.unicodeScalars.map { ($0, form) } },
        uniquingKeysWith: { first, _ in first })
}
