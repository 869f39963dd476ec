/// BCP 47 tags as pages write them.
enum LanguageTag {
    /// `en_US` becomes `en-US`, `EN` becomes `en`, `nb-no` becomes `nb-NO`.
    ///
    /// - Returns: `nil` for what is no language tag: `english`, `x-default`, `mul`.
    static func normalised(_ text: String) -> String? {
        let list = text.split(whereSeparator: { $0 == "," || $0 == ";" || $0.isWhitespace })
        guard let first = list.first else { return nil }
        let parts = first.split(whereSeparator: { $0 == "_" || $0 == "-" || $0 == "." })
        guard let primary = parts.first?.lowercased(), (2...3).contains(primary.count),
            primary.utf8.allSatisfy({ (97...122).contains($0) }), !refused.contains(primary)
        else { return nil }
        let language = replacements[primary] ?? primary
        return ([language] + parts.dropFirst().prefix(2).compactMap(subtag)).joined(separator: "-")
    }

    /// `en` of `en-GB`.
    static func primary(_ tag: String) -> String {
        tag[..<(tag.utf8.firstIndex(of: UInt8(ascii: "-")) ?? tag.endIndex)].lowercased()
    }

    private static func subtag(_ part: Substring) -> String? {
        guard part.utf8.allSatisfy({ $0 < 0x80 }), part.allSatisfy({ $0.isLetter || $0.isNumber })
        else { return nil }
        switch part.count {
        case 2: return part.uppercased()
        case 3 where part.allSatisfy(\.isNumber): return String(part)
        case 4 where part.allSatisfy(\.isLetter):
            return part.prefix(1).uppercased() + part.dropFirst().lowercased()
        default: return nil
        }
    }

    /// Source: ISO 639: several languages, no language, undetermined, uncoded.
    private static let refused: Set<String> = ["mul", "zxx", "und", "mis", "xx", "na"]

    /// Source: ISO 639-2 codes and withdrawn ones that pages use, with the tag BCP 47 wants.
    private static let replacements = [
        "eng": "en", "deu": "de", "ger": "de", "fra": "fr", "fre": "fr", "spa": "es", "ita": "it",
        "nor": "no", "nob": "nb", "nno": "nn", "swe": "sv", "dan": "da", "nld": "nl", "dut": "nl",
        "por": "pt", "rus": "ru", "pol": "pl", "fin": "fi", "jpn": "ja", "zho": "zh", "chi": "zh",
        "iw": "he", "in": "id", "ji": "yi", "gr": "el", "jp": "ja", "cz": "cs", "dk": "da",
    ]
}
