package import ArticleModel

extension DossierCompiler {
    /// Cleans documents `jobs` at a time and delivers each in the order given, as soon as those
    /// before it are done. Only documents in flight are in memory, never all of them.
    ///
    /// - Parameters:
    ///   - inputs: what to clean.
    ///   - bibliography: lists that may say more about them.
    ///   - read: gives the bytes of a path.
    ///   - deliver: takes one result; answers whether to go on.
    package func forEachArticle(
        of inputs: [ArticleInput], bibliography: Bibliography = .none, read: @escaping ByteReader,
        deliver: (ArticleInput, Result<CleanArticle, Diagnostic>) -> Bool
    ) async {
        await withTaskGroup(of: (Int, Result<CleanArticle, Diagnostic>).self) { group in
            var waiting: [Int: Result<CleanArticle, Diagnostic>] = [:]
            var started = 0
            var delivered = 0
            while delivered < inputs.count {
                // A slow document holds back those after it; a window bounds how many pile up.
                while started < inputs.count, started - delivered < max(1, jobs) * 4,
                    started - delivered - waiting.count < max(1, jobs)
                {
                    let (index, input) = (started, inputs[started])
                    group.addTask { (index, result(for: input, bibliography, read)) }
                    started += 1
                }
                if let next = waiting.removeValue(forKey: delivered) {
                    guard deliver(inputs[delivered], next) else { return group.cancelAll() }
                    delivered += 1
                } else if let (index, result) = await group.next() {
                    waiting[index] = result
                }
            }
        }
    }

    private func result(
        for input: ArticleInput, _ bibliography: Bibliography, _ read: ByteReader
    ) -> Result<CleanArticle, Diagnostic> {
        Result { () throws(Diagnostic) in
            let bytes = try read(input.path).get()
            return try article(
                named: input.path, bytes: bytes, editing: input.editing,
                bibliography: try bibliography.adding(sidecars: input.sidecars, read))
        }
    }
}
