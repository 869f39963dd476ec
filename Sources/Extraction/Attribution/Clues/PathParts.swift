extension ArraySlice<UInt8> {
    /// Whether one of the parts between slashes, the last aside, is one of these.
    func hasPart(among parts: [[UInt8]]) -> Bool {
        var start = startIndex
        for index in indices where self[index] == UInt8(ascii: "/") {
            let part = self[start..<index]
            if parts.contains(where: { $0.count == part.count && part.elementsEqual($0) }) {
                return true
            }
            start = index + 1
        }
        return false
    }
}
