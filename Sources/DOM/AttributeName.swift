/// The name of an attribute that the program asks for. Others are kept under their own names.
@usableFromInline package enum AttributeName: String, Sendable, CaseIterable {
    case `class`, id, href, src, srcset, alt, title, rel, role, name, content, property, lang, dir
    case style, hidden, type, itemprop, itemscope, itemtype, typeof, datetime
    case colspan, rowspan, align, start, value, reversed, width, height, cite
    case data, label, open, display, alttext, encoding, prefix, pubdate
    case httpEquiv = "http-equiv"
    case xmlLang = "xml:lang"
    case ariaHidden = "aria-hidden"
    case dataSource = "data-src"
    case dataSourceSet = "data-srcset"
    case dataOriginal = "data-original"
    case dataLazySource = "data-lazy-src"
    case dataLanguage = "data-lang"
    case dataTestID = "data-testid"
    case dataComponent = "data-component"
    case dataType = "data-type"
    case dataModule = "data-module"
    case ariaLabel = "aria-label"
    case dataSourcePosition = "data-sourcepos"

    /// A bit of its own. A case is kept as its place among the cases, which its raw value hides.
    @inlinable var bit: UInt64 { 1 << UInt64(unsafeBitCast(self, to: UInt8.self)) }

    static let byName: [String: AttributeName] = Dictionary(
        uniqueKeysWithValues: allCases.map { ($0.rawValue, $0) })
}
