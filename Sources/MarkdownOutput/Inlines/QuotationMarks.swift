import Foundation

/// The marks around a quotation within a sentence, and around one within that.
struct QuotationMarks {
    let outer: (start: String, end: String)
    let inner: (start: String, end: String)

    /// Source: Unicode CLDR, as Foundation carries it.
    init(language: String) {
        let locale = Locale(identifier: language)
        outer = (
            locale.quotationBeginDelimiter ?? "“", locale.quotationEndDelimiter ?? "”"
        )
        inner = (
            locale.alternateQuotationBeginDelimiter ?? "‘",
            locale.alternateQuotationEndDelimiter ?? "’"
        )
    }
}
