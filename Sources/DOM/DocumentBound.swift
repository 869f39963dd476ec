/// What a document may have only so much of. Those of a page are the properties of `DocumentLimits`.
package enum DocumentBound: Sendable {
    /// Elements around one another.
    case depth
    /// Elements and texts; of XML, attributes too.
    case nodes
    case ancestors, names, text, attributePairs
}
