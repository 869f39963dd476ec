import ArticleModel

/// The mark of a place that links lead to, in each of the forms a dialect may want it.
struct Anchor {
    let id: String
    let form: Flavour.AnchorForm

    /// Before the first word of a paragraph.
    var beforeWords: String {
        switch form {
        case .element:
            let element = HTMLElement("a", [("id", id)])
            return element.start + element.end
        case .attribute: return "[]{#\(id)}"
        case .caret: return ""
        }
    }

    /// Behind the last word of a paragraph.
    var afterWords: String { form == .caret ? " ^" + id : "" }

    /// Around a line of words.
    func around(_ line: String) -> String { beforeWords + line + afterWords }

    /// On lines of its own before a block that is not one line of text.
    var beforeBlock: [String] { form == .caret ? [] : [beforeWords, ""] }

    /// The same behind it.
    var afterBlock: [String] { form == .caret ? ["", "^" + id] : [] }

    /// On lines of its own before a heading.
    var beforeHeading: [String] { form == .element ? [beforeWords, ""] : [] }

    /// Behind the words of a heading. A heading is its own place for who links by its words.
    var afterHeading: String { form == .attribute ? " {#\(id)}" : "" }
}
