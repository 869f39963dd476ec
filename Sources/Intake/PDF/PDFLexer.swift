/// Reads the values of a PDF file from their notation. Source: ISO 32000-2, section 7.3.
struct PDFLexer {
    private var rest: ArraySlice<UInt8>
    /// How many values may still be read: no dictionary that is of use here has as many.
    private var budget = 10_000

    /// Of lists and dictionaries inside each other.
    private static let depthLimit = 16

    init(_ bytes: ArraySlice<UInt8>) { rest = bytes }

    /// `nil` at the end, and where there is no value.
    mutating func value(depth: Int = 0) -> PDFValue? {
        budget -= 1
        skipSpace()
        guard budget > 0, depth < Self.depthLimit, let first = rest.first else { return nil }
        switch first {
        case UInt8(ascii: "/"): return .name(name())
        case UInt8(ascii: "("): return .string(literal())
        case UInt8(ascii: "["): return array(depth)
        case UInt8(ascii: "<"):
            return rest.dropFirst().first == first ? dictionary(depth) : .string(hexadecimal())
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"),
            UInt8(ascii: "."):
            return numberOrReference()
        default: return word().isEmpty ? nil : .other
        }
    }

    private mutating func name() -> String {
        rest.removeFirst()
        return String(decoding: word(), as: UTF8.self)
    }

    /// What stands up to the next space or sign.
    private mutating func word() -> ArraySlice<UInt8> {
        let word = rest.prefix { !Self.isSpace($0) && !Self.isDelimiter($0) }
        rest = rest[word.endIndex...]
        return word
    }

    private mutating func numberOrReference() -> PDFValue {
        guard let number = Int(String(decoding: word(), as: UTF8.self)) else { return .other }
        let behind = rest
        skipSpace()
        let generation = word()
        skipSpace()
        if !generation.isEmpty, generation.allSatisfy(Self.isDigit), word().elementsEqual("R".utf8)
        {
            return .reference(number)
        }
        rest = behind
        return .number(number)
    }

    private mutating func array(_ depth: Int) -> PDFValue {
        rest.removeFirst()
        var values: [PDFValue] = []
        while let value = value(depth: depth + 1) { values.append(value) }
        skip(UInt8(ascii: "]"))
        return .array(values)
    }

    private mutating func dictionary(_ depth: Int) -> PDFValue {
        rest.removeFirst(2)
        var entries: [String: PDFValue] = [:]
        while let key = value(depth: depth + 1)?.name, let value = value(depth: depth + 1) {
            entries[key] = value
        }
        skip(UInt8(ascii: ">"))
        skip(UInt8(ascii: ">"))
        return .dictionary(entries)
    }

    /// A text in round brackets, which stand in it in pairs or behind a backslash.
    private mutating func literal() -> [UInt8] {
        rest.removeFirst()
        var text: [UInt8] = []
        var depth = 1
        while let byte = rest.popFirst() {
            switch byte {
            case UInt8(ascii: "("): depth += 1
            case UInt8(ascii: ")"): depth -= 1
            case UInt8(ascii: "\\"):
                text += escaped()
                continue
            default: break
            }
            guard depth > 0 else { break }
            text.append(byte)
        }
        return text
    }

    /// What stands behind a backslash.
    private mutating func escaped() -> [UInt8] {
        guard let byte = rest.popFirst() else { return [] }
        switch byte {
        case UInt8(ascii: "n"): return [0x0A]
        case UInt8(ascii: "r"): return [0x0D]
        case UInt8(ascii: "t"): return [0x09]
        case UInt8(ascii: "b"): return [0x08]
        case UInt8(ascii: "f"): return [0x0C]
        case 0x0A: return []
        case 0x0D:
            skip(0x0A)
            return []
        case UInt8(ascii: "0")...UInt8(ascii: "7"):
            var code = Int(byte - UInt8(ascii: "0"))
            for _ in 0..<2 {
                guard let digit = rest.first, (0x30...0x37).contains(digit) else { break }
                code = code * 8 + Int(digit - 0x30)
                rest.removeFirst()
            }
            return [UInt8(truncatingIfNeeded: code)]
        default: return [byte]
        }
    }

    private mutating func hexadecimal() -> [UInt8] {
        rest.removeFirst()
        let digits = rest.prefix { $0 != UInt8(ascii: ">") }
        rest = rest[digits.endIndex...].dropFirst()
        var values = digits.compactMap { Character(Unicode.Scalar($0)).hexDigitValue }
        if !values.count.isMultiple(of: 2) { values.append(0) }
        return stride(from: 0, to: values.count, by: 2).map {
            UInt8(values[$0] << 4 | values[$0 + 1])
        }
    }

    private mutating func skipSpace() {
        while let byte = rest.first {
            if byte == UInt8(ascii: "%") {
                rest = rest.drop { $0 != 0x0A && $0 != 0x0D }
            } else if Self.isSpace(byte) {
                rest.removeFirst()
            } else {
                return
            }
        }
    }

    private mutating func skip(_ byte: UInt8) {
        if rest.first == byte { rest.removeFirst() }
    }

    static func isSpace(_ byte: UInt8) -> Bool {
        byte == 0x20 || (0x09...0x0D).contains(byte) || byte == 0
    }

    static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

    private static func isDelimiter(_ byte: UInt8) -> Bool {
        "()<>[]{}/%".utf8.contains(byte)
    }
}
