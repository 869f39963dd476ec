package import ArticleModel

/// A name in the parts that citations reorder and shorten.
package struct CitedName: Sendable, Equatable {
    /// The whole name of a body, or of a person with one name.
    package var family: String
    /// `nil` for a name that is never turned around.
    package var given: String?
    /// What stands before the family name in lower case: `van den`.
    package var particle: String?
    /// `Jr.`, `III`.
    package var suffix: String?

    package init(
        family: String, given: String? = nil, particle: String? = nil, suffix: String? = nil
    ) {
        self.family = family
        self.given = given
        self.particle = particle
        self.suffix = suffix
    }

    /// Takes apart the form under which the author is filed: `Broek, Anna van den, Jr.`
    package init(_ author: Author) {
        let parts = author.fileAs.split(separator: ", ", omittingEmptySubsequences: false)
        guard author.kind == .person, parts.count > 1 else {
            self.init(family: author.kind == .person ? author.fileAs : author.name)
            return
        }
        let words = parts[1].split(separator: " ")
        let start = words.lastIndex { $0.first?.isLowercase == false }.map { $0 + 1 } ?? 0
        let particle = words[start...].joined(separator: " ")
        let given = words[..<start].joined(separator: " ")
        self.init(
            family: String(parts[0]), given: given.isEmpty ? nil : given,
            particle: particle.isEmpty ? nil : particle,
            suffix: parts.count > 2 ? parts[2...].joined(separator: ", ") : nil)
    }

    /// The given names as initials, with the hyphens they have: `J.-L.`, `K. M.`
    var initials: String? {
        given?.split(separator: " ").map { word in
            word.split(separator: "-").map(Self.initials).joined(separator: "-")
        }
        .joined(separator: " ")
    }

    /// `J.R.` holds two names.
    private static func initials(of name: Substring) -> String {
        name.split(separator: ".").compactMap(\.first).map { "\($0)." }.joined(separator: " ")
    }
}
