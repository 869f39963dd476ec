extension String {
    /// The word most like this one, when one is like it at all: at most a third of its letters
    /// differ, two in a short word. Of two that are equally like, the first.
    package func nearest(among words: some Sequence<String>) -> String? {
        let own = Array(lowercased())
        let limit = max(2, own.count / 3)
        return words.filter { abs($0.count - own.count) <= limit }
            .map { ($0, editDistance(own, Array($0.lowercased()))) }
            .filter { $0.1 <= limit }
            .min { $0.1 < $1.1 }?.0
    }
}

/// How many letters to add, take away, change or swap with their neighbour. Source: Damerau 1964,
/// in the form known as optimal string alignment.
private func editDistance(_ a: [Character], _ b: [Character]) -> Int {
    guard !a.isEmpty, !b.isEmpty else { return max(a.count, b.count) }
    var beforeLast: [Int] = []
    var last = Array(0...b.count)
    for i in 1...a.count {
        var row = [i]
        for j in 1...b.count {
            let change = last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1)
            var best = min(last[j] + 1, row[j - 1] + 1, change)
            if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] {
                best = min(best, beforeLast[j - 2] + 1)
            }
            row.append(best)
        }
        (beforeLast, last) = (last, row)
    }
    return last[b.count]
}
