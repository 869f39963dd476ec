import Extraction
import Intake

/// A page that breaks off at some byte: an article or a sentence, and what must hold of editions
/// holds of the article's.
package struct Truncation {
    private let page: [UInt8]

    /// - Parameter page: whole.
    package init(of page: [UInt8]) { self.page = page }

    /// At most so many places, at a distance that is odd, so that they fall on every kind of place;
    /// every place of a page that has no more.
    package func places(atMost count: Int) -> StrideTo<Int> {
        stride(from: 0, to: page.count + 1, by: max(1, page.count / count) | 1)
    }

    /// Whether an article came of the page cut at a place.
    ///
    /// - Throws: `Fault` for editions of which something does not hold.
    package func isArticle(cutAt place: Int) throws(Fault) -> Bool {
        guard
            let source = try? Intake().source(
                named: "cut.html", bytes: Array(page.prefix(place))),
            let article = try? Extractor().article(from: source)
        else { return false }
        let faults = EditionInspection(of: article).faults()
        guard faults.isEmpty else { throw Fault(place: place, sentences: faults) }
        return true
    }

    package struct Fault: Error {
        /// In bytes from the page's start.
        package let place: Int
        package let sentences: [String]
    }
}
