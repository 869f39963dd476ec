/// The encoding to expect of a text that declares none and is not UTF-8, by its language.
package struct FallbackEncoding: Sendable {
    /// BCP 47 tags, each of which also stands for the longer tags that begin with it.
    package let languages: [String]
    package let encoding: String
    /// Taken instead when bytes 0x80 to 0x9F occur, which ISO 8859 leaves to control characters
    /// and Windows fills with letters and quotation marks.
    package var windowsSibling: String?
    /// A tag the row must match; tested.
    package let example: String
}

extension FallbackEncoding {
    /// Every other language has windows-1252. A longer tag must stand before a shorter one that
    /// covers it. Source: the table of suggested defaults in the HTML Standard, "determining the
    /// character encoding"; the Windows siblings are ours.
    package static let all: [FallbackEncoding] = [
        FallbackEncoding(languages: ["ar", "fa"], encoding: "windows-1256", example: "ar-EG"),
        FallbackEncoding(
            languages: [
                "ba", "be", "bg", "kk", "ky", "mk", "ru", "sah", "sr", "tg", "tt", "uk",
            ],
            encoding: "windows-1251", example: "ru-RU"),
        FallbackEncoding(languages: ["az", "ku", "tr"], encoding: "windows-1254", example: "tr"),
        FallbackEncoding(languages: ["cs", "hr", "sk"], encoding: "windows-1250", example: "cs"),
        FallbackEncoding(
            languages: ["hu", "pl", "sl"], encoding: "iso-8859-2",
            windowsSibling: "windows-1250", example: "pl-PL"),
        FallbackEncoding(
            languages: ["el"], encoding: "iso-8859-7", windowsSibling: "windows-1253",
            example: "el"),
        FallbackEncoding(languages: ["et", "lt", "lv"], encoding: "windows-1257", example: "lt"),
        FallbackEncoding(languages: ["he"], encoding: "windows-1255", example: "he-IL"),
        FallbackEncoding(languages: ["ja"], encoding: "shift_jis", example: "ja"),
        FallbackEncoding(languages: ["ko"], encoding: "euc-kr", example: "ko-KR"),
        FallbackEncoding(languages: ["th"], encoding: "windows-874", example: "th"),
        FallbackEncoding(languages: ["vi"], encoding: "windows-1258", example: "vi-VN"),
        FallbackEncoding(
            languages: ["zh-hant", "zh-tw", "zh-hk", "zh-mo"], encoding: "big5",
            example: "zh-Hant-TW"),
        FallbackEncoding(languages: ["zh"], encoding: "gbk", example: "zh-CN"),
    ]

    /// Letter case does not matter.
    package func matches(_ language: String) -> Bool {
        let tag = language.lowercased()
        return languages.contains { tag == $0 || tag.hasPrefix($0 + "-") }
    }

    func encoding(for bytes: [UInt8]) -> Encoding {
        guard let windowsSibling, bytes.contains(where: { (0x80...0x9F).contains($0) }) else {
            return .named(encoding)
        }
        return .named(windowsSibling)
    }
}
