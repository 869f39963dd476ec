/// Why a page could not be read or queried.
package enum DOMError: Error, Equatable {
    /// The bytes hold no markup and no text at all.
    case empty
    /// The document has more of something than so many.
    case excess(DocumentBound, Int)
    /// More than 2 GiB, the most libxml2 takes at once.
    case tooLarge
    /// libxml2 gave up: out of memory, or input it cannot continue with.
    case unreadable(String)
    case badXPath(String)
}
