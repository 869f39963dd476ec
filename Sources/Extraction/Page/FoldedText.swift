/// Text as a reader sees it: runs of white space become one space, none at the ends, and what has
/// no width and no meaning is left out. A no-break space stays.
struct FoldedText {
    private var bytes: [UInt8] = []
    /// Whether a space now would follow another, or stand at the beginning.
    private(set) var endsInSpace: Bool

    /// - Parameter endsInSpace: what stands before ends in a space, or nothing stands before.
    init(endsInSpace: Bool = true) { self.endsInSpace = endsInSpace }

    /// - Parameter capacity: in bytes, how much may come.
    mutating func reserveCapacity(_ capacity: Int) { bytes.reserveCapacity(capacity) }

    /// A text by itself.
    static func folded(_ text: String) -> String {
        var folded = FoldedText()
        folded.append(Array(text.utf8)[...])
        return folded.string
    }

    /// With the space at its end, where more follows.
    var wholeString: String { String(decoding: bytes, as: UTF8.self) }

    /// White space at the end is left out.
    var string: String {
        String(decoding: bytes.last == 0x20 ? bytes.dropLast() : bytes[...], as: UTF8.self)
    }

    /// Whether nothing visible has been added.
    var isEmpty: Bool { bytes.isEmpty }

    /// Empty again, at the beginning of a text.
    mutating func removeAll() {
        bytes.removeAll(keepingCapacity: true)
        endsInSpace = true
    }

    mutating func append(_ text: ArraySlice<UInt8>) {
        unsafe text.withUnsafeBufferPointer { unsafe append($0) }
    }

    private mutating func append(_ text: UnsafeBufferPointer<UInt8>) {
        /// What stands before it is added; from here on it can stay as it is.
        var start = 0
        var index = 0
        while index < text.count {
            let byte = unsafe text[index]
            if byte.isWhiteSpace {
                if byte != 0x20 || endsInSpace {
                    unsafe bytes.append(contentsOf: text[start..<index])
                    appendSpace()
                    start = index + 1
                }
                endsInSpace = true
            } else if byte >= 0xC2, let width = unsafe invisibleWidth(of: text[index...]) {
                unsafe bytes.append(contentsOf: text[start..<index])
                start = index + width
                index = start - 1
            } else {
                endsInSpace = false
            }
            index += 1
        }
        unsafe bytes.append(contentsOf: text[start...])
    }

    mutating func appendSpace() {
        guard !endsInSpace else { return }
        bytes.append(0x20)
        endsInSpace = true
    }

    /// The length in bytes of a soft hyphen, a zero-width space or a byte-order mark at the beginning
    /// of a text; `nil` for any other character. They break searching and copying in readers.
    private func invisibleWidth(of text: Slice<UnsafeBufferPointer<UInt8>>) -> Int? {
        let rest = unsafe text.dropFirst().prefix(2)
        switch unsafe text.first {
        case 0xC2: return unsafe rest.first == 0xAD ? 2 : nil
        case 0xE2: return unsafe rest.elementsEqual([0x80, 0x8B]) ? 3 : nil
        case 0xEF: return unsafe rest.elementsEqual([0xBB, 0xBF]) ? 3 : nil
        default: return nil
        }
    }
}
