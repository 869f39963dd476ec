import Foundation

extension String {
    /// In ASCII: `Færing på Å` as `Faering pa A`, `Лодка` as `Lodka`. What has no such form is left
    /// out, apostrophes too: they part no word.
    package var transliterated: String {
        let latin =
            utf8.allSatisfy { $0 < 0x80 }
            ? self : self.applyingTransform(Self.transliteration, reverse: false) ?? ""
        return String(latin.unicodeScalars.filter { $0.isASCII && $0 != "'" })
    }

    /// Source: the transforms of CLDR.
    private static let transliteration = StringTransform("Any-Latin; Latin-ASCII")
}
