extension Array {
    /// The index of the first element for which the predicate holds, where it holds for all after
    /// the first; by halving.
    @inlinable package func partitioningIndex(where isAfter: (Element) -> Bool) -> Int {
        var low = startIndex
        var high = endIndex
        while low < high {
            let middle = low + (high - low) / 2
            if isAfter(self[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
