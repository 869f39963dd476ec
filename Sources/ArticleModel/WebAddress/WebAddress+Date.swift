extension WebAddress {
    /// The date the path shows, only when it has a day: `/2017/06/17/`, `/2017-06-17-boats`,
    /// `/2017/jun/17/`, `/2017/june/17/`. The last one, when there are several.
    package var date: PartialDate? {
        let path = bytes[parts.path]
        for start in path.indices.reversed()
        where path[start] == UInt8(ascii: "1") || path[start] == UInt8(ascii: "2") {
            let before = start > path.startIndex ? path[start - 1] : UInt8(ascii: "/")
            guard !ByteSet.digits.contains(before) else { continue }
            if let date = PartialDate(leading: path[start...]) { return date }
        }
        return nil
    }
}

extension PartialDate {
    /// Years an address can show. Source: newspapers put issues from 1900 on the web under their
    /// own dates; other numbers of four digits are seldom years.
    private static let yearsInAddresses = 1900...2099

    /// A full date at the start of a path, its parts divided by one and the same sign.
    fileprivate init?(leading path: ArraySlice<UInt8>) {
        var rest = path
        guard let year = rest.popNumber(digits: 4...4), Self.yearsInAddresses.contains(year),
            let separator = rest.popFirst(), Self.separators.contains(separator),
            let month = rest.popNumber(digits: 1...2) ?? rest.popMonthName(),
            rest.popFirst() == separator,
            let day = rest.popNumber(digits: 1...2)
        else { return nil }
        guard rest.first.map({ !ByteSet.letters.contains($0) }) ?? true else { return nil }
        self.init(year: year, month: month, day: day)
    }

    private static let separators = ByteSet("/-")
}

extension ArraySlice<UInt8> {
    /// Takes all digits at the front, if there are as many as allowed.
    fileprivate mutating func popNumber(digits allowed: ClosedRange<Int>) -> Int? {
        let digits = prefix(while: ByteSet.digits.contains)
        guard allowed.contains(digits.count) else { return nil }
        self = self[digits.endIndex...]
        return Int(String(decoding: digits, as: UTF8.self))
    }

    /// Takes an English month, its whole name or three letters of it.
    fileprivate mutating func popMonthName() -> Int? {
        let letters = prefix { ByteSet.letters.contains($0) }
        let name = String(decoding: letters.prefix(10), as: UTF8.self).lowercased()
        let month = Labels.english.months.firstIndex { month in
            let whole = month.lowercased()
            return name == whole || name == whole.prefix(3)
        }
        guard let month else { return nil }
        self = self[letters.endIndex...]
        return month + 1
    }
}
