/// Who says what an article is: every field with every candidate for it. This is the attribution
/// ledger; nothing in it is invented.
package struct Attribution: Sendable, Equatable {
    package var title = Field<String>()
    package var authors = Field<[Author]>()
    /// Who translated, edited, illustrated or photographed it.
    package var contributors = ByRole(repeating: Field<[Author]>())
    /// The publication's own name, else its host.
    package var site = Field<String>()
    package var published = Field<PartialDate>()
    package var modified = Field<PartialDate>()
    /// BCP 47.
    package var language = Field<String>()
    /// The page's own address, absolute.
    package var url = Field<String>()
    package var section = Field<[String]>()
    package var tags = Field<[String]>()
    package var rights = Field<String>()
    /// What kind of publication the article stands in; without a winner, a page of the web.
    package var kind = Field<PublicationKind>()
    /// Volume, issue, pages, ISSN and DOI, where the page is of a periodical that says so.
    package var periodical = Field<PeriodicalPart>()
    /// A summary or standfirst that only the metadata carries.
    package var description = Field<String>()
    /// No one gave a title; `title` holds the opening words and stands in square brackets.
    package var titleIsSupplied = false
    /// When the page was saved, by its wrapper; never a publication date.
    package var captured: PartialDate?

    package init() {}

    /// Everyone who had a part in it besides the authors, by role.
    package var contributions: [Contribution] {
        ArticleRole.allCases.flatMap { role in
            (contributors[role].value ?? []).map { Contribution($0, role) }
        }
    }
}
