/// What can be counted in a block's text.
struct TextMeasure: Sendable {
    /// In characters, white space folded.
    var length = 0
    /// Of these, in links and buttons.
    var linked = 0
    /// Of these, in italics.
    var italic = 0
    var sentenceEnds = 0
    var commas = 0
    var digits = 0
    var capitals = 0
    var smalls = 0
    /// `| › » • · / →`, as stand between the entries of a menu.
    var separators = 0
    var marks: Marks = []
    /// Where its words stand in the list of the page's words.
    var words = 0..<0
    /// Equal for equal words; that of no word for none.
    var hash = WordHash()

    /// Signs of which one is enough.
    struct Marks: OptionSet, Sendable {
        let rawValue: UInt8
        /// A number from 1900 to 2099.
        static let year = Marks(rawValue: 1)
        /// A number of one or two digits.
        static let day = Marks(rawValue: 2)
        /// Digits about a colon.
        static let time = Marks(rawValue: 4)
        /// A sign of a currency beside a digit.
        static let price = Marks(rawValue: 8)
        /// It ends like a finished sentence.
        static let closed = Marks(rawValue: 16)
    }

    var linkDensity: Double { length == 0 ? 0 : Double(linked) / Double(length) }

    /// It tells a day or an hour, as a byline does.
    var isDate: Bool {
        length < 80 && (marks.contains(.time) || marks.isSuperset(of: [.year, .day]))
    }

    /// A block that could only be part of an article: long, not linked, with a finished sentence.
    /// Source: the `good` block of the block model's recipe, thresholds as measured there.
    var isProse: Bool { length >= 80 && linkDensity < 0.35 && sentenceEnds >= 1 }
}
