package import ArticleModel
import LanguageIdentification

/// What only the body can tell of an article: its language, and a title when no one gave one.
package enum Supplement {
    /// - Returns: the language of the body, where its words tell it.
    @discardableResult
    package static func supplement(
        _ attribution: inout Attribution, body: [Block]
    ) -> BodyLanguage? {
        let paragraphs = body.paragraphs
        let detected = BodyLanguage(
            of: paragraphs, hint: attribution.language.candidates.first?.value)
        if let detected { supplement(&attribution.language, detected) }
        supplementTitle(of: &attribution, paragraphs)
        return detected
    }

    /// Adds what the words say. A declared language stays the winner, unless the words contradict
    /// it clearly: templates declare languages that no article of theirs is in.
    private static func supplement(_ language: inout Field<String>, _ detected: BodyLanguage) {
        let candidate = Candidate(
            value: detected.code, origin: AttributionOrigin.detection,
            evidence: "\(Int(detected.share * 100)) percent of the text")
        guard let declared = language.candidates.first else {
            language.candidates = [candidate]
            return
        }
        let isHuman = declared.origin.rank <= AttributionOrigin.header.rank
        let winsOver =
            detected.isClear && !isHuman
            && !LanguageKinship.areClose(declared.value, detected.code)
        let refines =
            declared.value.isNorwegian && detected.code.isNorwegian && !isHuman
            && (declared.value == "no" || declared.value.hasPrefix("no-") || detected.isClear)
        let place = winsOver || refines ? 0 : language.candidates.count
        language.candidates.insert(candidate, at: place)
    }

    /// In characters, the ellipsis aside. Source: cataloguers quote a line; a line of an e-reader
    /// has about this many.
    private static let longestTitle = 60

    private static func supplementTitle(
        of attribution: inout Attribution, _ paragraphs: [String]
    ) {
        guard attribution.title.candidates.isEmpty, !attribution.title.isDeclaredAbsent,
            let opening = paragraphs.first(where: { $0.contains(where: \.isLetter) })
        else { return }
        attribution.title.candidates = [
            Candidate(value: openingWords(of: opening), origin: .openingWords, evidence: opening)
        ]
        attribution.titleIsSupplied = true
    }

    /// Whole words from the start, with an ellipsis where the text goes on.
    static func openingWords(of text: String) -> String {
        let text = PlainWords.folded(text)
        guard text.count > longestTitle else { return text.trimmed }
        var words = text.prefix(longestTitle + 1)
        if let space = words.lastIndex(of: " ") { words = words[..<space] }
        return String(words.prefix(longestTitle)).trimmed + "…"
    }
}

extension String {
    fileprivate var isNorwegian: Bool { ["no", "nb", "nn"].contains(LanguageTag.primary(self)) }
}
