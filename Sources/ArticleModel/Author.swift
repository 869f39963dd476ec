/// Someone, or some body, that an article names as its author.
package struct Author: Sendable, Hashable {
    package enum Kind: String, Sendable {
        case person
        /// An agency, a desk, an organisation: `Reuters`, `NTB`, `Redaksjonen`.
        case corporate
    }

    /// As it is read: `Anna de Vries`.
    package var name: String
    package var kind: Kind
    /// As it is filed: `Vries, Anna de`; the name itself for a corporate author or a mononym.
    package var fileAs: String

    package init(name: String, kind: Kind = .person, fileAs: String? = nil) {
        self.name = name
        self.kind = kind
        self.fileAs = fileAs ?? name
    }
}
