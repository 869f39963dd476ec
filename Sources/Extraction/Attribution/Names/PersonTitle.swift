/// What stands around a person's name and is no part of it: degrees, forms of address, offices.
enum PersonTitle {
    /// The name without them; `nil` when nothing else is left. A form of address stays before a single
    /// name, which would say too little: `Dr. Lind`.
    static func stripped(_ text: String) -> String? {
        var words = text.split(separator: " ").map(String.init)
        guard !words.allSatisfy({ prefixes.contains(bare($0)) }) else { return nil }
        while words.count > 1, let last = words.last, isDegree(last) { words.removeLast() }
        while words.count > 2, let first = words.first, prefixes.contains(bare(first)) {
            words.removeFirst()
        }
        let name = words.joined(separator: " ").trimmed
        return name.isEmpty ? nil : name
    }

    /// Whether the text names an office or a degree, and no one: `Political Editor`, `PhD`.
    static func isTitle(_ text: String) -> Bool {
        let words = text.split(separator: " ").map { bare(String($0)) }
        return words.contains(where: offices.contains)
            || words.allSatisfy { degrees.contains($0) || prefixes.contains($0) }
    }

    /// Whether a word after a name is a degree: `MA`, `M.A.` and `PhD`, but not the family name Ma.
    private static func isDegree(_ word: String) -> Bool {
        degrees.contains(bare(word))
            && (word.contains(".") || word.count(where: \.isUppercase) != 1)
    }

    private static func bare(_ word: String) -> String {
        word.lowercased().filter { $0 != "." && $0 != "," && $0 != ")" && $0 != "(" }
    }

    private static let prefixes: Set<String> = [
        "dr", "prof", "professor", "mr", "mrs", "ms", "herr", "frau", "mag", "dipl-ing", "ing",
        "rev", "doc", "drs", "univ-prof", "pd", "priv-doz", "dipl-inform", "mme", "dott",
    ]

    private static let degrees: Set<String> = [
        "phd", "md", "msc", "bsc", "ma", "ba", "mba", "rn", "rd", "rdn", "llm", "llb", "jd", "dds",
        "dvm", "mph", "cpa", "cfp", "cfa", "esq", "dphil", "med", "frcp", "mbbs", "psyd", "edd",
        "facp", "lcsw", "mscn", "do", "ms", "mfa", "cissp", "pe", "lmft", "pharmd",
    ]

    /// Source: the offices that bylines of the corpus name after the comma.
    private static let offices: Set<String> = [
        "editor", "editors", "reporter", "correspondent", "writer", "journalist", "columnist",
        "contributor", "producer", "author", "director", "manager", "analyst", "ceo", "cto", "cmo",
        "founder", "cofounder", "co-founder", "president", "professor", "researcher", "head",
        "redakteur", "redakteurin", "redaktör", "journalistin", "korrespondent", "korrespondentin",
        "chefredakteur", "volontär", "volontärin", "journaliste", "correspondant", "periodista",
        "redaktør", "kommentator", "giornalista", "redacteur", "officer", "specialist",
        "strategist",
        "engineer", "consultant", "attorney", "photographer", "fotograf", "ombudsman", "critic",
        "marketing", "senior", "sr", "vp", "chief", "editor-in-chief", "reviewer", "autor",
        "autorin", "expert", "dietitian", "nutritionist", "horticulturalist", "educator",
        "projektleiter", "projektleiterin", "leiter", "leiterin", "referent", "referentin",
        "geschäftsführer", "geschäftsführerin", "economist", "scientist", "lawyer", "physician",
        "therapist", "nurse", "coach",
    ]
}

extension String {
    /// Without white space and stray marks at the ends.
    var trimmed: String {
        if let first = utf8.first, let last = utf8.last, first.isASCIILetter, last.isASCIILetter {
            return self
        }
        var text = self[...].drop(while: \.isStray)
        while let last = text.last, last.isStray { text.removeLast() }
        return String(text)
    }
}

extension Character {
    fileprivate var isStray: Bool { isWhitespace || Self.strayMarks.contains(self) }

    private static let strayMarks: Set<Character> = [
        ",", ";", ":", "|", "-", "–", "—", "•", "·", "/", "\\", "\"", "“", "”", "*", "&", "~", "»",
        "«", "›", "+", "_", "(", "[", "]", "、", "，",
    ]
}
