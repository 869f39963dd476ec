extension ArraySlice<UInt8> {
    /// The index of the first place where `pattern` stands; the pattern is short and not empty.
    func firstIndex(of pattern: [UInt8]) -> Int? {
        var start = startIndex
        while start + pattern.count <= endIndex {
            guard let index = self[start...].firstIndex(of: pattern[0]) else { return nil }
            if self[index...].starts(with: pattern) { return index }
            start = index + 1
        }
        return nil
    }
}
