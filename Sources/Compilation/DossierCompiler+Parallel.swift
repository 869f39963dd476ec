package import ArticleModel
import Extraction
import Intake

extension DossierCompiler {
    /// Cleans documents `jobs` at a time and delivers each in the order given, as soon as those
    /// before it are done. Only documents in flight are in memory, never all of them.
    ///
    /// - Parameters:
    ///   - inputs: the files to clean, each with one page or many.
    ///   - bibliography: lists that may say more about them.
    ///   - open: opens a file by its path.
    ///   - deliver: takes one result; answers whether to go on.
    package func forEachArticle(
        of inputs: [ArticleInput], bibliography: Bibliography = .none, open: @escaping FileOpener,
        deliver: (CompiledPage) -> Bool
    ) async {
        var queue = PageQueue(inputs, open: open, intake: intake)
        let read = Self.reader(open)
        await withTaskGroup(of: (Int, CompiledPage).self) { group in
            var waiting: [Int: CompiledPage] = [:]
            var started = 0
            var delivered = 0
            var isQueueEmpty = false
            while !isQueueEmpty || delivered < started {
                // A slow document holds back those after it; a window bounds how many pile up.
                while !isQueueEmpty, started - delivered < max(1, jobs) * Self.window,
                    started - delivered - waiting.count < max(1, jobs)
                {
                    guard let entry = queue.next() else {
                        isQueueEmpty = true
                        break
                    }
                    let index = started
                    group.addTask { (index, compiled(entry, bibliography, read)) }
                    started += 1
                }
                if let next = waiting.removeValue(forKey: delivered) {
                    guard deliver(next) else { return group.cancelAll() }
                    delivered += 1
                } else if delivered < started, let (index, page) = await group.next() {
                    waiting[index] = page
                }
            }
        }
    }

    /// The article of a file that holds one, or of which one is asked for.
    ///
    /// - Throws: what is wrong with the file, and for a file of several pages.
    package func onlyArticle(
        of input: ArticleInput, open: @escaping FileOpener
    ) async throws(Diagnostic) -> CleanArticle {
        var article: CleanArticle?
        var failures: [Diagnostic] = []
        await forEachArticle(of: [input], open: open) { page in
            switch page.result {
            case .success(let next) where article == nil: article = next
            case .success(let next):
                failures.append(.severalPages(input.path, first: article?.file ?? next.file))
            case .failure(let failure): failures.append(failure)
            }
            return !failures.contains { $0.severity == .error }
        }
        if let error = failures.first(where: { $0.severity == .error }) { throw error }
        guard var article else { throw failures.first ?? .noPages(input.path) }
        article.warnings += failures
        return article
    }

    /// How many documents a job may be ahead of the slowest one. To load the library that converts
    /// pictures takes as long as thirty documents.
    private static let window = 64

    private func compiled(
        _ entry: PageQueue.Entry, _ bibliography: Bibliography, _ read: ByteReader
    ) -> CompiledPage {
        switch entry.page {
        case .failure(let failure):
            return CompiledPage(file: entry.file, name: failure.file, result: .failure(failure))
        case .success(let page):
            let result = Result { () throws(Diagnostic) in
                try article(
                    from: page, editing: entry.editing,
                    bibliography: try bibliography.adding(sidecars: entry.sidecars, read))
            }
            return CompiledPage(file: entry.file, name: page.name, result: result)
        }
    }
}
