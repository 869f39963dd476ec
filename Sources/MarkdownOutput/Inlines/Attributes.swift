import ArticleModel

/// What pandoc says of an element, in braces behind it.
enum Attributes {
    /// `{#id lang="nn" dir="rtl"}`.
    static func markdown(
        id: String? = nil, language: String? = nil, direction: Direction? = nil
    ) -> String {
        let values = [("lang", language), ("dir", direction?.rawValue)].compactMap { name, value in
            value.map { "\(name)=\"\($0.filter { $0 != "\"" })\"" }
        }
        return "{" + ((id.map { ["#" + $0] } ?? []) + values).joined(separator: " ") + "}"
    }
}
