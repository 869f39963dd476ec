/// The two written standards of Norwegian, told apart by their function words.
package enum Norwegian {
    package enum Standard: String, Sendable {
        case bokmål = "nb"
        case nynorsk = "nn"
    }

    /// How much a text says for each standard, in points.
    package struct Tally: Sendable, Equatable {
        package var bokmål = 0.0
        package var nynorsk = 0.0

        package init() {}

        package var total: Double { bokmål + nynorsk }

        package static func += (sum: inout Tally, tally: Tally) {
            sum.bokmål += tally.bokmål
            sum.nynorsk += tally.nynorsk
        }

        /// The standard that most of the words belong to.
        ///
        /// - Returns: `nil` when the words are too few or too evenly divided.
        package var standard: Standard? {
            guard total >= Norwegian.minimumPoints else { return nil }
            if nynorsk >= total * Norwegian.minimumShare { return .nynorsk }
            return bokmål >= total * Norwegian.minimumShare ? .bokmål : nil
        }
    }

    /// In points: two words that occur in one standard only.
    static let minimumPoints = 4.0
    /// Of the points, from 0 to 1. A text quotes the other standard, but not in every third word.
    static let minimumShare = 0.7

    package static func standard(of text: String) -> Standard? { tally(of: text).standard }

    package static func tally(of text: String) -> Tally {
        var tally = Tally()
        for word in text.lowercased().split(whereSeparator: { !$0.isLetter }) {
            guard let row = byWord[String(word)] else { continue }
            switch row.standard {
            case .bokmål: tally.bokmål += row.points
            case .nynorsk: tally.nynorsk += row.points
            }
        }
        return tally
    }

    struct Word: Sendable {
        var word: String
        var standard: Standard
        var points: Double
    }

    /// Source: the function words and commonest verbs of the official word list (Norsk ordbank)
    /// that one standard has and the other lacks: 2 points. Those that the other has in a rarer
    /// form or sense, or that its liberal forms allow: 1 point.
    static let words: [Word] =
        rows(
            .nynorsk, 2,
            """
            ikkje eg eit frå kva kven korleis kvifor noko nokon nokre mykje berre meir fleire vere \
            vore seier sjølv desse tidlegare seinare kvar kvart kjem gjekk fekk heile heilt saman \
            medan sidan eigne eigen deira noreg veke ifølgje òg dykk dykkar dei gjer såg trur veit
            """)
        + rows(.nynorsk, 1, "ein vera vart ho då me gav blei heim tek auka leiar korkje")
        + rows(
            .bokmål, 2,
            """
            ikke jeg fra hva hvem hvordan hvorfor noe noen mye flere være vært disse tidligere \
            senere hver hvert hun gikk fikk egne egen deres norge uke hvor hvis nå hvilken hvilke \
            dere sier sammen gjør
            """)
        + rows(.bokmål, 1, "en et de mer selv mens siden da ble ga hele helt bare hjem tar ifølge")

    private static func rows(_ standard: Standard, _ points: Double, _ words: String) -> [Word] {
        words.split(separator: " ").map {
            Word(word: String($0), standard: standard, points: points)
        }
    }

    private static let byWord: [String: Word] = Dictionary(
        words.map { ($0.word, $0) }, uniquingKeysWith: { first, _ in first })
}
