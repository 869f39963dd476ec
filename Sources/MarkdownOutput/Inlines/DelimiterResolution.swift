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
            if flavour.readsDelimitersAnywhere,
                let delimiter = delimited.delimiters(in: flavour).first
            {
                separate(delimiter, open, close)
                continue
            }
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
            case .lineBreak: line.appendLineBreak(flavour.lineBreak)
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

    /// A comment keeps delimiters of the same character from running together. The pair around this
    /// one is written already, and so is the one before it.
    private mutating func separate(_ delimiter: String, _ open: Int, _ close: Int) {
        let comment = "<!-- -->"
        let follows = written[open - 1].map { $0.last == delimiter.first } ?? opensBracket(open - 1)
        let precedes = written[close + 1].map { $0.first == delimiter.first } ?? false
        written[open] = (follows ? comment : "") + delimiter
        written[close] = delimiter + (precedes ? comment : "")
    }

    /// Behind a bracket, a caret would begin a note.
    private func opensBracket(_ index: Int) -> Bool {
        guard index >= 0, case .markup(let markup) = pieces[index] else { return false }
        return markup.hasSuffix("[")
    }

    private func fits(_ delimiter: String, _ open: Int, _ close: Int) -> Bool {
        let edges = [(inner: open + 1, outer: open - 1), (inner: close - 1, outer: close + 1)]
        return edges.allSatisfy { edge in
            !touches(delimiter, at: edge.inner) && !touches(delimiter, at: edge.outer)
        }
            && faces(first(after: open), awayFrom: last(before: open), delimiter)
            && faces(last(before: close), awayFrom: first(after: close), delimiter)
    }

    private func faces(
        _ inner: [DelimiterNeighbour], awayFrom outer: [DelimiterNeighbour], _ delimiter: String
    ) -> Bool {
        inner.allSatisfy { inner in
            outer.allSatisfy { outer in
                DelimiterNeighbour.delimiterFaces(inner, awayFrom: outer, delimiter: delimiter)
            }
        }
    }

    /// A delimiter of the same character stands there already: the two would run together.
    private func touches(_ delimiter: String, at index: Int) -> Bool {
        guard let neighbour = written[index] else { return false }
        return neighbour.first == delimiter.first
    }

    /// What a delimiter at the index follows. Behind a tilde it is two things: cmark-gfm looks
    /// through tildes, others do not.
    private func last(before index: Int) -> [DelimiterNeighbour] {
        guard index > 0 else { return [.whiteSpace] }
        switch pieces[index - 1] {
        case .text(let text), .markup(let text):
            guard let last = text.unicodeScalars.last else { return self.last(before: index - 1) }
            return [DelimiterNeighbour(last)]
        case .lineBreak: return [.whiteSpace]
        case .open(.deleted), .close(.deleted), .open(.subscript), .close(.subscript):
            return [.punctuation] + last(before: index - 1)
        case .open, .close: return [.punctuation]
        }
    }

    /// What a delimiter at the index precedes.
    private func first(after index: Int) -> [DelimiterNeighbour] {
        guard index + 1 < pieces.count else { return [.whiteSpace] }
        switch pieces[index + 1] {
        case .text(let text), .markup(let text):
            guard let first = text.unicodeScalars.first else { return self.first(after: index + 1) }
            return [DelimiterNeighbour(first)]
        case .lineBreak: return [.whiteSpace]
        case .open(.deleted), .close(.deleted), .open(.subscript), .close(.subscript):
            return [.punctuation] + first(after: index + 1)
        case .open, .close: return [.punctuation]
        }
    }
}
