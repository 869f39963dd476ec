/// What speaks for a value of the attribution, or against it, besides the origins that give it.
package enum EvidenceSign: String, Sendable, CaseIterable {
    /// Another value of the same origin came first.
    case later
    /// No candidate says anything else.
    case unanimous
    /// The site's name, or its host.
    case siteItself = "site-itself"
    /// An agency, a desk, a firm.
    case corporate
    case oneWord = "one-word"
    /// The name of an account: `ada.lind`, `adalind`, a name with digits.
    case account
    case manyNames = "many-names"
    /// Another candidate has these authors and more.
    case partOfOther = "part-of-other"
    /// Another candidate has some of these authors alone.
    case moreThanOther = "more-than-other"
    /// The page says the same day of a change.
    case sameAsChange = "same-as-change"
    /// A time in Greenwich, where the page writes the day before or after in its own zone.
    case greenwich
    /// Another candidate has a day for this month or year.
    case vague
    /// No other candidate is earlier.
    case earliest
    /// A reader sees another value near the title: another day, or the names of others.
    case otherShown = "other-shown"
    /// The page seems to hold several articles or posts: its dates differ by many days.
    case manyDays = "many-days"
}
