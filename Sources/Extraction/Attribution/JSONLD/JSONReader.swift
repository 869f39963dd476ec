import ArticleModel

/// Reads JSON as pages write it. What only one reading is possible for is passed over: wrappers
/// around it, a comma before a closing bracket, raw line breaks in strings, a semicolon at the end.
struct JSONReader {
    struct Malformed: Error {}

    private let bytes: [UInt8]
    private var position: Int

    /// Values inside one another. Source: the deepest of the corpus has 14.
    private static let deepest = 100

    /// The first array or object of a script.
    ///
    /// - Throws: `Malformed` for what has none, is cut off, or can be read in two ways.
    static func value(in source: [UInt8]) throws(Malformed) -> JSONValue {
        var reader = JSONReader(source)
        return try reader.value(depth: 0)
    }

    private init(_ source: [UInt8]) {
        bytes = source
        let wrapper = Array("<![CDATA[".utf8)
        let isBracket: (UInt8) -> Bool = { $0 == UInt8(ascii: "{") || $0 == UInt8(ascii: "[") }
        position = source.firstIndex(where: isBracket) ?? source.count
        if position >= 2, source[(position - 2)...].starts(with: wrapper.prefix(3)) {
            let content = source.dropFirst(position + wrapper.count - 2)
            position = content.firstIndex(where: isBracket) ?? source.count
        }
    }

    private mutating func value(depth: Int) throws(Malformed) -> JSONValue {
        guard depth < Self.deepest else { throw Malformed() }
        switch next() {
        case UInt8(ascii: "{"): return .object(try object(depth: depth + 1))
        case UInt8(ascii: "["): return .array(try array(depth: depth + 1))
        case UInt8(ascii: "\""): return .string(try string())
        default: return try wordOrNumber()
        }
    }

    /// Of members of one name the last counts.
    private mutating func object(depth: Int) throws(Malformed) -> [String: JSONValue] {
        position += 1
        var members: [String: JSONValue] = [:]
        while !take(UInt8(ascii: "}")) {
            guard next() == UInt8(ascii: "\"") else { throw Malformed() }
            let name = try string()
            guard take(UInt8(ascii: ":")) else { throw Malformed() }
            members[name] = try value(depth: depth)
            guard take(UInt8(ascii: ",")) || next() == UInt8(ascii: "}") else { throw Malformed() }
        }
        return members
    }

    private mutating func array(depth: Int) throws(Malformed) -> [JSONValue] {
        position += 1
        var values: [JSONValue] = []
        while !take(UInt8(ascii: "]")) {
            values.append(try value(depth: depth))
            guard take(UInt8(ascii: ",")) || next() == UInt8(ascii: "]") else { throw Malformed() }
        }
        return values
    }

    /// `true`, `null`, `12.5e3`: none of them says anything here.
    private mutating func wordOrNumber() throws(Malformed) -> JSONValue {
        let start = position
        while position < bytes.count, Self.wordBytes.contains(bytes[position]) { position += 1 }
        guard position > start else { throw Malformed() }
        return .other
    }

    private static let wordBytes = ByteSet("abcdefghijklmnopqrstuvwxyzE0123456789+-.")
}

extension JSONReader {
    /// The next byte that is no white space; 0 at the end.
    private mutating func next() -> UInt8 {
        while position < bytes.count, bytes[position] <= 0x20 { position += 1 }
        return position < bytes.count ? bytes[position] : 0
    }

    private mutating func take(_ byte: UInt8) -> Bool {
        guard next() == byte else { return false }
        position += 1
        return true
    }

    private mutating func string() throws(Malformed) -> String {
        position += 1
        var text: [UInt8] = []
        var start = position
        while position < bytes.count {
            let byte = bytes[position]
            if byte >= 0x20, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\") {
                position += 1
                continue
            }
            text += bytes[start..<position]
            position += 1
            switch byte {
            case UInt8(ascii: "\""): return String(decoding: text, as: UTF8.self)
            case UInt8(ascii: "\\"): text += try escaped()
            default: text.append(0x20)
            }
            start = position
        }
        throw Malformed()
    }

    /// What a backslash stands for with what follows it.
    private mutating func escaped() throws(Malformed) -> [UInt8] {
        guard position < bytes.count else { throw Malformed() }
        let byte = bytes[position]
        position += 1
        switch byte {
        case UInt8(ascii: "n"): return [0x0A]
        case UInt8(ascii: "t"): return [0x09]
        case UInt8(ascii: "r"): return [0x0D]
        case UInt8(ascii: "b"): return [0x08]
        case UInt8(ascii: "f"): return [0x0C]
        case UInt8(ascii: "u"): return try escapedCharacter()
        // An apostrophe needs none in JSON: the backslash was meant for another language.
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: "'"):
            return [byte]
        default: throw Malformed()
        }
    }

    /// `00e6`; beyond the first 65,536 characters two such, the second with its own `\u`.
    private mutating func escapedCharacter() throws(Malformed) -> [UInt8] {
        var units = [try codeUnit()]
        if UTF16.isLeadSurrogate(units[0]), bytes[position...].starts(with: "\\u".utf8) {
            position += 2
            units.append(try codeUnit())
        }
        return Array(String(decoding: units, as: UTF16.self).utf8)
    }

    private mutating func codeUnit() throws(Malformed) -> UInt16 {
        let digits = String(decoding: bytes[position...].prefix(4), as: UTF8.self)
        guard digits.utf8.count == 4, let unit = UInt16(digits, radix: 16) else {
            throw Malformed()
        }
        position += 4
        return unit
    }
}
