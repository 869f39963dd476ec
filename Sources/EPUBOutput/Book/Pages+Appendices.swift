import ArticleModel
import Templating
import XHTMLOutput

/// The lists at the end of a book, in the order the manifest wants them.
extension Pages {
    func appendices() throws(Diagnostic) -> [Resource] {
        var pages: [Resource] = []
        for appendix in dossier.appendices { pages += try self.pages(of: appendix) }
        return pages
    }

    private func pages(of appendix: Appendix) throws(Diagnostic) -> [Resource] {
        switch appendix {
        case .sources: return try sourcesResources()
        case .chronology: return [try page(appendix.pageID, EPUBTemplates.chronology, packet)]
        case .index: return [try page(appendix.pageID, EPUBTemplates.index, packet)]
        case .removed:
            let view = RemovedView(packet: packet, pages: removedPages)
            var pages = [try page(appendix.pageID, EPUBTemplates.removed, view)]
            for view in view.pages {
                pages.append(try page(view.id, EPUBTemplates.removedArticle, view))
            }
            return pages
        }
    }

    /// One for each article that something was taken out of.
    var removedPages: [RemovedPageView] {
        packet.removals.compactMap { removed in
            guard !removed.article.article.removals.isEmpty else { return nil }
            return RemovedPageView(
                article: removed, packet: packet,
                language: removed.article.article.attribution.language.value
                    .flatMap(LanguageTag.wellFormed) ?? "",
                packetLanguage: dossier.labels.language)
        }
    }
}

extension Appendix {
    /// The id and the file of the list's page.
    var pageID: String { rawValue }

    func title(in labels: Labels) -> String {
        switch self {
        case .sources: labels.sources
        case .chronology: labels.chronology
        case .index: labels.index
        case .removed: labels.removedText
        }
    }

    /// What the structural semantics vocabulary calls it; `nil` where it has no word.
    var landmark: String? {
        switch self {
        case .sources: "bibliography"
        case .index: "index"
        case .chronology, .removed: nil
        }
    }
}
