import ArticleModel

/// How a date stands in a citation, as far as it is known; the time of day never does.
enum DateForm: Sendable {
    /// `June 17, 2017`.
    case full
    /// `2017`.
    case year
    /// `June`; nothing for a date without a month.
    case month
    /// `June 2017`.
    case monthAndYear
    /// `Jun. 2017`.
    case shortMonthAndYear
    /// `June 17`; nothing for a date without a month.
    case monthAndDay

    fileprivate var needsMonth: Bool { [.month, .monthAndDay].contains(self) }
}

/// A style's own way with English dates; other languages have one way each, that of `Labels`.
struct EnglishDates: Sendable {
    /// With `{day}`, `{month}` and `{year}` to fill.
    var pattern: String
    /// As they stand in a date, January first.
    var months = Labels.english.months
    /// `Jan. 01`.
    var padsDays = false
}

/// Dates in words, in the language of a citation.
struct CitationDates: Sendable {
    private let pattern: String
    private let monthPattern: String
    private let months: [String]
    private let shortMonths: [String]
    private let firstDay: String
    private let padsDays: Bool

    init(_ terms: CitationTerms, english: EnglishDates?) {
        let labels = terms.labels
        let own = labels.language == "en" ? english : nil
        pattern = own?.pattern ?? labels.dayPattern
        months = own?.months ?? labels.months
        shortMonths = terms.shortMonths
        monthPattern = labels.monthPattern
        firstDay = labels.firstDay
        padsDays = own?.padsDays ?? false
    }

    func words(for date: PartialDate, as form: DateForm) -> String? {
        let year = String(date.year)
        guard form != .year else { return year }
        guard let month = date.month else { return form.needsMonth ? nil : year }
        let name = months[month - 1]
        switch form {
        case .month: return name
        case .monthAndYear: return filled(monthPattern, month: name, year: year)
        case .shortMonthAndYear: return shortMonths[month - 1] + " " + year
        case .monthAndDay: return dayAndMonth(date, month: name) ?? name
        default:
            guard let day = date.day else { return filled(monthPattern, month: name, year: year) }
            return filled(pattern, day: words(forDay: day), month: name, year: year)
        }
    }

    /// What is left of the pattern without the year: `{month} {day}`, `{day} de {month}`.
    private func dayAndMonth(_ date: PartialDate, month: String) -> String? {
        guard let day = date.day else { return nil }
        let ends = ["{day}", "{month}"].compactMap { pattern.firstRange(of: $0)?.upperBound }
        guard let end = ends.max() else { return nil }
        return filled(String(pattern[..<end]), day: words(forDay: day), month: month)
    }

    private func words(forDay day: Int) -> String {
        day == 1 && firstDay != "1" ? firstDay : padsDays && day < 10 ? "0\(day)" : String(day)
    }

    private func filled(
        _ pattern: String, day: String = "", month: String, year: String = ""
    ) -> String {
        pattern.filled(with: ["day": day, "month": month, "year": year])
    }
}
