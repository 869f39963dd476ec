import ArticleModel

/// What someone did for a work, in the words and codes of the MARC code list for relators.
struct Relator {
    let term: String
    let code: String

    static let author = Relator(term: "author", code: "aut")

    private init(term: String, code: String) {
        self.term = term
        self.code = code
    }

    init(_ role: ArticleRole) { self.init(term: role.rawValue, code: role.code) }
}
