import ArticleModel

extension CodeBlock {
    /// Between fences longer than any run of backticks inside.
    var fenced: [String] {
        var lines = text.filter { $0 != "\0" }.lines
        if lines.last?.isEmpty ?? false { lines.removeLast() }
        let fence = String(repeating: "`", count: max(3, text.longestRun(of: "`") + 1))
        return [fence + infoString] + lines + [fence]
    }

    /// The language, unless it holds what an information string cannot.
    private var infoString: String {
        guard let language, !language.contains(where: { $0.isWhitespace || "`\\&".contains($0) })
        else { return "" }
        return language
    }
}
