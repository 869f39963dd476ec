import ArticleModel

extension PartialDate {
    /// Whether two dates may be the same one, as far as both are known.
    func isWithinADay(of other: PartialDate) -> Bool {
        guard let day = dayNumber, let otherDay = other.dayNumber else {
            return year == other.year
                && (month == nil || other.month == nil || month == other.month)
        }
        return abs(day - otherDay) <= 1
    }

    /// Days since a fixed day of the Gregorian calendar; `nil` when the day is not known.
    /// Source: Hinnant, "chrono-Compatible Low-Level Date Algorithms", `days_from_civil`.
    private var dayNumber: Int? {
        guard let month, let day else { return nil }
        let shifted = month <= 2 ? year - 1 : year
        let yearDay = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
        return shifted * 365 + shifted / 4 - shifted / 100 + shifted / 400 + yearDay
    }

    /// Whether this is the day before or after that of a time in Greenwich, which may be the same
    /// moment in another zone.
    func isNight(of greenwich: PartialDate) -> Bool {
        guard let day = dayNumber, let other = greenwich.dayNumber, let time = greenwich.time else {
            return false
        }
        return day - other == 1 && time.hour >= 10 || day - other == -1 && time.hour < 12
    }

    /// The other reading of a date in numbers; `nil` where there is none.
    var withMonthAndDaySwapped: PartialDate? {
        guard let month, let day else { return nil }
        return PartialDate(year: year, month: day, day: month, time: time)
    }

    /// Whether this is a day of that month or year, or a month of that year.
    func isMorePrecise(than other: PartialDate) -> Bool {
        guard other.day == nil, month != nil, year == other.year else { return false }
        return other.month == nil || other.month == month && day != nil
    }
}
