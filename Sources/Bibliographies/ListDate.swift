import ArticleModel

/// Dates as lists write them.
enum ListDate {
    /// Seconds since 1970, in UTC; milliseconds where there are too many digits for seconds.
    static func unix(_ text: String) -> PartialDate? {
        guard let number = Int(text.prefix { $0 != "." }), number > 0 else { return nil }
        return PartialDate(
            sourceDateEpoch: String(number > 99_999_999_999 ? number / 1000 : number))
    }

    /// ISO 8601 with or without a time, a fraction of a second left out, a zone with or without its
    /// colon; or seconds since 1970.
    static func machine(_ text: String) -> PartialDate? {
        if let date = PartialDate(iso8601: text) ?? unix(text) { return date }
        let start = text.prefix { $0 != "." }
        var zone = text[start.endIndex...].dropFirst().drop(while: \.isNumber)
        var time = start
        if zone.isEmpty, let sign = start.dropFirst(10).lastIndex(where: { "+-".contains($0) }) {
            (time, zone) = (start[..<sign], start[sign...])
        }
        let colon = zone.count == 5 ? zone.prefix(3) + ":" + zone.suffix(2) : String(zone)
        return PartialDate(iso8601: time + colon)
    }

    /// `2017`, `2017-06`, `2017-06-17` from numbers; `nil` when no calendar has the date.
    static func iso(_ parts: [Int]) -> String? {
        guard let year = parts.first else { return nil }
        let month = parts.count > 1 && parts[1] > 0 ? parts[1] : nil
        let day = parts.count > 2 && parts[2] > 0 ? parts[2] : nil
        return PartialDate(year: year, month: month, day: month == nil ? nil : day)?.description
    }
}
