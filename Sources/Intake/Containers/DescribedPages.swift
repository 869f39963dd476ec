import ArticleModel

/// Pages, each described further on its way.
final class DescribedPages: PageReader {
    private let pages: any PageReader
    private let describe: (SavedPage) -> SavedPage

    init(_ pages: any PageReader, describe: @escaping (SavedPage) -> SavedPage) {
        self.pages = pages
        self.describe = describe
    }

    func next() -> Result<SavedPage, Diagnostic>? { pages.next()?.map(describe) }
}
