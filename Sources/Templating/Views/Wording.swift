package import ArticleModel
import Foundation

extension Labels {
    /// `By A`, `By A and B`, `By A, B and C`; `nil` without names.
    package func words(_ label: String, before names: [String]) -> String? {
        list(of: names).map { label + " " + $0 }
    }

    /// `A`, `A and B`, `A, B and C`; `nil` without names.
    func list(of names: [String]) -> String? {
        guard let last = names.last else { return nil }
        let others = names.dropLast().joined(separator: ", ")
        return others.isEmpty ? last : "\(others) \(and) \(last)"
    }
}

extension DossierArticle {
    /// The title as editions print it: in square brackets when no one gave it, and the file's name
    /// in them when not even opening words were found.
    package var title: String {
        guard let title = article.attribution.title.value, !title.isEmpty else {
            return "[\(article.file)]"
        }
        let needsBrackets = article.attribution.titleIsSupplied && !title.hasPrefix("[")
        return needsBrackets ? "[\(title)]" : title
    }
}

enum LanguageName {
    /// `Norwegian Nynorsk`, for `nn` in English; the tag itself when the locale data has no name.
    static func words(for tag: String, in language: String) -> String {
        Locale(identifier: language).localizedString(forIdentifier: tag) ?? tag
    }
}
