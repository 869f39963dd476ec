/// Why a page could not be read or queried.
package enum DOMError: Error, Equatable {
    /// The bytes hold no markup and no text at all.
    case empty
    /// The page nests deeper than `bound` elements.
    case tooDeep(bound: Int)
    /// The page has more than `bound` elements and texts.
    case tooManyNodes(bound: Int)
    /// The page has tags of more attributes than libxml2 reads in good time: over all tags, their
    /// numbers squared come to more than `bound`.
    case tooManyAttributes(bound: Int)
    /// More than 2 GiB, the most libxml2 takes at once.
    case tooLarge
    /// libxml2 gave up: out of memory, or input it cannot continue with.
    case unreadable(String)
    case badXPath(String)
}
