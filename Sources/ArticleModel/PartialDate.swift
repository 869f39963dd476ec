/// A date as precise as its source, and no more: a year, a month, a day or a time.
///
/// The day is the one written in the source's own zone; no zone is ever converted.
package struct PartialDate: Sendable, Hashable {
    package struct Time: Sendable, Hashable {
        package var hour: Int
        package var minute: Int
        package var second: Int?
        /// Minutes east of Greenwich; `nil` when the source names no zone.
        package var offset: Int?

        package init(hour: Int, minute: Int, second: Int? = nil, offset: Int? = nil) {
            self.hour = hour
            self.minute = minute
            self.second = second
            self.offset = offset
        }
    }

    package var year: Int
    package var month: Int?
    package var day: Int?
    package var time: Time?

    /// - Returns: `nil` for a date the Gregorian calendar does not have, or a year outside
    ///   1000 to 9999.
    package init?(year: Int, month: Int? = nil, day: Int? = nil, time: Time? = nil) {
        guard (1000...9999).contains(year) else { return nil }
        if let month {
            guard (1...12).contains(month) else { return nil }
            if let day, !(1...Self.days(in: month, of: year)).contains(day) { return nil }
        } else if day != nil {
            return nil
        }
        self.year = year
        self.month = month
        self.day = day
        self.time = day == nil ? nil : time
    }

    static func days(in month: Int, of year: Int) -> Int {
        let isCentury = year.isMultiple(of: 100)
        let isLeap = year.isMultiple(of: isCentury ? 400 : 4)
        return month == 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].contains(month) ? 30 : 31
    }
}

extension PartialDate: Comparable {
    /// A less precise date sorts after the dates it contains: a month after its days.
    package static func < (a: PartialDate, b: PartialDate) -> Bool {
        a.sortKey.lexicographicallyPrecedes(b.sortKey)
    }

    private var sortKey: [Int] {
        [year, month ?? 13, day ?? 32, time?.hour ?? -1, time?.minute ?? -1, time?.second ?? -1]
    }
}

extension PartialDate: CustomStringConvertible {
    /// ISO 8601, as far as known: `2017`, `2017-06`, `2017-06-17`, `2017-06-17T09:30+02:00`.
    package var description: String {
        [dayDescription, timeDescription].compactMap { $0 }
            .joined(separator: "T")
    }

    /// The same without the time.
    package var dayDescription: String {
        ([Self.padded(year, 4)] + [month, day].compactMap { $0 }.map { Self.padded($0, 2) })
            .joined(separator: "-")
    }

    private var timeDescription: String? {
        guard let time else { return nil }
        let clock = [time.hour, time.minute] + (time.second.map { [$0] } ?? [])
        return clock.map { Self.padded($0, 2) }.joined(separator: ":") + zone(time.offset)
    }

    private func zone(_ offset: Int?) -> String {
        guard let offset else { return "" }
        guard offset != 0 else { return "Z" }
        let minutes = abs(offset)
        return (offset < 0 ? "-" : "+") + Self.padded(minutes / 60, 2) + ":"
            + Self.padded(minutes % 60, 2)
    }

    private static func padded(_ number: Int, _ width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
}
