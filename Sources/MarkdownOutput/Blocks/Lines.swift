extension Sequence<String> {
    /// As the contents of a block quotation.
    var quoted: [String] { map { $0.isEmpty ? ">" : "> " + $0 } }

    func indented(by width: Int) -> [String] {
        let space = String(repeating: " ", count: width)
        return map { $0.isEmpty ? "" : space + $0 }
    }

    /// As a list item: the marker before the first line, the others below its end.
    func marked(_ marker: String) -> [String] {
        enumerated().map { index, line in
            guard index > 0 else { return line.isEmpty ? marker : marker + " " + line }
            return line.isEmpty ? "" : String(repeating: " ", count: marker.count + 1) + line
        }
    }
}
