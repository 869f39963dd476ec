import ArticleModel
import Foundation
import TestSupport
import Testing

@Suite struct LabelsTests {
    /// The variety whose customs the words follow: English counts days first, as in Europe.
    static func formatter(_ template: String, for labels: Labels) -> DateFormatter {
        let formatter = DateFormatter()
        formatter.locale = locale(of: labels)
        formatter.timeZone = TimeZone(secondsFromGMT: 0)
        formatter.setLocalizedDateFormatFromTemplate(template)
        return formatter
    }

    static func locale(of labels: Labels) -> Locale {
        Locale(identifier: labels.language == "en" ? "en_GB" : labels.language)
    }

    static func moment(of date: PartialDate) throws -> Date {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = try #require(TimeZone(secondsFromGMT: 0))
        let parts = DateComponents(year: date.year, month: date.month, day: date.day ?? 1)
        return try #require(calendar.date(from: parts))
    }

    @Test(arguments: Labels.all)
    func `dates to the day read as the locale data has them`(labels: Labels) throws {
        let formatter = Self.formatter("dMMMMy", for: labels)
        for month in 1...12 {
            let date = try #require(PartialDate(year: 2017, month: month, day: 17))
            #expect(labels.words(for: date) == formatter.string(from: try Self.moment(of: date)))
        }
    }

    @Test(arguments: Labels.all)
    func `dates to the month read as the locale data has them`(labels: Labels) throws {
        let formatter = Self.formatter("MMMMy", for: labels)
        for month in 1...12 {
            let date = try #require(PartialDate(year: 2017, month: month))
            #expect(labels.words(for: date) == formatter.string(from: try Self.moment(of: date)))
        }
    }

    @Test func `a date is told as precisely as it is known`() throws {
        let first = try #require(PartialDate(year: 2017, month: 5, day: 1))
        let year = try #require(PartialDate(year: 2017))
        #expect(Labels.french.words(for: first) == "1er mai 2017")
        #expect(Labels.nynorsk.words(for: first) == "1. mai 2017")
        #expect(Labels.spanish.words(for: first) == "1 de mayo de 2017")
        #expect(Labels.all.map { $0.words(for: year) } == Labels.all.map { _ in "2017" })
    }

    @Test(arguments: Labels.all)
    func `no word is missing`(labels: Labels) {
        for field in Mirror(reflecting: labels).children {
            #expect((field.value as? String).map { !$0.isEmpty } ?? true, "\(field.label ?? "")")
        }
        #expect(labels.months.count == 12)
        #expect(labels.embeds.count == 6)
        #expect(labels.words(forRemoved: 1).hasPrefix("1 "))
        #expect(labels.words(forRemoved: 12).hasPrefix("12 "))
    }

    @Test(arguments: [
        ("nn", "nn"), ("nn-NO", "nn"), ("nb_NO", "nb"), ("no", "nb"), ("NO-bok", "nb"),
        ("en-GB", "en"), ("de-AT-1996", "de"), ("fr-CA", "fr"), ("es-419", "es"), ("sv", "sv"),
        ("da-DK", "da"), ("fi", nil), ("", nil), ("den", nil),
    ])
    func `a language finds its words along the tag`(tag: String, language: String?) {
        #expect(Labels.words(in: tag)?.language == language)
    }
}
