extension PartialDate {
    /// Reads a date as ISO 8601 writes it, as precise as it is: `2017`, `2017-06`, `2017-06-17`,
    /// `2017-06-17T09:30`, the same with seconds, `Z` or `+02:00`. A space may stand for the `T`.
    package init?(iso8601 text: String) {
        var rest = text.utf8[...]
        guard let year = rest.popNumber(4) else { return nil }
        let month = rest.popNumber(2, after: "-")
        let day = month == nil ? nil : rest.popNumber(2, after: "-")
        var time: Time?
        if day != nil, let separator = rest.first, "T ".utf8.contains(separator) {
            rest.removeFirst()
            time = Time(popping: &rest)
            guard time != nil else { return nil }
        }
        guard rest.isEmpty else { return nil }
        self.init(year: year, month: month, day: day, time: time)
    }
}

extension PartialDate.Time {
    fileprivate init?(popping rest: inout Substring.UTF8View) {
        guard let hour = rest.popNumber(2), hour < 24, let minute = rest.popNumber(2, after: ":"),
            minute < 60
        else { return nil }
        let second = rest.popNumber(2, after: ":")
        guard (second ?? 0) <= 60 else { return nil }
        self.init(hour: hour, minute: minute, second: second, offset: Self.offset(popping: &rest))
    }

    private static func offset(popping rest: inout Substring.UTF8View) -> Int? {
        guard let sign = rest.first else { return nil }
        if sign == UInt8(ascii: "Z") {
            rest.removeFirst()
            return 0
        }
        var zone = rest.dropFirst()
        guard "+-".utf8.contains(sign), let hours = zone.popNumber(2), hours < 24,
            let minutes = zone.popNumber(2, after: ":"), minutes < 60
        else { return nil }
        rest = zone
        return (sign == UInt8(ascii: "-") ? -1 : 1) * (hours * 60 + minutes)
    }
}

extension Substring.UTF8View {
    /// Takes exactly so many digits from the front, after the sign if there must be one; takes
    /// nothing when they are not there.
    fileprivate mutating func popNumber(_ count: Int, after sign: Unicode.Scalar? = nil) -> Int? {
        var rest = self
        if let sign, rest.popFirst() != UInt8(ascii: sign) { return nil }
        let digits = rest.prefix(count)
        guard digits.count == count, digits.allSatisfy({ (0x30...0x39).contains($0) }) else {
            return nil
        }
        self = rest.dropFirst(count)
        return Int(Substring(digits))
    }
}
