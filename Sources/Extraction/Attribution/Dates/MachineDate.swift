import ArticleModel

/// Dates as machines write them: ISO 8601 in its usual shapes, RFC 2822, eight digits. The zone
/// stays as written.
enum MachineDate {
    static func date(_ text: String) -> PartialDate? {
        var bytes = Array(text.utf8)[...]
        bytes = bytes.drop { $0 <= 0x20 }
        return compact(bytes) ?? iso(bytes) ?? mail(text)
    }

    /// `20170617`, `20170617T093000Z`.
    private static func compact(_ bytes: ArraySlice<UInt8>) -> PartialDate? {
        var rest = bytes
        guard let year = rest.popDigits(8...8, taking: 4),
            let month = rest.popDigits(4...4, taking: 2),
            let day = rest.popDigits(2...2),
            (1900...2099).contains(year)
        else { return nil }
        return PartialDate(year: year, month: month, day: day, time: time(rest))
    }

    /// `2017`, `2017-06`, `2017-06-17T09:30:00+02:00`, and with `/` or `.` instead of the hyphen.
    private static func iso(_ bytes: ArraySlice<UInt8>) -> PartialDate? {
        var rest = bytes
        guard let year = rest.popDigits(4...4) else { return nil }
        guard let separator = rest.first else { return PartialDate(year: year) }
        guard
            separator == UInt8(ascii: "-") || separator == UInt8(ascii: "/")
                || separator == UInt8(ascii: ".")
        else { return nil }
        rest.removeFirst()
        guard let month = rest.popDigits(1...2) else { return nil }
        guard rest.first == separator else {
            return rest.isEmpty ? PartialDate(year: year, month: month) : nil
        }
        rest.removeFirst()
        guard let day = rest.popDigits(1...2) else { return nil }
        return PartialDate(year: year, month: month, day: day, time: time(rest))
    }

    /// `T09:30:00.000+02:00`, ` 09:30`, `T0930Z`; `nil` for anything else.
    private static func time(_ bytes: ArraySlice<UInt8>) -> PartialDate.Time? {
        var rest = bytes.drop { $0 == 0x20 || $0 | 0x20 == UInt8(ascii: "t") }
        guard rest.count < bytes.count, let hour = rest.popDigits(1...6, taking: 2) else {
            return nil
        }
        rest.pop(UInt8(ascii: ":"))
        guard let minute = rest.popDigits(1...4, taking: 2) else { return nil }
        let second =
            rest.pop(UInt8(ascii: ":")) || rest.first?.isDigit ?? false
            ? rest.popDigits(1...2) : nil
        if rest.pop(UInt8(ascii: ".")) || rest.pop(UInt8(ascii: ",")) {
            rest = rest.drop(while: \.isDigit)
        }
        guard hour < 24, minute < 60, second ?? 0 < 61 else { return nil }
        return PartialDate.Time(
            hour: hour, minute: minute, second: second, offset: offset(rest))
    }

    /// `Z`, `+02:00`, `-0500`, `GMT`: in minutes.
    private static func offset(_ bytes: ArraySlice<UInt8>) -> Int? {
        var rest = bytes.drop { $0 == 0x20 }
        let name = String(decoding: rest.prefix(3), as: UTF8.self).uppercased()
        if name.hasPrefix("Z") || name == "UTC" || name == "GMT" { return 0 }
        guard let sign = rest.popFirst(), sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-"),
            let hours = rest.popDigits(1...4, taking: 2)
        else { return nil }
        rest.pop(UInt8(ascii: ":"))
        let minutes = hours * 60 + (rest.popDigits(2...2) ?? 0)
        guard minutes <= 14 * 60 else { return nil }
        return sign == UInt8(ascii: "-") ? -minutes : minutes
    }

    /// `Sat, 17 Jun 2017 09:30:00 +0200`. Source: RFC 2822, section 3.3.
    private static func mail(_ text: String) -> PartialDate? {
        let words = text.split(separator: " ")
        let start = words.firstIndex { $0.first?.isNumber ?? false } ?? words.endIndex
        let date = words[start...].prefix(3)
        guard start <= 1, date.count == 3, let day = Int(date[start]), date[start].count <= 2,
            date[start + 1].count == 3, date[start + 2].count == 4, let year = Int(date[start + 2]),
            let month = MonthNames.month(date[start + 1].lowercased(), language: nil)
        else { return nil }
        let clock = words[(start + 3)...].joined(separator: " ")
        return PartialDate(
            year: year, month: month, day: day, time: time(Array((" " + clock).utf8)[...]))
    }
}

extension UInt8 {
    var isDigit: Bool { self >= 0x30 && self <= 0x39 }
}

extension ArraySlice<UInt8> {
    /// Takes the digits at the front, if there are as many as allowed, or only the first `taking`
    /// of them.
    fileprivate mutating func popDigits(_ allowed: ClosedRange<Int>, taking: Int? = nil) -> Int? {
        let digits = prefix(while: \.isDigit)
        guard allowed.contains(digits.count) else { return nil }
        let taken = digits.prefix(taking ?? digits.count)
        self = self[taken.endIndex...]
        return taken.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    }

    /// Takes the byte at the front, if it is this one.
    @discardableResult
    fileprivate mutating func pop(_ byte: UInt8) -> Bool {
        guard first == byte else { return false }
        removeFirst()
        return true
    }
}
