import LanguageIdentification

/// The language of a body as a whole.
package struct BodyLanguage: Sendable {
    /// BCP 47.
    var code: String
    /// Of the text looked at, from 0 to 1.
    var share: Double
    /// Enough text, nearly all of it in one language: it may contradict what the page declares.
    var isClear: Bool
    /// What was looked at.
    var sample: String

    /// In bytes. More says nothing new, and takes time.
    private static let enough = 2_000
    /// Of one paragraph, in bytes.
    private static let longestParagraph = 10_000
    /// In bytes: about two paragraphs.
    private static let clearLength = 600
    private static let clearShare = 0.9

    init?(of paragraphs: [String], hint: String?) {
        var text = ""
        for paragraph in paragraphs where text.utf8.count < Self.enough {
            text += paragraph.beginning(bytes: Self.longestParagraph) + "\n"
        }
        guard let answer = LanguageIdentifier.language(of: text, hint: hint) else { return nil }
        code = answer.code
        share = answer.share
        sample = text
        isClear = share >= Self.clearShare && text.utf8.count >= Self.clearLength
        guard LanguageTag.primary(code) == "no" || code == "nn" || code == "nb" else { return }
        code = Self.norwegian(of: paragraphs) ?? code
        isClear = isClear && code != "no"
    }

    /// The standard in which most of the paragraphs that show one are written, by their length: a
    /// fact box in the other one decides nothing.
    private static func norwegian(of paragraphs: [String]) -> String? {
        var lengths: [Norwegian.Standard: Int] = [:]
        for paragraph in paragraphs {
            guard let standard = Norwegian.standard(of: paragraph) else { continue }
            lengths[standard, default: 0] += paragraph.utf8.count
        }
        let nynorsk = lengths[.nynorsk] ?? 0
        let bokmål = lengths[.bokmål] ?? 0
        guard nynorsk != bokmål else { return nil }
        return (nynorsk > bokmål ? Norwegian.Standard.nynorsk : .bokmål).rawValue
    }
}
