/// Counts what the attributes of a page will cost before libxml2 reads it: libxml2 compares each
/// name with every one before it in its tag, and calls nobody before the tag has ended.
///
/// Follows libxml2's reading of tags, comments, scripts and styles.
struct AttributeCount {
    private let html: UnsafeBufferPointer<UInt8>
    private var position = 0
    /// Of attributes squared, over all tags.
    private var pairs = 0

    /// Whether the tags hold more pairs of attributes than `limit`.
    static func exceeds(_ limit: Int, in html: [UInt8]) -> Bool {
        let most = html.count / 2  // An attribute takes a letter and a space.
        guard most > 0, limit / most < most else { return false }
        return html.withUnsafeBufferPointer { html in
            var count = AttributeCount(html: html)
            while count.pairs <= limit, count.skip(to: "<") { count.readMarkup() }
            return count.pairs > limit
        }
    }

    private init(html: UnsafeBufferPointer<UInt8>) { self.html = html }

    private mutating func readMarkup() {
        let start = position
        if follows("<!--") { return skip(past: "-->") }
        position += 1
        guard let byte = current, Self.isLetter(byte) else { return }
        while let byte = current, Self.isName(byte) { position += 1 }
        let name = html[(start + 1)..<position]
        let count = readAttributes()
        pairs += count * count
        if Self.isEqual(name, "script") { skip(past: "</script") }
        if Self.isEqual(name, "style") { skip(past: "</style") }
    }

    /// Up to the end of the tag.
    private mutating func readAttributes() -> Int {
        var count = 0
        while let byte = current, byte != UInt8(ascii: ">") {
            if Self.isSpace(byte) {
                position += 1
            } else if Self.isNameStart(byte) {
                count += 1
                readAttribute()
            } else {
                position += 1
                while let byte = current, !Self.isSpace(byte), byte != UInt8(ascii: ">"),
                    byte != UInt8(ascii: "/")
                {
                    position += 1
                }
            }
        }
        return count
    }

    private mutating func readAttribute() {
        while let byte = current, Self.isName(byte) { position += 1 }
        skipSpace()
        guard current == UInt8(ascii: "=") else { return }
        position += 1
        skipSpace()
        if let quote = current, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
            position += 1
            while let byte = current, byte != quote { position += 1 }
            position += 1
        } else {
            while let byte = current, !Self.isSpace(byte), byte != UInt8(ascii: ">") {
                position += 1
            }
        }
    }
}

extension AttributeCount {
    private var current: UInt8? { position < html.count ? html[position] : nil }

    private mutating func skipSpace() {
        while let byte = current, Self.isSpace(byte) { position += 1 }
    }

    private mutating func skip(to sign: Unicode.Scalar) -> Bool {
        while let byte = current, byte != UInt8(ascii: sign) { position += 1 }
        return position < html.count
    }

    /// To the end of the page where `end`, in lower case, stands nowhere.
    private mutating func skip(past end: StaticString) {
        while position < html.count, !follows(end) { position += 1 }
        position = min(position + end.utf8CodeUnitCount, html.count)
    }

    private func follows(_ text: StaticString) -> Bool {
        guard html.count - position >= text.utf8CodeUnitCount else { return false }
        return Self.isEqual(html[position..<(position + text.utf8CodeUnitCount)], text)
    }

    /// Whether both are the same but for the case of letters.
    private static func isEqual(
        _ bytes: Slice<UnsafeBufferPointer<UInt8>>, _ text: StaticString
    ) -> Bool {
        guard bytes.count == text.utf8CodeUnitCount else { return false }
        return text.withUTF8Buffer { text in
            zip(bytes, text).allSatisfy { $0 == $1 || (isLetter($1) && $0 | 0x20 == $1) }
        }
    }

    private static func isSpace(_ byte: UInt8) -> Bool {
        byte == 0x20 || (0x09...0x0A).contains(byte) || byte == 0x0D
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
    }

    private static func isNameStart(_ byte: UInt8) -> Bool {
        isLetter(byte) || byte == UInt8(ascii: "_") || byte == UInt8(ascii: ":")
            || byte == UInt8(ascii: ".")
    }

    private static func isName(_ byte: UInt8) -> Bool {
        isNameStart(byte) || byte == UInt8(ascii: "-")
            || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }
}
