/// The codes CLD2 answers with, turned into BCP 47.
enum LanguageCode {
    /// - Returns: `nil` for what is no language of running text: `un`, `xxx`, a script code.
    static func normalised(_ code: String) -> String? {
        if let replacement = replacements[code] { return replacement }
        let isLanguage = (2...3).contains(code.prefix { $0 != "-" }.count)
        return isLanguage && !refused.contains(code) ? code : nil
    }

    /// Source: codes withdrawn from ISO 639-1 that CLD2 still uses (`iw` 1989, `in` 1989, `mo`
    /// 2008, `jw` an error of 1998), and its own names for Tagalog and Chinese.
    private static let replacements = [
        "iw": "he", "in": "id", "jw": "jv", "ji": "yi", "mo": "ro", "sh": "sr-Latn",
        "tl": "fil", "zh": "zh-Hans", "zh-TW": "zh-Hant", "nb": "no",
    ]

    private static let refused: Set<String> = ["un", "xxx", "zzp", "zzb", "zzh", "tlh"]
}
