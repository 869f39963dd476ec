import ArticleModel
import DOM

/// Reads pictures.
struct ImageReader {
    let page: Page
    let links: LinkReader
    private var nodes: NodeTable { page.nodes }

    init(page: Page, links: LinkReader) {
        self.page = page
        self.links = links
    }

    /// The picture of an `img`; `nil` for a tracking pixel and for one without a source.
    func image(_ row: Int) -> Image? {
        let width = pixels(.width, row)
        let height = pixels(.height, row)
        if let width, let height, width <= 2, height <= 2 { return nil }
        guard !isPictureOfFormula(row) else { return nil }
        guard let source = source(of: row) else { return nil }
        return Image(
            source: address(of: source),
            alternative: nodes.attribute(.alt, of: row).map(FoldedText.folded),
            width: width, height: height)
    }

    /// MediaWiki shows a picture beside each formula that it hides.
    private func isPictureOfFormula(_ row: Int) -> Bool {
        nodes.attribute(.class, of: row)?.contains("math-fallback-image") ?? false
    }

    /// The best candidate: the largest of `srcset`, then the lazy attributes, then `src`, unless
    /// that is only a stand-in.
    private func source(of row: Int) -> String? {
        for name in [AttributeName.dataSourceSet, .srcset] {
            if let set = nodes.attribute(name, of: row), let best = Self.largest(in: set) {
                return best
            }
        }
        for name in [AttributeName.dataSource, .dataOriginal, .dataLazySource, .src] {
            guard let value = nodes.attribute(name, of: row) else { continue }
            let source = FoldedText.folded(value)
            if !source.isEmpty, !source.hasPrefix("data:image/gif"),
                !source.hasPrefix("data:image/svg")
            {
                return source
            }
        }
        return nil
    }

    /// The widest or densest candidate of a `srcset`; source: HTML, "Parsing a srcset attribute".
    static func largest(in set: String) -> String? {
        var best: (url: String, size: Double)?
        for candidate in set.split(separator: ", ").flatMap({ $0.split(separator: ",\n") }) {
            let parts = candidate.split(whereSeparator: \.isWhitespace)
            guard let url = parts.first else { continue }
            let size = parts.dropFirst().first.flatMap { Double($0.dropLast()) } ?? 1
            if size > best?.size ?? -1 { best = (String(url), size) }
        }
        return best?.url
    }

    /// Absolute where the page's address is known.
    private func address(of source: String) -> String {
        WebAddress(source, relativeTo: links.base)?.text ?? source
    }

    private func pixels(_ name: AttributeName, _ row: Int) -> Int? {
        page.nodes.attribute(name, of: row).flatMap { value in
            Int(value.hasSuffix("px") ? String(value.dropLast(2)) : value)
        }.flatMap { (0...100_000).contains($0) ? $0 : nil }
    }
}
