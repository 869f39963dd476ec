import ArticleModel

/// The tags of an HTML element, for what Markdown has no form of its own.
struct HTMLElement {
    let start: String
    let end: String

    /// - Parameters:
    ///   - name: of the element.
    ///   - attributes: in order; one without a value is left out.
    init(_ name: String, _ attributes: [(name: String, value: String?)] = []) {
        let written = attributes.compactMap { name, value in
            value.map { " \(name)=\"\(XMLText.escaped($0.onOneLine))\"" }
        }
        start = "<" + name + written.joined() + ">"
        end = "</" + name + ">"
    }

    init(_ name: String, language: String?, direction: Direction?) {
        self.init(name, [("lang", language), ("dir", direction?.rawValue)])
    }
}

extension String {
    /// With a space for every tab and line break: a tag that has one is not read everywhere.
    fileprivate var onOneLine: String {
        String(map { $0.isNewline || $0 == "\t" ? " " : $0 })
    }
}
