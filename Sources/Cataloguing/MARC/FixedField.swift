import ArticleModel

/// Field 008, forty characters, for a text in electronic form. Source: MARC 21 Format for
/// Bibliographic Data, 008, "All materials" and "Books".
enum FixedField {
    static func value(of record: CatalogueRecord, entered date: PartialDate?) -> String {
        let language = record.language?.marc ?? "und"
        return [
            entry(date), dates(record.published), unknownPlace,
            // Illustrations, audience; form of item: online; nature of contents.
            "    ", " ", "o", "    ",
            // Government publication: not looked into; no conference, no festschrift; index: not
            // looked into; undefined; no fiction; no biography.
            "|", "0", "0", "|", " ", "0", " ",
            language,
            // Not modified; source other than a national agency or a cooperative programme.
            " ", "d",
        ].joined()
    }

    /// `yymmdd`. These six may not be coded as unknown: a record without a date is of 2000-01-01,
    /// as the package document of the book is.
    private static func entry(_ date: PartialDate?) -> String {
        guard let date else { return "000101" }
        return String(compact(date.completed).dropFirst(2))
    }

    /// Type of date, and two dates of four characters.
    private static func dates(_ date: PartialDate?) -> String {
        guard let date else { return "nuuuuuuuu" }
        guard date.month != nil else { return "s\(date.year)    " }
        let monthAndDay = compact(date.dayDescription).dropFirst(4)
        return "e\(date.year)\(monthAndDay)" + String(repeating: " ", count: 4 - monthAndDay.count)
    }

    private static func compact(_ date: String) -> String { date.replacing("-", with: "") }

    private static let unknownPlace = "xx "
}

extension PartialDate {
    /// To the day: the first where the month or the day is not known.
    var completed: String {
        dayDescription + "2000-01-01".dropFirst(dayDescription.utf8.count)
    }
}
