import ArticleModel

/// Reads the dates of a page that is written in one language. It has no clock: nothing is ever
/// today.
struct DateReader: Sendable {
    /// BCP 47; `nil` when the page does not say.
    var language: String?

    /// A date that is all of the text, or stands at its beginning: what an attribute or a JSON
    /// member holds.
    func date(_ text: String) -> PartialDate? {
        let date = MachineDate.date(text) ?? writtenDate(in: text)?.date ?? monthAndYear(text)
        return date.flatMap { Self.isPlaceholder($0) ? nil : $0 }
    }

    /// The first full date in running text, with the words before it; `17.06.17` only
    /// `withShortYear`.
    func writtenDate(in text: String, withShortYear: Bool = false) -> WrittenDate? {
        let order = DayMonthOrder(language: language)
        return WrittenDate(in: text, order: order, withShortYear: withShortYear) {
            MonthNames.month($0, language: language)
        }
    }

    private func monthAndYear(_ text: String) -> PartialDate? {
        WrittenDate.monthAndYear(text) { MonthNames.month($0, language: language) }
    }

    /// The zero of Unix time: no one's date, but the value of an empty column.
    private static func isPlaceholder(_ date: PartialDate) -> Bool {
        date.dayDescription == "1970-01-01"
    }
}

/// Which number of `03/04/2019` is the day.
enum DayMonthOrder: Sendable {
    case dayFirst, monthFirst
    /// The language does not settle it.
    case unknown

    /// Source: the short date patterns of CLDR 44. English differs between its countries.
    init(language: String?) {
        guard let language else {
            self = .unknown
            return
        }
        switch (LanguageTag.primary(language), language) {
        case (_, "en-US"), (_, "en-PH"), ("fil", _): self = .monthFirst
        case ("en", "en"), ("en", "en-CA"), ("en", "en-ZA"): self = .unknown
        default: self = .dayFirst
        }
    }
}
