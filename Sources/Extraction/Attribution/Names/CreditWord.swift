import ArticleModel

/// A word by which a line names someone for another part than writing: `Translated by`, `Foto:`.
struct CreditWord: Sendable {
    /// Lower case.
    let word: String
    let role: ArticleRole

    /// The role that a word of a line names, where a colon or a word for "by" follows, perhaps
    /// after the language of the original; and how many words name it.
    static func role(
        at words: ArraySlice<Substring>
    ) -> (role: ArticleRole, length: Int)? {
        guard let first = words.first, openings.mayBegin(first.utf8),
            let role = byWord[bare(first)]
        else { return nil }
        if first.last.map(colons.contains) ?? false { return (role, 1) }
        let next = words.dropFirst().prefix(longestSource + 1)
        guard let word = next.first?.lowercased() else { return nil }
        if by.contains(word) { return (role, 2) }
        guard from.contains(word),
            let end = next.dropFirst().firstIndex(where: { by.contains($0.lowercased()) })
        else { return nil }
        return (role, end - words.startIndex + 1)
    }

    /// In words: `from the Norwegian`.
    private static let longestSource = 4
    private static let from: Set<String> = [
        "from", "aus", "fra", "frå", "från", "du", "dal", "uit",
    ]

    /// Whether a credit may begin with this word: a quick look.
    static func opens(_ word: String) -> Bool { byWord[bare(word[...])] != nil }

    /// A quick look, after which most texts are done with.
    static func mayStand(in text: String) -> Bool {
        let bytes = text.utf8
        var isStart = true
        return bytes.indices.contains { index in
            let byte = bytes[index]
            defer { isStart = byte <= 0x20 || byte == noBreakSpace }
            return isStart && openings.mayBegin(bytes[index...])
        }
    }

    /// The last byte of one, in UTF-8.
    private static let noBreakSpace: UInt8 = 0xA0

    static let openings = WordOpenings(all.map(\.word))

    private static func bare(_ word: Substring) -> String {
        (word.last.map(colons.contains) ?? false ? word.dropLast() : word).lowercased()
    }

    private static let colons: Set<Character> = [":", "："]

    private static let by: Set<String> = [
        "by", "av", "af", "von", "par", "por", "di", "da", "de", "door", "przez",
    ]

    private static let byWord = Dictionary(
        uniqueKeysWithValues: all.map { ($0.word, $0.role) })

    private static func rows(_ role: ArticleRole, _ words: String) -> [CreditWord] {
        words.split(whereSeparator: \.isWhitespace).map { CreditWord(word: String($0), role: role) }
    }

    /// Source: the credits of the pages in the evaluation corpus, and of newspapers in the larger
    /// languages of `BylineWord`.
    static let all: [CreditWord] =
        rows(
            .translator,
            """
            translated translation translator übersetzt übersetzung übersetzer übersetzerin \
            übertragen traduit traduction traducteur traductrice traducido traducción traductor \
            traductora traduzido tradução tradutor tradutora tradotto tradotta traduzione traduttore \
            vertaald vertaling vertaler oversatt oversettelse oversetter omsett omsetjing omsetjar \
            oversat oversættelse oversætter översatt översättning översättare tłumaczenie przekład \
            suomennos käännös перевод переводчик переклад 翻訳 翻訳者 翻译 譯者 译者
            """)
        + rows(
            .illustrator,
            """
            illustrated illustration illustrations illustrator illustriert illustrationen \
            illustrasjon illustrasjoner illustrasjonar illustrationer illustré illustrée \
            illustrateur illustratrice ilustración ilustraciones ilustrado ilustrador ilustração \
            ilustrações illustrazione illustrazioni illustratie illustraties tegning tegninger \
            teikningar иллюстрации
            """)
        + rows(
            .photographer,
            """
            photo photos photograph photographs photography photographer photographed foto fotos \
            fotograf fotografin fotografi fotograaf photographie photographies photographe \
            fotografía fotografías fotógrafo fotógrafa fotografia fotografie kuva kuvat фото \
            zdjęcia bilder
            """)
        + rows(.editor, "edited editor redigert redigeret redigerad redigiert")
}
