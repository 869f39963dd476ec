import Foundation

/// The language of an article in the codes of the catalogue formats.
package struct RecordLanguage: Sendable, Equatable {
    /// BCP 47: `nn`, `pt-BR`.
    package var tag: String

    /// - Returns: `nil` for what is no tag, and for `und`.
    init?(_ tag: String) {
        let tag = tag.replacing("_", with: "-")
        let primary = tag.prefix { $0 != "-" }
        guard (2...3).contains(primary.count), primary.allSatisfy({ $0.isASCII && $0.isLetter }),
            primary.lowercased() != "und"
        else { return nil }
        self.tag = tag
    }

    /// The primary subtag in lower case.
    var primary: String { tag.prefix { $0 != "-" }.lowercased() }

    /// ISO 639-2/B, as MARC wants it: `nno`, `ger`; `nil` when the language has none.
    var marc: String? {
        if let code = Self.bibliographic[primary] { return code }
        guard primary.count == 2 else { return primary }
        let code = Locale.LanguageCode(primary).identifier(.alpha3)
        return code.flatMap { $0.count == 3 ? Self.bibliographic[$0] ?? $0 : nil }
    }

    /// In English, as MARC's list of languages names it: `Norwegian (Nynorsk)`.
    var englishName: String? {
        Self.names[primary]
            ?? Locale(identifier: "en").localizedString(forLanguageCode: primary)
    }

    /// What babel and biblatex call it; `nil` where they have no name.
    var babel: String? {
        Self.babelNames[tag.lowercased()] ?? Self.babelNames[primary]
    }
}

extension RecordLanguage {
    /// The bibliographic codes that differ from the terminological ones, by those; and codes that are
    /// withdrawn or name a variety of what MARC has a code for. Source: ISO 639-2, "Codes for the
    /// representation of names of languages", and the MARC Code List for Languages.
    private static let bibliographic = [
        "sqi": "alb", "hye": "arm", "eus": "baq", "mya": "bur", "zho": "chi", "ces": "cze",
        "nld": "dut", "fra": "fre", "kat": "geo", "deu": "ger", "ell": "gre", "isl": "ice",
        "mkd": "mac", "mri": "mao", "msa": "may", "fas": "per", "ron": "rum", "slk": "slo",
        "bod": "tib", "cym": "wel", "cmn": "chi", "yue": "chi", "arb": "ara", "iw": "heb",
        "in": "ind", "ji": "yid", "mo": "rum", "sh": "srp", "tl": "tgl",
    ]

    private static let names = ["nn": "Norwegian (Nynorsk)", "nb": "Norwegian (Bokmål)"]

    /// Source: the languages of babel 3.80 that biblatex 3.18 knows.
    private static let babelNames = [
        "af": "afrikaans", "ar": "arabic", "be": "belarusian", "bg": "bulgarian", "bn": "bengali",
        "ca": "catalan", "cs": "czech", "cy": "welsh", "da": "danish", "de": "ngerman",
        "de-at": "naustrian", "de-ch": "nswissgerman", "el": "greek", "en": "english",
        "en-au": "australian", "en-ca": "canadian", "en-gb": "british", "en-nz": "newzealand",
        "en-us": "american", "eo": "esperanto", "es": "spanish", "et": "estonian", "eu": "basque",
        "fa": "persian", "fi": "finnish", "fr": "french", "fr-ca": "canadien", "ga": "irish",
        "gl": "galician", "he": "hebrew", "hi": "hindi", "hr": "croatian", "hu": "magyar",
        "hy": "armenian", "id": "indonesian", "is": "icelandic", "it": "italian",
        "ja": "japanese", "ka": "georgian", "ko": "korean", "la": "latin", "lt": "lithuanian",
        "lv": "latvian", "mk": "macedonian", "mr": "marathi", "ms": "malay", "nb": "norsk",
        "nl": "dutch", "nn": "nynorsk", "no": "norsk", "pl": "polish", "pt": "portuguese",
        "pt-br": "brazilian", "ro": "romanian", "ru": "russian", "sk": "slovak",
        "sl": "slovenian", "sq": "albanian", "sr": "serbian", "sv": "swedish", "ta": "tamil",
        "te": "telugu", "th": "thai", "tr": "turkish", "uk": "ukrainian", "ur": "urdu",
        "vi": "vietnamese", "zh": "chinese",
    ]
}
