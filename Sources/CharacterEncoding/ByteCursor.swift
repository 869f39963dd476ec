/// A place in the first bytes of a page, moved forward as the HTML Standard's prescan words it.
/// Every reader returns `nil` at the end of the bytes.
struct ByteCursor {
    private let bytes: [UInt8]
    private(set) var position = 0

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    var current: UInt8? { position < bytes.count ? bytes[position] : nil }

    mutating func advance(by count: Int = 1) { position += count }

    /// Whether `pattern`, in small letters, stands here; capitals match too.
    func isAt(_ pattern: StaticString) -> Bool {
        let end = position + pattern.utf8CodeUnitCount
        guard end <= bytes.count else { return false }
        return bytes[position..<end].lazy.map(\.lowercased).elementsEqual(pattern.description.utf8)
    }

    /// The byte `offset` places ahead.
    func byte(ahead offset: Int) -> UInt8? {
        position + offset < bytes.count ? bytes[position + offset] : nil
    }

    /// Moves to the next byte that satisfies the condition.
    mutating func move(to isWanted: (UInt8) -> Bool) -> UInt8? {
        while let byte = current, !isWanted(byte) { advance() }
        return current
    }

    /// "Get an attribute". Name and value in small letters; moves behind it.
    /// - Returns: `nil` too when the tag has no further attribute.
    mutating func attribute() -> (name: [UInt8], value: [UInt8])? {
        guard let first = move(to: { !$0.isWhiteSpace && $0 != UInt8(ascii: "/") }),
            first != UInt8(ascii: ">"), let name = attributeName(),
            move(to: { !$0.isWhiteSpace }) != nil
        else { return nil }
        guard current == UInt8(ascii: "=") else { return (name, []) }
        advance()
        guard let value = attributeValue() else { return nil }
        return (name, value)
    }

    private mutating func attributeName() -> [UInt8]? {
        let start = position
        advance()  // an equals sign in front belongs to the name
        let end = move { byte in
            byte.isWhiteSpace || byte == UInt8(ascii: "/") || byte == UInt8(ascii: ">")
                || byte == UInt8(ascii: "=")
        }
        return end == nil ? nil : bytes[start..<position].map(\.lowercased)
    }

    private mutating func attributeValue() -> [UInt8]? {
        guard let first = move(to: { !$0.isWhiteSpace }) else { return nil }
        let isQuoted = first == UInt8(ascii: "\"") || first == UInt8(ascii: "'")
        if isQuoted { advance() }
        let start = position
        let end = move { isQuoted ? $0 == first : $0.isWhiteSpace || $0 == UInt8(ascii: ">") }
        guard end != nil else { return nil }
        let value = bytes[start..<position].map(\.lowercased)
        if isQuoted { advance() }
        return value
    }
}
