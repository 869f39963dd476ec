import ArticleModel

/// The attributes that change how a formula reads, by element, and the values they may have; all
/// others are left out. Source: MathML 3, sections 3.2 to 3.5.
enum MathMLAttribute {
    private enum Values: Sendable {
        case boolean
        case oneOf(Set<String>)
        /// A number, with a unit or without.
        case length
        case text
    }

    private static let all: [String: [String: Values]] = [
        "mi": ["mathvariant": variants], "mn": ["mathvariant": variants],
        "mtext": ["mathvariant": variants],
        "mo": [
            "accent": .boolean, "fence": .boolean, "largeop": .boolean, "movablelimits": .boolean,
            "separator": .boolean, "stretchy": .boolean, "symmetric": .boolean,
            "form": .oneOf(["prefix", "infix", "postfix"]), "lspace": .length, "rspace": .length,
            "mathvariant": variants,
        ],
        "mspace": ["width": .length, "height": .length, "depth": .length],
        "mstyle": ["displaystyle": .boolean],
        "mfrac": ["linethickness": .length],
        "mover": ["accent": .boolean], "munder": ["accentunder": .boolean],
        "munderover": ["accent": .boolean, "accentunder": .boolean],
        "mfenced": ["open": .text, "close": .text, "separators": .text],
        "mtable": ["columnalign": alignments], "mtr": ["columnalign": alignments],
        "mtd": ["columnalign": alignments],
    ]
    private static let variants = Values.oneOf([
        "normal", "bold", "italic", "bold-italic", "double-struck", "script", "bold-script",
        "fraktur", "bold-fraktur", "sans-serif", "bold-sans-serif", "sans-serif-italic",
        "sans-serif-bold-italic", "monospace",
    ])
    private static let alignments = Values.oneOf(["left", "center", "right"])
    private static let units: Set<Substring> = ["", "em", "ex", "px", "pt", "%"]

    static func isAllowed(_ attribute: Math.Attribute, on element: String) -> Bool {
        let value = attribute.value
        return switch all[element]?[attribute.name] {
        case .boolean: value == "true" || value == "false"
        case .oneOf(let values): values.contains(value)
        case .length: isLength(value)
        case .text: true
        case nil: false
        }
    }

    private static func isLength(_ value: String) -> Bool {
        let number = value.prefix { "0123456789.".contains($0) }
        return Double(number) != nil && units.contains(value[number.endIndex...])
    }
}
