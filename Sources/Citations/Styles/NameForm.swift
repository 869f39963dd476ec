/// How the names of the authors stand.
struct NameForm: Sendable {
    enum Order: Sendable {
        /// `Anna Dahl, Per Berg`.
        case asRead
        /// `Dahl, Anna, Per Berg`.
        case firstInverted
        /// `Dahl, Anna, Berg, Per`.
        case allInverted
        /// `Dahl, Berg`.
        case familyOnly
    }

    /// What stands before the word between the last two names.
    enum Comma: Sendable {
        /// From three names up.
        case serial
        case always
        /// After a name turned around; from three names up in English alone.
        case afterInversion
    }

    var order: Order
    var hasInitials = false
    var hasAmpersand = false
    var comma = Comma.serial
    /// A particle goes to the end of a name turned around: `Broek, Anna van den`.
    var filesParticleLast = false
    var shortening: Shortening?

    /// What happens to long lists.
    struct Shortening: Sendable {
        /// How many names are too many.
        var from: Int
        /// How many are left.
        var keeps: Int
        /// After an ellipsis, the last one too, and no "et al."
        var keepsLast = false
        /// A comma before "et al." after a single name as well.
        var hasComma = false
        var isItalic = false
        /// Stands in every language.
        var words: String?
    }
}
