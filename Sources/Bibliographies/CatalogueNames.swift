import ArticleModel

/// The author a list parts into family name and the rest.
enum CatalogueNames {
    /// - Parameters:
    ///   - family: with a capital particle that begins it: `De Vries`.
    ///   - particle: filed after the given name: `van`.
    ///   - suffix: `Jr.`
    static func person(
        family: String, given: String = "", particle: String = "", suffix: String = ""
    ) -> Author? {
        let read = [given, particle, family, suffix].filter { !$0.isEmpty }.joined(separator: " ")
        guard !family.isEmpty else { return read.isEmpty ? nil : Author(name: read) }
        let rest = [given, particle].filter { !$0.isEmpty }.joined(separator: " ")
        let filed = [family, rest, suffix].filter { !$0.isEmpty }.joined(separator: ", ")
        return Author(name: read, fileAs: filed)
    }

    /// `Lind, Ada` or `Lind, Ada, Jr.`; `nil` without a comma.
    static func inverted(_ name: String) -> Author? {
        let parts = name.split(separator: ",", omittingEmptySubsequences: false)
            .map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
        guard parts.count > 1, parts.count < 4, !parts[0].isEmpty, !parts[1].isEmpty else {
            return nil
        }
        return person(family: parts[0], given: parts[1], suffix: parts.count > 2 ? parts[2] : "")
    }

    static func body(_ name: String) -> Author? {
        name.isEmpty ? nil : Author(name: name, kind: .corporate)
    }
}

extension CatalogueNames {
    /// A name that stands as one: a body's, or a person's of one word.
    static func unparted(_ name: String) -> Author {
        Author(name: name, kind: name.contains(" ") ? .corporate : .person)
    }
}
