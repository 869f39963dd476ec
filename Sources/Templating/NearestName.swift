extension String {
    /// The name with the fewest edits to this one; `nil` when none is like it: more than a third
    /// of the letters, and more than two, would change.
    func nearest(in names: [String]) -> String? {
        let distances = names.sorted().map { (name: $0, edits: edits(to: $0)) }
        guard let nearest = distances.min(by: { $0.edits < $1.edits }) else { return nil }
        return nearest.edits <= Swift.max(2, count / 3) ? nearest.name : nil
    }

    /// Levenshtein's distance.
    private func edits(to other: String) -> Int {
        let other = Array(other)
        var row = Array(0...other.count)
        for (index, character) in enumerated() {
            var diagonal = row[0]
            row[0] = index + 1
            for column in other.indices {
                let substitution = diagonal + (other[column] == character ? 0 : 1)
                diagonal = row[column + 1]
                row[column + 1] = Swift.min(substitution, row[column] + 1, diagonal + 1)
            }
        }
        return row[other.count]
    }
}
