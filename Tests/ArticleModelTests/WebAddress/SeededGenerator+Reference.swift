import TestSupport

extension SeededGenerator {
    /// Something a page could write in an `href`, mostly wrong.
    mutating func reference() -> String {
        let pieces = [
            "http://", "https:", "//", "/", "\\", "..", ".", "?", "#", "&", "=", "%", "%4",
            "%C3%A5",
            "%2F", "å", "e\u{301}", "船", " ", "\n", "\u{0}", "[", "]", ":", "@", "www.", "example",
            ".org", "8080", "a", "B", "utm_source=x", "amp;", "mailto:", "\u{202E}", "<", "\"",
        ]
        return (0..<Int.random(in: 0...9, using: &self))
            .map { _ in pieces.randomElement(using: &self) ?? "" }.joined()
    }
}
