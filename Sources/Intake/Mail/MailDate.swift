import ArticleModel

/// The `Date` of a letter: `Sat, 17 Jun 2017 09:30:00 +0200` (RFC 5322, section 3.3).
enum MailDate {
    static func date(_ text: String) -> PartialDate? {
        var words = text.split { $0 == " " || $0 == "\t" || $0 == "," }[...]
        if let first = words.first, Int(first) == nil { words.removeFirst() }
        guard words.count >= 3 else { return nil }
        let day = words.removeFirst(), month = words.removeFirst(), year = words.removeFirst()
        guard let day = Int(day), let year = Int(year),
            let month = CaptureComment.months.firstIndex(of: month.prefix(3).capitalized)
        else { return nil }
        return PartialDate(year: year, month: month + 1, day: day, time: time(words))
    }

    private static func time(_ words: ArraySlice<Substring>) -> PartialDate.Time? {
        let clock = (words.first ?? "").split(separator: ":").map { Int($0) }
        guard clock.count >= 2, let hour = clock[0], (0..<24).contains(hour),
            let minute = clock[1], (0..<60).contains(minute)
        else { return nil }
        let second = (clock.count > 2 ? clock[2] : nil).flatMap { (0...60).contains($0) ? $0 : nil }
        return PartialDate.Time(
            hour: hour, minute: minute, second: second, offset: offset(words.dropFirst().first))
    }

    /// `+0200`, or `GMT`.
    private static func offset(_ zone: Substring?) -> Int? {
        guard let zone else { return nil }
        if ["GMT", "UT", "UTC", "Z"].contains(zone) { return 0 }
        guard zone.count == 5, let number = Int(zone), abs(number) < 2400 else { return nil }
        return number / 100 * 60 + number % 100
    }
}

extension Substring {
    fileprivate var capitalized: String { prefix(1).uppercased() + dropFirst().lowercased() }
}
