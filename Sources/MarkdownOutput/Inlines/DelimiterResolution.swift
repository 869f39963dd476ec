import Templating

/// Puts delimiters where Markdown will read them as such, and HTML elements elsewhere.
struct DelimiterResolution {
    let flavour: Flavour
    private let pieces: [InlinePiece]
    /// What is written for the piece at an index, for opening and closing pieces.
    private var written: [Int: String] = [:]

    init(_ pieces: [InlinePiece], flavour: Flavour) {
        self.pieces = pieces
        self.flavour = flavour
        for (open, close) in Self.pairs(in: pieces) {
            guard case .open(let delimited) = pieces[open] else { continue }
            let fitting = delimited.delimiters(in: flavour).first { fits($0, open, close) }
            written[open] = fitting ?? "<\(delimited.element)>"
            written[close] = fitting ?? "</\(delimited.element)>"
        }
    }

    func append(to line: inout MarkdownLine) {
        for (index, piece) in pieces.enumerated() {
            switch piece {
            case .text(let text): line.append(text: text)
            case .markup(let markup): line.append(markup: markup)
            case .lineBreak: line.appendLineBreak()
            case .open, .close: line.append(markup: written[index] ?? "")
            }
        }
    }

    /// Indices of opening and closing pieces, in the order of the opening ones.
    private static func pairs(in pieces: [InlinePiece]) -> [(open: Int, close: Int)] {
        var open: [Int] = []
        var pairs: [(open: Int, close: Int)] = []
        for (index, piece) in pieces.enumerated() {
            switch piece {
            case .open: open.append(index)
            case .close: if let start = open.popLast() { pairs.append((start, index)) }
            default: break
            }
        }
        return pairs.sorted { $0.open < $1.open }
    }

    private func fits(_ delimiter: String, _ open: Int, _ close: Int) -> Bool {
        let edges = [(inner: open + 1, outer: open - 1), (inner: close - 1, outer: close + 1)]
        return edges.allSatisfy { edge in
            !touches(delimiter, at: edge.inner) && !touches(delimiter, at: edge.outer)
        }
            && DelimiterNeighbour.delimiterFaces(
                first(after: open), awayFrom: last(before: open), delimiter: delimiter)
            && DelimiterNeighbour.delimiterFaces(
                last(before: close), awayFrom: first(after: close), delimiter: delimiter)
    }

    /// A delimiter of the same character stands there already: the two would run together.
    private func touches(_ delimiter: String, at index: Int) -> Bool {
        guard let neighbour = written[index] else { return false }
        return neighbour.first == delimiter.first
    }

    private func last(before index: Int) -> DelimiterNeighbour {
        guard index > 0 else { return .whiteSpace }
        return switch pieces[index - 1] {
        case .text(let text), .markup(let text):
            text.unicodeScalars.last.map(DelimiterNeighbour.init) ?? last(before: index - 1)
        case .lineBreak: .whiteSpace
        case .open, .close: .punctuation
        }
    }

    private func first(after index: Int) -> DelimiterNeighbour {
        guard index + 1 < pieces.count else { return .whiteSpace }
        return switch pieces[index + 1] {
        case .text(let text), .markup(let text):
            text.unicodeScalars.first.map(DelimiterNeighbour.init) ?? first(after: index + 1)
        case .lineBreak: .whiteSpace
        case .open, .close: .punctuation
        }
    }
}
