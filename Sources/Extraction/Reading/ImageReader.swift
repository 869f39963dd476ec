import ArticleModel
import DOM

/// Reads pictures.
struct ImageReader {
    let page: Page
    let links: LinkReader
    private var nodes: NodeTable { page.nodes }
    private var judge: PictureJudge { PictureJudge(page: page, base: links.base) }

    /// The picture of an `img`; `nil` for a tracking pixel, for one that serves the page, and for one
    /// without a source.
    func image(_ row: Int) -> Image? {
        let width = pixels(.width, row)
        let height = pixels(.height, row)
        if let width, let height, width <= 2, height <= 2 { return nil }
        guard !isPictureOfFormula(row), !judge.servesPage(row) else { return nil }
        let references = references(of: row)
        guard let best = references.first else { return nil }
        var image = Image(
            source: best.address ?? best.written,
            alternative: nodes.attribute(.alt, of: row).map(FoldedText.folded),
            width: width, height: height)
        image.references = references
        return image
    }

    /// MediaWiki shows a picture beside each formula that it hides.
    private func isPictureOfFormula(_ row: Int) -> Bool {
        nodes.attribute(.class, of: row)?.contains("math-fallback-image") ?? false
    }

    /// The largest of `srcset`, then the lazy attributes, then `src`, then what a `picture` around
    /// it offers; what may be only a stand-in comes last, and alone only where it shows something.
    private func references(of row: Int) -> [Image.Reference] {
        let addresses = addresses(of: row)
        let real =
            sourceSets(of: row) + addresses.filter { !SourceSet.isStandIn($0) }
            + pictureSources(of: row).flatMap(sourceSets)
        var seen: Set<String> = []
        let references = real.filter { seen.insert($0).inserted }.compactMap(reference)
        if !references.isEmpty { return references }
        let drawn = addresses.first { !$0.isEmpty && InlinePicture.isShown($0) }
        return drawn.map { [Image.Reference(written: $0)] } ?? []
    }

    private func sourceSets(of row: Int) -> [String] {
        [AttributeName.dataSourceSet, .srcset].flatMap {
            nodes.attribute($0, of: row).map(SourceSet.candidates) ?? []
        }
    }

    private func addresses(of row: Int) -> [String] {
        [AttributeName.dataSource, .dataOriginal, .dataLazySource, .src].compactMap {
            nodes.attribute($0, of: row).map(FoldedText.folded)
        }
    }

    /// Absolute where the page's address is known; `nil` where no picture is to be seen.
    private func reference(_ written: String) -> Image.Reference? {
        guard WebAddress.scheme(of: written) != .data else {
            return Image.Reference(written: written)
        }
        let address = WebAddress(written, relativeTo: links.base)
        if let address, address.isBeacon { return nil }
        return Image.Reference(written: written, address: address?.text)
    }

    /// The parser takes a `source` for an element that holds what follows, up to the `img`.
    private func pictureSources(of row: Int) -> [Int] {
        let picture = nodes.ancestors(of: row).first { nodes[$0].tag != .source }
        guard let picture, nodes[picture].tag == .picture else { return [] }
        return (picture..<row).filter { nodes[$0].tag == .source }
    }

    private func pixels(_ name: AttributeName, _ row: Int) -> Int? {
        nodes.attribute(name, of: row).flatMap { value in
            Int(value.hasSuffix("px") ? String(value.dropLast(2)) : value)
        }.flatMap { (0...100_000).contains($0) ? $0 : nil }
    }
}
