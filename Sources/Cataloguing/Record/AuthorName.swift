import ArticleModel

/// An author's name in the parts that formats ask for.
enum AuthorName: Equatable {
    /// `Vries, Anna de`: the particle stands apart; `King, Martin Luther, Jr.`: so does the suffix.
    case person(family: String, given: String, particle: String?, suffix: String?)
    /// One name alone, or a name that is filed as it is read.
    case mononym(String)
    case corporate(String)

    init(_ author: Author) {
        guard author.kind == .person else {
            self = .corporate(author.name)
            return
        }
        let parts = author.fileAs.split(separator: ", ", maxSplits: 2).map(String.init)
        guard parts.count > 1, let family = parts.first else {
            self = .mononym(author.name)
            return
        }
        var given = parts[1].split(separator: " ").map(String.init)
        var particle: [String] = []
        while given.count > 1, let last = given.last, Self.isParticle(last) {
            particle.insert(last, at: 0)
            given.removeLast()
        }
        self = .person(
            family: family, given: given.joined(separator: " "),
            particle: particle.isEmpty ? nil : particle.joined(separator: " "),
            suffix: parts.count > 2 ? parts[2] : nil)
    }

    /// `de`, `von`, `al-`, `d’`: filed last because it begins in lower case.
    private static func isParticle(_ word: String) -> Bool { word.first?.isLowercase ?? false }

    /// The particle before the family name: `de Vries`, `al-Masri`.
    static func joined(_ particle: String?, _ family: String) -> String {
        guard let particle, let last = particle.last else { return family }
        return "-'’".contains(last) ? particle + family : particle + " " + family
    }
}
