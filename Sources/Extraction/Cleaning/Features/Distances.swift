/// How far the marked entries of a list are from each entry.
enum Distances {
    /// To the last marked entry before.
    ///
    /// - Parameters:
    ///   - marks: the list.
    ///   - most: told where there is none, or one further away.
    ///   - ownCounts: a marked entry is at 0 from itself.
    /// - Returns: by entry, in entries.
    static func back(_ marks: [Bool], most: Int, ownCounts: Bool = false) -> [Int] {
        var last = -most
        return marks.indices.map { index in
            if ownCounts, marks[index] { last = index }
            defer { if marks[index] { last = index } }
            return min(most, index - last)
        }
    }

    /// To the next marked entry.
    static func ahead(_ marks: [Bool], most: Int, ownCounts: Bool = false) -> [Int] {
        back(marks.reversed(), most: most, ownCounts: ownCounts).reversed()
    }
}
