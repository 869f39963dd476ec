import ArticleModel

/// A text in ASCII.
package struct CachedTransliteration: CacheValue {
    package static let kind = "transliteration 1"

    package let text: String

    /// - Parameter original: in whatever script.
    package init(of original: String) { text = original.transliterated }

    package init(from reader: inout BinaryReader) throws(MalformedEntry) {
        text = try reader.read()
    }

    package func write(to writer: inout BinaryWriter) { writer.write(text) }

    /// The text in ASCII, remembered unless that is told at a glance.
    package static func text(of original: String, in cache: BuildCache) -> String {
        let isCommon = original.unicodeScalars.allSatisfy {
            $0.isASCII || String.commonLetters[$0] != nil
        }
        guard !isCommon else { return original.transliterated }
        let value = cache.value(madeFrom: { $0.write(original) }) {
            CachedTransliteration(of: original)
        }
        return value.text
    }
}
