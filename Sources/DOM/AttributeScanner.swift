import CLibXML2

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Takes the attributes of plain tags out of a page before libxml2 reads it, which goes through them
/// character by character: they are a third of its time.
///
/// Counts besides what the attributes will cost: libxml2 compares each name with every one before it
/// in its tag, and calls nobody before the tag has ended.
///
/// Follows libxml2's reading of tags, comments, scripts and styles. A tag that is not plain stays as
/// it is: one with a character where no name can begin, with bytes that are no UTF-8, or with a
/// reference that `TakenAttributes` does not know.
struct AttributeScanner {
    private let html: UnsafeBufferPointer<UInt8>
    private var position = 0
    /// Of attributes squared, over all tags.
    private var pairs = 0
    /// How much of the page has been copied, or taken.
    private var copied = 0
    private var taken = TakenAttributes()

    // The tag that is read.
    private var isPlain = true
    private var breaks = 0

    /// - Parameters:
    ///   - html: must outlive what is returned.
    ///   - limit: bound on the number of attributes squared, over all tags.
    /// - Returns: the page without the attributes of its plain tags, and these; `nil` beyond the
    ///   limit.
    static func scan(_ html: UnsafeBufferPointer<UInt8>, limit: Int) -> TakenAttributes? {
        var scanner = AttributeScanner(html: html)
        scanner.taken.page.reserveCapacity(html.count)
        // libxml2 leaves out the mark, and does not count it.
        if html.starts(with: [0xEF, 0xBB, 0xBF]) { scanner.copied = 3 }
        while scanner.pairs <= limit, scanner.skip(to: UInt8(ascii: "<")) { scanner.readMarkup() }
        guard scanner.pairs <= limit else { return nil }
        scanner.copy(to: html.count)
        scanner.taken.html = html
        return scanner.taken
    }

    private init(html: UnsafeBufferPointer<UInt8>) { self.html = html }

    private mutating func copy(to end: Int) {
        taken.page.append(contentsOf: UnsafeBufferPointer(rebasing: html[copied..<end]))
        copied = end
    }

    private mutating func readMarkup() {
        let start = position
        if follows("<!--") { return skip(past: "-->") }
        position += 1
        guard let byte = current, Self.isLetter(byte) else { return }
        while let byte = current, Self.isName(byte) { position += 1 }
        let name = html[(start + 1)..<position]
        readAttributes(behind: position)
        if Self.isEqual(name, "script") { skip(past: "</script") }
        if Self.isEqual(name, "style") { skip(past: "</style") }
    }

    /// Up to the end of the tag.
    private mutating func readAttributes(behind name: Int) {
        let first = taken.attributes.count
        var count = 0
        (isPlain, breaks) = (first < Self.most, 0)
        while let byte = current, byte != UInt8(ascii: ">") {
            if Self.isSpace(byte) {
                skipSpace()
            } else if Self.isNameStart(byte) {
                count += 1
                readAttribute()
            } else if isPlain, byte == UInt8(ascii: "/"), follows("/>") {
                break
            } else {
                isPlain = false
                skipBogus()
            }
        }
        pairs += count * count
        if isPlain, count > 0, position < html.count {
            take(from: first, behind: name)
        } else {
            taken.attributes.removeLast(taken.attributes.count - first)
        }
    }

    /// More than any page has; a bound on memory.
    private static let most = 1_000_000
    /// In bytes. libxml2 cuts longer names.
    private static let longestName = 100

    /// Leaves the tag its line breaks, or a space: what libxml2 tells of the elements that it puts
    /// around this one, it tells from just behind the name.
    private mutating func take(from first: Int, behind name: Int) {
        copy(to: name)
        if breaks == 0 { taken.page.append(UInt8(ascii: " ")) }
        for _ in 0..<breaks { taken.page.append(UInt8(ascii: "\n")) }
        copied = position
        taken.tags.append(TakenAttributes.Tag(end: Int32(taken.page.count), first: Int32(first)))
    }

    private mutating func skipBogus() {
        position += 1
        while let byte = current, !Self.isSpace(byte), byte != UInt8(ascii: ">"),
            byte != UInt8(ascii: "/")
        {
            position += 1
        }
    }

    private mutating func readAttribute() {
        let start = position
        while let byte = current, Self.isName(byte) { position += 1 }
        var attribute = TakenAttributes.Attribute(name: start..<position)
        if attribute.name.count > Self.longestName { isPlain = false }
        skipSpace()
        if current == UInt8(ascii: "=") {
            position += 1
            skipSpace()
            attribute.value = readValue(&attribute.hasReference)
        }
        if isPlain { taken.attributes.append(attribute) }
    }

    private mutating func readValue(_ hasReference: inout Bool) -> Range<Int> {
        let quote = current
        guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
            let start = position
            while let byte = current, !Self.isSpace(byte), byte != UInt8(ascii: ">") {
                readCharacter(byte, &hasReference)
            }
            checkEncoding(of: start..<position)
            return start..<position
        }
        position += 1
        let start = position
        let end = place(of: quote ?? 0, before: html.count) ?? html.count
        if place(of: UInt8(ascii: "&"), before: end) ?? place(of: UInt8(ascii: "\n"), before: end)
            != nil
        {
            while position < end { readCharacter(html[position], &hasReference) }
        }
        position = end + 1
        checkEncoding(of: start..<end)
        return start..<end
    }

    /// libxml2 takes a byte that is no UTF-8 for Latin-1.
    private mutating func checkEncoding(of value: Range<Int>) {
        var all: UInt8 = 0
        for index in value { all |= html[index] }
        guard all >= 0x80 else { return }
        if String(validating: html[value], as: UTF8.self) == nil { isPlain = false }
    }

    @inline(__always)
    private mutating func readCharacter(_ byte: UInt8, _ hasReference: inout Bool) {
        position += 1
        if byte == UInt8(ascii: "\n") { breaks += 1 }
        if byte == UInt8(ascii: "&") {
            hasReference = true
            checkReference()
        }
    }

    /// Behind an ampersand: a name without a semicolon is no reference.
    private mutating func checkReference() {
        let end = html[position...].firstIndex { !Self.isName($0) } ?? html.count
        guard end < html.count else { return isPlain = false }
        switch html[end] {
        case UInt8(ascii: ";"), UInt8(ascii: "#"):
            if TakenAttributes.Reference(at: html[position...]) == nil { isPlain = false }
        case 0x80...: isPlain = false
        default: break
        }
    }
}

extension AttributeScanner {
    private var current: UInt8? { position < html.count ? html[position] : nil }

    private mutating func skipSpace() {
        while let byte = current, Self.isSpace(byte) {
            if byte == UInt8(ascii: "\n") { breaks += 1 }
            position += 1
        }
    }

    private mutating func skip(to sign: UInt8) -> Bool {
        let place = place(of: sign, before: html.count)
        position = place ?? html.count
        return place != nil
    }

    /// Where a byte stands next.
    private func place(of byte: UInt8, before end: Int) -> Int? {
        guard position < end, let start = html.baseAddress,
            let found = memchr(start + position, Int32(byte), end - position)
        else { return nil }
        return UnsafeRawPointer(found) - UnsafeRawPointer(start)
    }

    /// To the end of the page where `end`, in lower case, stands nowhere.
    private mutating func skip(past end: StaticString) {
        let first = end.utf8Start.pointee
        while skip(to: first), !follows(end) { position += 1 }
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
