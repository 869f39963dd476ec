/// What kind of publication an article stands in. It decides the item's type in every catalogue
/// format and the shape of its citation.
package enum PublicationKind: String, Sendable, CaseIterable {
    case newspaper
    case magazine
    case blog
    /// A scholarly periodical.
    case journal
    /// Anything else: what is not known to be one of the above is a page of the web.
    case webpage
}
