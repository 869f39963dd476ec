import ArticleModel

/// A date as people write it: `17. juni 2017`, `June 17th, 2017`, `2017年6月17日`, `17/06/2017`.
/// A year of two digits is read only after full stops, and only where little else stands.
struct WrittenDate: Sendable, Equatable {
    var date: PartialDate
    /// The words before it, lower case: `updated on`.
    var lead: [String]

    /// Years a dateline can have.
    private static let years = 1900...2099

    /// The web is younger than the century before.
    private static let century = 2000

    /// The first date in the text; `nil` when there is none that can be read in one way only.
    init?(
        in text: String, order: DayMonthOrder, withShortYear: Bool = false,
        month: @escaping (String) -> Int?
    ) {
        let tokens = DateToken.tokens(of: text)
        guard withShortYear || tokens.contains(where: { $0.number?.digits == 4 }) else {
            return nil
        }
        let found = tokens.indices.lazy.compactMap { start in
            Phrase(
                tokens: tokens[start...], order: order, withShortYear: withShortYear, month: month
            ).date().map { (date: $0, start: start) }
        }
        // A theme writes a date for machines beside the one for readers, and hides it.
        let first =
            found.first { !Self.isMachines(tokens[$0.start...]) }
            ?? found.first { tokens[$0.start...].count <= Self.longestMachines }
        guard let first else { return nil }
        date = first.date
        lead = tokens[..<first.start].compactMap(\.word)
    }

    /// In tokens: a date with its time and zone, and nothing after it.
    private static let longestMachines = 15

    /// Whether a time of ISO 8601 follows the date: `2017-06-17T09:30`.
    private static func isMachines(_ tokens: ArraySlice<DateToken>) -> Bool {
        tokens.dropFirst(5).first?.word == "t"
    }

    /// `June 2017`, when that is all there is.
    static func monthAndYear(_ text: String, month: (String) -> Int?) -> PartialDate? {
        let tokens = DateToken.tokens(of: text)
        guard (2...3).contains(tokens.count), let name = tokens[0].word.flatMap(month),
            let year = tokens.last?.number, years.contains(year.value)
        else { return nil }
        return PartialDate(year: year.value, month: name)
    }

    /// The tokens from one place on, tried as each of the shapes a date can have.
    private struct Phrase {
        var tokens: ArraySlice<DateToken>
        let order: DayMonthOrder
        let withShortYear: Bool
        let month: (String) -> Int?

        func date() -> PartialDate? {
            guard tokens.first?.number != nil else { return read { $0.monthDayYear() } }
            return read { $0.numeric() } ?? read { $0.ideographic() } ?? read { $0.dayMonthYear() }
                ?? read { $0.yearFirst() } ?? read { $0.yearDayMonth() }
                ?? read { $0.numberedMonth() }
        }

        /// Tries one of the shapes, from the start.
        private func read(_ shape: (inout Phrase) -> PartialDate?) -> PartialDate? {
            var phrase = self
            return shape(&phrase)
        }

        /// `June 17th, 2017`
        private mutating func monthDayYear() -> PartialDate? {
            guard let name = tokens.popFirst()?.word else { return nil }
            skip(".")
            guard let day = tokens.popFirst()?.number, day.digits <= 2 else { return nil }
            skipOrdinal()
            skip(",")
            guard let year = year(), let month = month(name) else { return nil }
            return PartialDate(year: year, month: month, day: day.value)
        }

        /// `17. juni 2017`, `17 de junio de 2017`, `1er juillet 2019`
        private mutating func dayMonthYear() -> PartialDate? {
            guard let day = tokens.popFirst()?.number, day.digits <= 2 else { return nil }
            skipOrdinal()
            skip(".", "-", "/")
            skipConnectors()
            guard let name = tokens.popFirst()?.word else { return nil }
            skip(".", ",", "-", "/")
            skip(".", ",")
            skipConnectors()
            guard let year = year(), let month = month(name) else { return nil }
            return PartialDate(year: year, month: month, day: day.value)
        }

        /// `2017. gada 17. jūnijs`
        private mutating func yearDayMonth() -> PartialDate? {
            guard let year = year() else { return nil }
            skip(".")
            skipConnectors()
            guard let day = tokens.popFirst()?.number, day.digits <= 2 else { return nil }
            skip(".")
            guard let name = tokens.popFirst()?.word, let month = month(name) else { return nil }
            return PartialDate(year: year, month: month, day: day.value)
        }

        /// `17 tháng 6, 2017`, `17 tháng 6 năm 2017`
        private mutating func numberedMonth() -> PartialDate? {
            guard let day = tokens.popFirst()?.number, day.digits <= 2,
                tokens.popFirst()?.word == "tháng", let month = tokens.popFirst()?.number
            else { return nil }
            skip(",")
            if tokens.first?.word == "năm" { tokens.removeFirst() }
            guard let year = year() else { return nil }
            return PartialDate(year: year, month: month.value, day: day.value)
        }

        /// `2017. június 17.`, `2017 June 17`, `2017 m. birželio 17 d.`
        private mutating func yearFirst() -> PartialDate? {
            guard let year = year() else { return nil }
            skip(".", ",", "-", "/")
            skipConnectors()
            skip(".")
            guard let name = tokens.popFirst()?.word else { return nil }
            skip(".", "-", "/")
            guard let day = tokens.popFirst()?.number, day.digits <= 2,
                let month = month(name)
            else { return nil }
            return PartialDate(year: year, month: month, day: day.value)
        }

        /// `2017-06-17`, `17.06.2017`, `17/06/2017`
        private mutating func numeric() -> PartialDate? {
            guard let first = tokens.popFirst()?.number, let mark = tokens.popFirst()?.mark,
                DateToken.separators.contains(mark), let second = tokens.popFirst()?.number,
                tokens.popFirst()?.mark == mark, let third = tokens.popFirst()?.number,
                second.digits <= 2, !goesOn(after: mark)
            else { return nil }
            if first.digits == 4, third.digits <= 2 {
                guard years.contains(first.value) else { return nil }
                return PartialDate(year: first.value, month: second.value, day: third.value)
            }
            if withShortYear, mark == ".", first.digits <= 2, third.digits == 2 {
                return PartialDate(
                    year: WrittenDate.century + third.value, month: second.value, day: first.value)
            }
            guard first.digits <= 2, third.digits == 4, years.contains(third.value) else {
                return nil
            }
            guard let isDayFirst = isDayFirst(first.value, second.value, mark) else { return nil }
            return PartialDate(
                year: third.value, month: isDayFirst ? second.value : first.value,
                day: isDayFirst ? first.value : second.value)
        }

        /// `2.4.2017.1` is no date.
        private func goesOn(after mark: Unicode.Scalar) -> Bool {
            tokens.first?.mark == mark && tokens.dropFirst().first?.number != nil
        }

        /// Full stops stand after the day first; elsewhere the numbers decide, or the language.
        private func isDayFirst(_ first: Int, _ second: Int, _ mark: Unicode.Scalar) -> Bool? {
            if mark == "." || first > 12 || first == second { return true }
            if second > 12 { return false }
            switch order {
            case .dayFirst: return true
            case .monthFirst: return false
            case .unknown: return nil
            }
        }

        /// `2017年6月17日`, `2017년 6월 17일`
        private mutating func ideographic() -> PartialDate? {
            guard let year = year(), let yearMark = tokens.popFirst()?.word,
                yearMark == "年" || yearMark == "년", let month = tokens.popFirst()?.number,
                let monthMark = tokens.popFirst()?.word, monthMark == "月" || monthMark == "월",
                let day = tokens.popFirst()?.number
            else { return nil }
            return PartialDate(year: year, month: month.value, day: day.value)
        }

        private mutating func year() -> Int? {
            guard let number = tokens.popFirst()?.number, number.digits == 4,
                years.contains(number.value)
            else { return nil }
            return number.value
        }

        private mutating func skip(_ marks: Unicode.Scalar...) {
            if let mark = tokens.first?.mark, marks.contains(mark) { tokens.removeFirst() }
        }

        private mutating func skipOrdinal() {
            if let word = tokens.first?.word, DateToken.ordinals.contains(word) {
                tokens.removeFirst()
            }
        }

        private mutating func skipConnectors() {
            while let word = tokens.first?.word, DateToken.connectors.contains(word) {
                tokens.removeFirst()
            }
        }
    }
}
