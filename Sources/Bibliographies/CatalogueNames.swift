import ArticleModel

/// The author a list parts into family name and the rest.
enum CatalogueNames {
    /// A name in parts: a family name with the capital particle that begins it, `De Vries`; a
    /// particle that is filed after the given name, `van`; a suffix, `Jr.`
    static func person(
        family: String, given: String = "", particle: String = "", suffix: String = ""
    ) -> BibliographyEntry.Name? {
        let read = [given, particle, family, suffix].filter { !$0.isEmpty }.joined(separator: " ")
        guard !family.isEmpty else { return whole(read) }
        let rest = [given, particle].filter { !$0.isEmpty }.joined(separator: " ")
        let filed = [family, rest, suffix].filter { !$0.isEmpty }.joined(separator: ", ")
        return .parted(Author(name: read, fileAs: filed))
    }

    /// `Lind, Ada` or `Lind, Ada, Jr.`; without a comma a body's name, or a person's of one word.
    static func inverted(_ name: String) -> BibliographyEntry.Name? {
        let parts = name.split(separator: ",", omittingEmptySubsequences: false)
            .map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
        guard parts.count > 1, parts.count < 4, !parts[0].isEmpty, !parts[1].isEmpty else {
            return whole(name)
        }
        return person(family: parts[0], given: parts[1], suffix: parts.count > 2 ? parts[2] : "")
    }

    static func body(_ name: String) -> BibliographyEntry.Name? {
        name.isEmpty ? nil : .parted(Author(name: name, kind: .corporate))
    }

    static func whole(_ name: String) -> BibliographyEntry.Name? {
        name.isEmpty ? nil : .whole(name)
    }
}
