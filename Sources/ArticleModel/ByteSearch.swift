/// Searches byte for byte. The library's own searches, of any collection and by characters, take
/// twenty to fifty times as long.
extension ArraySlice<UInt8> {
    /// The index of the first place where `pattern` stands; the start for an empty one.
    package func firstIndex(of pattern: [UInt8]) -> Int? {
        guard let first = pattern.first else { return startIndex }
        var start = startIndex
        while start + pattern.count <= endIndex {
            guard let index = self[start...].firstIndex(of: first) else { return nil }
            if self[index...].starts(with: pattern) { return index }
            start = index + 1
        }
        return nil
    }
}

extension String {
    /// Whether `part` stands in it.
    package func holds(_ part: String) -> Bool {
        var (text, part) = (self, part)
        return text.withUTF8 { text in
            part.withUTF8 { part in unsafe text.holds(part) }
        }
    }

    /// The same for one byte of ASCII.
    package func holds(_ byte: Unicode.Scalar) -> Bool { utf8.contains(UInt8(ascii: byte)) }
}

extension UnsafeBufferPointer<UInt8> {
    fileprivate func holds(_ part: Self) -> Bool {
        guard let first = unsafe part.first else { return true }
        var start = 0
        while start + part.count <= count {
            if unsafe self[start] == first, unsafe self[start...].starts(with: part) { return true }
            start += 1
        }
        return false
    }
}
