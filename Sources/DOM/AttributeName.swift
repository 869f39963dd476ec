/// The name of an attribute that the program asks for. Others are kept under their own names.
@usableFromInline package enum AttributeName: UInt8, Sendable, CaseIterable {
    case `class`, id, href, src, srcset, alt, title, rel, role, name, content, property, lang, dir
    case style, hidden, type, itemprop, itemscope, itemtype, typeof, datetime
    case colspan, rowspan, align, start, value, reversed, width, height, cite
    case data, label, open, display, alttext, encoding, prefix, pubdate
    case httpEquiv, xmlLang, ariaHidden
    case dataSource, dataSourceSet, dataOriginal, dataLazySource, dataLanguage, dataSourcePosition

    /// As HTML spells it.
    package var spelling: String {
        switch self {
        case .httpEquiv: "http-equiv"
        case .xmlLang: "xml:lang"
        case .ariaHidden: "aria-hidden"
        case .dataSource: "data-src"
        case .dataSourceSet: "data-srcset"
        case .dataOriginal: "data-original"
        case .dataLazySource: "data-lazy-src"
        case .dataLanguage: "data-lang"
        case .dataSourcePosition: "data-sourcepos"
        default: "\(self)"
        }
    }

    static let bySpelling: [String: AttributeName] = Dictionary(
        uniqueKeysWithValues: allCases.map { ($0.spelling, $0) })
}
