import ArticleModel
import DOM

/// Reads pictures.
struct ImageReader {
    let page: Page
    let links: LinkReader
    private var nodes: NodeTable { page.nodes }

    /// The picture of an `img`; `nil` for a tracking pixel and for one without a source.
    func image(_ row: Int) -> Image? {
        let width = pixels(.width, row)
        let height = pixels(.height, row)
        if let width, let height, width <= 2, height <= 2 { return nil }
        guard !isPictureOfFormula(row) else { return nil }
        guard let source = source(of: row) else { return nil }
        return Image(
            source: absolute(source),
            alternative: nodes.attribute(.alt, of: row).map(FoldedText.folded),
            width: width, height: height)
    }

    /// MediaWiki shows a picture beside each formula that it hides.
    private func isPictureOfFormula(_ row: Int) -> Bool {
        nodes.attribute(.class, of: row)?.contains("math-fallback-image") ?? false
    }

    /// The best candidate: the largest of `srcset`, then the lazy attributes, then `src`, unless
    /// that is only a stand-in; then what a `picture` around it offers.
    private func source(of row: Int) -> String? {
        largest(of: row) ?? address(of: row)
            ?? pictureSources(of: row).lazy.compactMap(largest).first
    }

    private func largest(of row: Int) -> String? {
        [AttributeName.dataSourceSet, .srcset].lazy
            .compactMap { nodes.attribute($0, of: row).flatMap(SourceSet.largest) }.first
    }

    private func address(of row: Int) -> String? {
        [AttributeName.dataSource, .dataOriginal, .dataLazySource, .src].lazy
            .compactMap { nodes.attribute($0, of: row).map(FoldedText.folded) }
            .first { !SourceSet.isStandIn($0) }
    }

    /// The parser takes a `source` for an element that holds what follows, up to the `img`.
    private func pictureSources(of row: Int) -> [Int] {
        let picture = nodes.ancestors(of: row).first { nodes[$0].tag != .source }
        guard let picture, nodes[picture].tag == .picture else { return [] }
        return (picture..<row).filter { nodes[$0].tag == .source }
    }

    /// Absolute where the page's address is known.
    private func absolute(_ source: String) -> String {
        WebAddress(source, relativeTo: links.base)?.text ?? source
    }

    private func pixels(_ name: AttributeName, _ row: Int) -> Int? {
        nodes.attribute(name, of: row).flatMap { value in
            Int(value.hasSuffix("px") ? String(value.dropLast(2)) : value)
        }.flatMap { (0...100_000).contains($0) ? $0 : nil }
    }
}
