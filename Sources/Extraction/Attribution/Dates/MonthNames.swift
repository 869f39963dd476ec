import ArticleModel
import Foundation
import Synchronization

/// The names of the months in a language, as dates and headings have them, long and short.
enum MonthNames {
    /// - Parameters:
    ///   - word: lower case, without a full stop.
    ///   - language: BCP 47; English is always understood.
    /// - Returns: from 1 to 12.
    static func month(_ word: String, language: String?) -> Int? {
        if let month = english[word] { return month }
        guard let language, LanguageTag.primary(language) != "en" else { return nil }
        let names = names(in: LanguageTag.primary(language))
        return names[word] ?? (word.hasPrefix(hebrewIn) ? names[String(word.dropFirst())] : nil)
    }

    /// Hebrew writes "in" and the month in one word.
    private static let hebrewIn = "ב"

    /// From the packet's own labels: the locale data takes 40 ms to load, and is read only for a
    /// date that is not English.
    private static let english: [String: Int] = {
        let long = Labels.english.months.map { $0.lowercased() }
        return numbered(long).merging(numbered(long.map { String($0.prefix(3)) })) { a, _ in a }
            .merging(["sept": 9]) { a, _ in a }
    }()

    /// By language. Guarded, not computed anew: making a calendar's names takes 0.2 ms, a tenth of
    /// a page, and pages are read in parallel.
    private static let cache = Mutex<[String: [String: Int]]>([:])

    private static func names(in language: String) -> [String: Int] {
        cache.withLock { cache in
            if let known = cache[language] { return known }
            let names = localeNames(language)
            cache[language] = names
            return names
        }
    }

    private static func localeNames(_ language: String) -> [String: Int] {
        var calendar = Calendar(identifier: .gregorian)
        calendar.locale = Locale(identifier: language)
        let lists = [
            calendar.monthSymbols, calendar.standaloneMonthSymbols, calendar.shortMonthSymbols,
            calendar.shortStandaloneMonthSymbols,
        ]
        return lists.map { numbered($0.map(bare)) }
            .reduce(into: [:]) { $0.merge($1) { first, _ in first } }
    }

    private static func bare(_ name: String) -> String {
        name.lowercased().trimmingCharacters(in: CharacterSet(charactersIn: ". "))
    }

    private static func numbered(_ names: [String]) -> [String: Int] {
        Dictionary(
            zip(names, 1...).map { ($0, $1) }, uniquingKeysWith: { first, _ in first })
    }
}
