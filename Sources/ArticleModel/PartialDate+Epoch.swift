extension PartialDate {
    /// Reads `SOURCE_DATE_EPOCH`: seconds since 1970, in UTC. `nil` when it is no number or beyond
    /// the years 1970 to 9999.
    package init?(sourceDateEpoch text: String) {
        guard let seconds = Int(text), (0..<253_402_300_800).contains(seconds) else { return nil }
        let (day, second) = seconds.quotientAndRemainder(dividingBy: 86_400)
        let (year, month, dayOfMonth) = Self.civil(daysSince1970: day)
        let time = Time(
            hour: second / 3_600, minute: second / 60 % 60, second: second % 60, offset: 0)
        self.init(year: year, month: month, day: dayOfMonth, time: time)
    }

    /// Source: Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", `civil_from_days`;
    /// years there begin in March, eras have 400 years.
    private static func civil(daysSince1970 days: Int) -> (year: Int, month: Int, day: Int) {
        let (era, dayOfEra) = (days + 719_468).quotientAndRemainder(dividingBy: 146_097)
        let yearOfEra =
            (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shifted = (5 * dayOfYear + 2) / 153
        let month = shifted < 10 ? shifted + 3 : shifted - 9
        return (
            yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month,
            dayOfYear - (153 * shifted + 2) / 5 + 1
        )
    }
}
