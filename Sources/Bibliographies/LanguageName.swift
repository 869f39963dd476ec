/// Languages as bibliographies write them.
enum LanguageName {
    /// A BCP 47 tag for a name of a language, else the text itself.
    static func tag(for name: String) -> String { tags[name.lowercased()] ?? name }

    /// Source: the option names of babel 3.9x and polyglossia, and the English names of ISO 639.
    private static let tags = [
        "english": "en", "american": "en-US", "usenglish": "en-US", "british": "en-GB",
        "ukenglish": "en-GB", "german": "de", "ngerman": "de", "austrian": "de-AT",
        "naustrian": "de-AT", "swissgerman": "de-CH", "nswissgerman": "de-CH", "french": "fr",
        "francais": "fr", "norwegian": "no", "norsk": "nb", "bokmal": "nb", "nynorsk": "nn",
        "danish": "da", "swedish": "sv", "finnish": "fi", "icelandic": "is", "dutch": "nl",
        "spanish": "es", "catalan": "ca", "galician": "gl", "basque": "eu", "portuguese": "pt",
        "brazilian": "pt-BR", "italian": "it", "romanian": "ro", "polish": "pl", "czech": "cs",
        "slovak": "sk", "slovene": "sl", "slovenian": "sl", "croatian": "hr", "serbian": "sr",
        "hungarian": "hu", "greek": "el", "turkish": "tr", "russian": "ru", "ukrainian": "uk",
        "bulgarian": "bg", "estonian": "et", "latvian": "lv", "lithuanian": "lt", "irish": "ga",
        "welsh": "cy", "hebrew": "he", "arabic": "ar", "persian": "fa", "hindi": "hi",
        "chinese": "zh", "japanese": "ja", "korean": "ko", "vietnamese": "vi", "indonesian": "id",
    ]
}
