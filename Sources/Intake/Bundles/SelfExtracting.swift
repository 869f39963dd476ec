import Archives

/// A ZIP archive inside another file: behind a page that unpacks it in the browser.
enum SelfExtracting {
    private static let end = Array("PK\u{5}\u{6}".utf8)
    private static let centralDirectory = Array("PK\u{1}\u{2}".utf8)
    /// Of the record that ends an archive, in bytes, without its comment.
    private static let endSize = 22
    /// How far before the end of the file the archive may end, in bytes.
    private static let reach = 64 << 10

    /// The archive alone, from its first byte on; `nil` for a file that holds none.
    static func archive(in file: InputFile, limit: Int) throws(StreamError) -> InputFile? {
        let start = max(0, file.size - reach)
        let tail = try file.bytes(at: start, count: reach)
        guard let mark = endMark(in: tail), tail.count - mark >= endSize else { return nil }
        func number(_ offset: Int, _ size: Int) -> Int {
            tail[(mark + offset)..<(mark + offset + size)].reversed().reduce(0) {
                $0 << 8 | Int($1)
            }
        }
        let (size, offset) = (number(12, 4), number(16, 4))
        let directory = start + mark - size
        let length = min(endSize + number(20, 2), tail.count - mark)
        guard file.size <= limit, directory >= 0,
            try file.bytes(at: directory, count: 4) == centralDirectory
        else { return nil }
        // Offsets count from the start of the file, or from that of the archive.
        let first = directory - offset
        guard first >= 0 else { return nil }
        return InputFile(
            try file.bytes(at: first, count: start + mark + length - first))
    }

    /// Where the last such mark begins. A control character in it, which texts do not have, is what
    /// is looked for.
    private static func endMark(in tail: [UInt8]) -> Int? {
        let (control, tail) = (end[2], tail)
        for place in tail.indices.dropFirst(2).reversed()
        where tail[place] == control && tail[(place - 2)...].starts(with: end) {
            return place - 2
        }
        return nil
    }
}
