import ArticleModel

/// The comment a browser or SingleFile puts at the start of a page it saves.
enum CaptureComment {
    /// How far into the page the comment may begin and end, in bytes.
    private static let reach = 4096
    private static let singleFileMark = "Page saved with SingleFile"
    private static let browserMark = "saved from url=("
    private static let marks = [singleFileMark, browserMark]

    /// What the comment says; `nil` when there is none.
    static func capture(in page: [UInt8]) -> Capture? {
        let head = page.prefix(reach)
        guard head.first(where: { $0 > 0x20 }) == UInt8(ascii: "<"),
            marks.contains(where: { head.firstIndex(of: Array($0.utf8)) != nil })
        else { return nil }
        let text = String(decoding: head, as: UTF8.self)
        for part in text.split(separator: "<!--").dropFirst() {
            let comment = part.prefix(upTo: part.firstRange(of: "-->")?.lowerBound ?? part.endIndex)
            if let capture = singleFile(comment) ?? browser(comment) { return capture }
        }
        return nil
    }

    /// `Page saved with SingleFile`, then `url:` and `saved date:` on lines of their own.
    private static func singleFile(_ comment: Substring) -> Capture? {
        guard comment.contains(singleFileMark) else { return nil }
        var capture = Capture()
        for line in comment.split(separator: "\n") {
            let line = line.drop { $0 == " " }
            if line.hasPrefix("url: ") { capture.url = String(line.dropFirst(5).trimmed) }
            if line.hasPrefix("saved date: ") { capture.date = date(line.dropFirst(12)) }
        }
        return capture
    }

    /// `saved from url=(0023)https://example.com/a/`, the number being the URL's length.
    private static func browser(_ comment: Substring) -> Capture? {
        let comment = comment.drop { $0 == " " }
        guard comment.hasPrefix(browserMark), let end = comment.firstIndex(of: ")") else {
            return nil
        }
        return Capture(url: String(comment[comment.index(after: end)...].trimmed))
    }

    /// JavaScript's `Date.toString`: `Sat Jun 17 2017 09:30:00 GMT+0200 (Central European …)`.
    private static func date(_ text: Substring) -> PartialDate? {
        let parts = text.split(separator: " ")
        guard parts.count >= 6, let month = months.firstIndex(of: String(parts[1])),
            let day = Int(parts[2]), let year = Int(parts[3])
        else { return nil }
        let clock = parts[4].split(separator: ":").compactMap { Int($0) }
        guard clock.count == 3 else { return PartialDate(year: year, month: month + 1, day: day) }
        let time = PartialDate.Time(
            hour: clock[0], minute: clock[1], second: clock[2],
            offset: Int(parts[5].dropFirst(3)).map { $0 / 100 * 60 + $0 % 100 })
        return PartialDate(year: year, month: month + 1, day: day, time: time)
    }

    /// As ECMAScript fixes them; not a matter of locale.
    static let months = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]
}

extension Substring {
    /// Without spaces and tabs at either end.
    var trimmed: Substring {
        let start = drop { $0 == " " || $0 == "\t" }
        guard let end = start.lastIndex(where: { $0 != " " && $0 != "\t" }) else { return "" }
        return start[...end]
    }
}
