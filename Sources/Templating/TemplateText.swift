/// The text of one template, and where it stands.
package struct TemplateText: Sendable, Equatable {
    package var text: String
    /// As the user named it; in `Templates/` for a built-in one.
    package var file: String

    package init(text: String, file: String) {
        self.text = text
        self.file = file
    }
}
