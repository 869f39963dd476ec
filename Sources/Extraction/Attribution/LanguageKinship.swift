/// Languages that a short text does not tell apart for certain.
enum LanguageKinship {
    /// Source: the closest pairs in CLD2's own table of confusable languages
    /// (`compact_lang_det_impl.cc`), as groups.
    private static let groups: [Set<String>] = [
        ["no", "nb", "nn", "da"], ["hr", "sr", "bs", "sh", "me", "cnr"], ["id", "ms"],
        ["cs", "sk"], ["gl", "pt", "es"], ["ca", "es", "oc"], ["af", "nl"],
        ["hi", "mr", "ne", "bh"],
        ["ru", "uk", "be", "bg", "mk"], ["zu", "xh"], ["gd", "ga"], ["fa", "ps", "ur", "ar"],
        ["fil", "tl", "ceb"], ["az", "tr"], ["en", "sco"], ["de", "lb", "gsw"], ["sv", "da", "no"],
        ["zh", "yue", "ja"],
    ]

    static func areClose(_ one: String, _ other: String) -> Bool {
        let (a, b) = (LanguageTag.primary(one), LanguageTag.primary(other))
        return a == b || groups.contains { $0.contains(a) && $0.contains(b) }
    }
}
