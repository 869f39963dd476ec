/// Preformatted text, every space and line break as it stood.
package struct CodeBlock: Sendable, Equatable {
    package var text: String
    /// As the page names it: `swift`, `c++`.
    package var language: String?

    package init(text: String, language: String? = nil) {
        self.text = text
        self.language = language
    }
}
