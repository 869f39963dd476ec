/// The lines between `---` and `---`, or `...`, at the very start of a document.
struct HeaderBlock {
    /// Without the two markers; the first is line 2 of the file.
    let lines: [String]
    /// The offset of the first byte behind the closing marker's line.
    let end: Int

    /// Finds the block; `nil` when the first line is no marker or no closing one follows within
    /// `sizeLimit` bytes.
    init?(_ document: [UInt8], sizeLimit: Int) {
        let start = document.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        guard document[start...].starts(with: "---".utf8) else { return nil }
        var reader = LineReader(document[start...].prefix(sizeLimit))
        guard reader.next().map(Self.isMarker) == true else { return nil }
        var lines: [String] = []
        while let line = reader.next() {
            if Self.isMarker(line) {
                self.lines = lines
                end = reader.position
                return
            }
            lines.append(String(decoding: line, as: UTF8.self))
        }
        return nil
    }

    /// The file's line on which the content begins.
    var contentLine: Int { lines.count + 3 }

    private static func isMarker(_ line: ArraySlice<UInt8>) -> Bool {
        let rest = line.dropFirst(3)
        return (line.starts(with: "---".utf8) || line.starts(with: "...".utf8))
            && rest.allSatisfy { $0 == 0x20 || $0 == 0x09 }
    }
}

/// Lines of a text, each ended by a line feed, a carriage return, or both.
private struct LineReader: IteratorProtocol {
    private let bytes: ArraySlice<UInt8>
    /// The index of the next line's first byte.
    private(set) var position: Int

    init(_ bytes: ArraySlice<UInt8>) {
        self.bytes = bytes
        position = bytes.startIndex
    }

    /// The next line without its end.
    mutating func next() -> ArraySlice<UInt8>? {
        guard position < bytes.endIndex else { return nil }
        let line = bytes[position...].prefix { $0 != 0x0A && $0 != 0x0D }
        position = line.endIndex
        if position < bytes.endIndex {
            position += bytes[position...].starts(with: [0x0D, 0x0A]) ? 2 : 1
        }
        return line
    }
}
