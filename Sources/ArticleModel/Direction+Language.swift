import Foundation

extension Direction {
    /// The direction that a language is written in.
    package init(ofLanguage tag: String) {
        let direction = Locale.Language(identifier: tag).characterDirection
        self = direction == .rightToLeft ? .rightToLeft : .leftToRight
    }
}
