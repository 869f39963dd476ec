import ArticleModel
import DOM

/// Reads a `math` element as a tree.
struct MathReader {
    let nodes: NodeTable

    func math(_ row: Int) -> Math {
        Math(
            tree: children(of: row, depth: 0), tex: tex(in: row),
            isDisplay: nodes.attribute(.display, of: row) == "block")
    }

    private func children(of row: Int, depth: Int) -> [Math.Node] {
        guard depth < ReadingLimits.inlineDepth else {
            return [.text(FoldedText.folded(nodes.text(of: row)))]
        }
        return nodes.children(of: row).compactMap { child in
            guard nodes[child].tag != .text else {
                let words = FoldedText.folded(nodes.text(of: child))
                return words.isEmpty ? nil : .text(words)
            }
            return .element(
                name: nodes.name(of: child),
                attributes: nodes.attributes(of: child).filter { Self.attributes.contains($0.name) }
                    .map { Math.Attribute(name: $0.name, value: $0.value) },
                children: children(of: child, depth: depth + 1))
        }
    }

    private func tex(in row: Int) -> String? {
        let annotation = (row..<nodes[row].end).first {
            nodes.attribute(.encoding, of: $0) == "application/x-tex"
        }
        return annotation.map { FoldedText.folded(nodes.text(of: $0)) }
            ?? nodes.attribute(.alttext, of: row)
    }

    /// What a formula's look depends on. Source: MathML Core, presentation attributes.
    private static let attributes: Set<String> = [
        "mathvariant", "accent", "accentunder", "stretchy", "fence", "separator", "columnalign",
        "rowspan", "columnspan", "linethickness", "displaystyle", "scriptlevel", "form",
        "movablelimits",
        "largeop", "symmetric", "minsize", "maxsize", "lspace", "rspace", "notation", "encoding",
    ]
}
