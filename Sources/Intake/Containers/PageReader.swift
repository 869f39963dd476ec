package import ArticleModel

/// Gives the documents of one file, one after the other.
package protocol PageReader: AnyObject {
    /// The next document, or what is to be said instead of one: a warning for what is passed over,
    /// an error for what should be there and cannot be had. `nil` at the end.
    func next() -> Result<SavedPage, Diagnostic>?
}

/// Documents and remarks that are all there already.
final class ReadPages: PageReader {
    private var rest: ArraySlice<Result<SavedPage, Diagnostic>>

    init(_ pages: [Result<SavedPage, Diagnostic>]) { rest = pages[...] }

    convenience init(_ page: SavedPage, remarks: [Diagnostic] = []) {
        self.init([.success(page)] + remarks.map { .failure($0) })
    }

    convenience init(failure: Diagnostic) { self.init([.failure(failure)]) }

    func next() -> Result<SavedPage, Diagnostic>? { rest.popFirst() }
}
