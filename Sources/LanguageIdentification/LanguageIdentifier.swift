import CCLD2

/// The language a text is written in, as far as its words show it.
package struct IdentifiedLanguage: Sendable, Equatable {
    /// BCP 47: `de`, `zh-Hant`, `nn`; `no` for Norwegian whose written standard is not clear.
    package var code: String
    /// How much of the text is in it, from 0 to 1.
    package var share: Double

    package init(code: String, share: Double) {
        self.code = code
        self.share = share
    }
}

/// Tells languages apart by their words.
///
/// CLD2 answers; which of the two Norwegian standards it is, `Norwegian` tells.
package enum LanguageIdentifier {
    /// Letters below which no answer is to be trusted. Source: measured on single sentences of
    /// eleven languages; CLD2 itself refuses most shorter ones.
    package static let minimumLetters = 40

    /// - Parameters:
    ///   - text: plain text, without markup.
    ///   - hint: what the page declares, BCP 47; weighs little.
    /// - Returns: `nil` for a text that is too short or too mixed for a reliable answer.
    package static func language(of text: String, hint: String? = nil) -> IdentifiedLanguage? {
        guard hasEnoughLetters(text), let answer = detect(text, hint: hint) else { return nil }
        guard let code = LanguageCode.normalised(answer.code) else { return nil }
        let isNorwegian = code == "no" || code == "nn"
        let refined = isNorwegian ? Norwegian.standard(of: text)?.rawValue ?? "no" : code
        return IdentifiedLanguage(code: refined, share: answer.share)
    }

    private static func hasEnoughLetters(_ text: String) -> Bool {
        // A letter of an alphabet of its own, or of a script of syllables and words, says more.
        var weight = 0
        for scalar in text.unicodeScalars where isLetter(scalar) {
            weight += scalar.value < 0x250 ? 1 : scalar.value < 0x2E80 ? 2 : 4
            if weight >= minimumLetters { return true }
        }
        return false
    }

    /// ASCII is answered without the tables of Unicode.
    private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
        scalar.isASCII
            ? (0x61...0x7A).contains(scalar.value | 0x20) : scalar.properties.isAlphabetic
    }

    private static func detect(_ text: String, hint: String?) -> (code: String, share: Double)? {
        var text = text
        var percent: Int32 = 0
        let code = text.withUTF8 { bytes -> String? in
            unsafe bytes.withMemoryRebound(to: CChar.self) { buffer -> String? in
                let length = Int32(clamping: buffer.count)
                let answer = unsafe cld2_detect(buffer.baseAddress, length, hint, &percent)
                return unsafe answer.map { unsafe String(cString: $0) }
            }
        }
        return code.map { ($0, Double(percent) / 100) }
    }
}
