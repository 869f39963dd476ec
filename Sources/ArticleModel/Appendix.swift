/// What may stand at a packet's end.
package enum Appendix: String, Sendable, CaseIterable {
    /// A citation of every article, and every link out of the packet.
    case sources
    /// The articles by date of publication.
    case chronology
    /// Authors and publications, each with its articles.
    case index
    /// The removal ledger, every text whole.
    case removed
}

/// The articles of a year, or those without a date.
package struct ChronologyGroup: Sendable, Equatable {
    /// `nil` for articles whose date is not known.
    package var year: Int?
    /// By date: a month after its days, a year after its months.
    package var entries: [Entry]

    package struct Entry: Sendable, Equatable {
        package var date: PartialDate?
        /// The article's number.
        package var article: Int

        package init(date: PartialDate?, article: Int) {
            self.date = date
            self.article = article
        }
    }

    package init(year: Int?, entries: [Entry]) {
        self.year = year
        self.entries = entries
    }
}

/// A name of the index, with the articles it leads to.
package struct IndexEntry: Sendable, Equatable {
    package enum Kind: Sendable { case author, publication }

    package var kind: Kind
    /// As it is filed: `Vries, Anna de`.
    package var heading: String
    /// The articles' numbers, ascending.
    package var articles: [Int]

    package init(kind: Kind, heading: String, articles: [Int]) {
        self.kind = kind
        self.heading = heading
        self.articles = articles
    }
}
