extension WebAddress {
    /// The address for the eye: escapes of letters, digits and signs resolved, so that it can be
    /// read and typed from paper and leads to the same place. Reserved characters, spaces, invisible
    /// characters and what is not UTF-8 stay encoded; nothing in it lets a line break.
    package var readable: String {
        guard bytes.contains(UInt8(ascii: "%")) else { return text }
        var result = ""
        var rest = bytes[...]
        while let percent = rest.firstIndex(of: UInt8(ascii: "%")) {
            result += String(decoding: rest[..<percent], as: UTF8.self)
            rest = rest[percent...]
            let escapes = rest.popEscapes()
            guard !escapes.isEmpty else { break }
            result += Self.readable(escapes: escapes)
        }
        return result + String(decoding: rest, as: UTF8.self)
    }

    /// The bytes that a run of escapes stands for, as far as they can be read.
    private static func readable(escapes bytes: [UInt8]) -> String {
        var result = ""
        var rest = bytes[...]
        var followsLetter = false
        while !rest.isEmpty {
            guard let scalar = rest.popScalar(), scalar.isPlain(afterLetter: followsLetter) else {
                result += String(decoding: rest.removeFirst().percentEncoded, as: UTF8.self)
                followsLetter = false
                continue
            }
            result.unicodeScalars.append(scalar)
            rest = rest.dropFirst(UTF8.width(scalar))
            followsLetter = true
        }
        return result
    }
}

extension ArraySlice<UInt8> {
    /// Takes a run of escapes from the front, which begins with one, and returns their bytes.
    fileprivate mutating func popEscapes() -> [UInt8] {
        var escaped: [UInt8] = []
        while first == UInt8(ascii: "%") {
            var rest = dropFirst()
            guard let byte = rest.popEscape() else { break }
            escaped.append(byte)
            self = rest
        }
        return escaped
    }

    /// The first scalar, if the bytes are UTF-8; they are left in place.
    fileprivate func popScalar() -> Unicode.Scalar? {
        var iterator = makeIterator()
        var decoder = UTF8()
        guard case .scalarValue(let scalar) = decoder.decode(&iterator) else { return nil }
        return scalar
    }
}

extension Unicode.Scalar {
    /// Whether the scalar can be told from every other on paper and breaks no line. A combining
    /// mark needs a letter of its own to stand on.
    fileprivate func isPlain(afterLetter: Bool) -> Bool {
        guard !isASCII else { return ByteSet.unreserved.contains(UInt8(ascii: self)) }
        switch properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
            .decimalNumber, .letterNumber, .otherNumber, .connectorPunctuation,
            .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation,
            .finalPunctuation, .otherPunctuation, .mathSymbol, .currencySymbol, .otherSymbol:
            return true
        case .nonspacingMark, .spacingMark, .enclosingMark:
            return afterLetter && !properties.isDefaultIgnorableCodePoint
        default:
            return false
        }
    }
}
