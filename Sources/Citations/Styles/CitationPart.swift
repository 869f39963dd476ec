import ArticleModel

/// A piece of a citation: what a style's tables are made of. A piece that has nothing to say is
/// left out, and so is the punctuation between it and its neighbour.
indirect enum CitationPart: Sendable {
    /// Says something only beside pieces that do.
    case words(String)
    /// One of the language's terms; as `words`.
    case term(CitationTerms.Term, isCapitalised: Bool = false)
    /// A term that says something by itself: `n.d.`
    case statement(CitationTerms.Term, isCapitalised: Bool = false)
    case fact(Fact)
    /// The pieces that say something.
    case group([CitationPart], joint: String = "", before: String = "", after: String = "")
    /// The first piece that says something.
    case first([CitationPart])
    case italic(CitationPart)
    case when(Condition, CitationPart, otherwise: CitationPart? = nil)

    /// What is known of the work.
    enum Fact: Sendable {
        case names(NameForm)
        case title(TitleForm)
        /// The newspaper, the magazine or the site.
        case container(isItalic: Bool, isHeadline: Bool)
        case published(DateForm)
        case accessed
        /// The address that lasts, as a link: the DOI's or else the page's.
        case address
        /// The page's own address, as a link.
        case url
        case doi
        case volume
        case issue
        case page
        /// `p. 4`.
        case labelledPage
        /// `late edition`.
        case edition
        /// `Late`.
        case editionName
        case section
        case number
        /// What tells works of one year apart.
        case yearLetter
    }
}

/// So that the tables of the styles read as the citations do.
extension CitationPart {
    static func names(_ form: NameForm) -> CitationPart { .fact(.names(form)) }
    static func title(_ form: TitleForm) -> CitationPart { .fact(.title(form)) }
    static func container(isItalic: Bool, isHeadline: Bool) -> CitationPart {
        .fact(.container(isItalic: isItalic, isHeadline: isHeadline))
    }
    static func published(_ form: DateForm) -> CitationPart { .fact(.published(form)) }
    static var accessed: CitationPart { .fact(.accessed) }
    static var address: CitationPart { .fact(.address) }
    static var url: CitationPart { .fact(.url) }
    static var doi: CitationPart { .fact(.doi) }
    static var volume: CitationPart { .fact(.volume) }
    static var issue: CitationPart { .fact(.issue) }
    /// `vol. 12`.
    static let labelledVolume = CitationPart.group([.term(\.volume), .volume], joint: " ")
    /// `no. 3`.
    static let labelledIssue = CitationPart.group([.term(\.issue), .issue], joint: " ")
    static var page: CitationPart { .fact(.page) }
    static var labelledPage: CitationPart { .fact(.labelledPage) }
    static var edition: CitationPart { .fact(.edition) }
    static var editionName: CitationPart { .fact(.editionName) }
    static var section: CitationPart { .fact(.section) }
    static var number: CitationPart { .fact(.number) }
    static var yearLetter: CitationPart { .fact(.yearLetter) }
}

/// How a title is set.
struct TitleForm: Sendable {
    enum Setting: Sendable { case plain, quoted, italic }

    var setting: Setting
    /// With capitals, as English titles are.
    var isHeadline = false
}

/// What a piece may depend on.
indirect enum Condition: Sendable {
    case has(CitedWork.Field)
    case isKind(Set<PublicationKind>)
    case not(Condition)
    case any([Condition])
    case all([Condition])

    func holds(for work: CitedWork) -> Bool {
        switch self {
        case .has(let field): work.has(field)
        case .isKind(let kinds): kinds.contains(work.kind)
        case .not(let condition): !condition.holds(for: work)
        case .any(let conditions): conditions.contains { $0.holds(for: work) }
        case .all(let conditions): conditions.allSatisfy { $0.holds(for: work) }
        }
    }

    static func lacks(_ field: CitedWork.Field) -> Condition { .not(.has(field)) }
}
