/// Text that is already in an edition's markup: escaped, and never escaped again.
package struct Markup: Sendable, Equatable {
    package var text: String

    package init(_ text: String) { self.text = text }

    package var isEmpty: Bool { text.isEmpty }
}
