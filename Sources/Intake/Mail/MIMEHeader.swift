import CharacterEncoding

/// The fields at the head of a letter or of one of its parts (RFC 5322, RFC 2045), and of an HTTP
/// message or a WARC record, which are written alike.
struct MIMEHeader {
    /// In order, names in lower case, values unfolded.
    private(set) var fields: [(name: String, value: String)] = []
    /// How many lines were no field.
    private(set) var strayLines = 0

    mutating func append(_ line: ArraySlice<UInt8>) {
        if let first = line.first, first == 0x20 || first == 0x09 {
            guard !fields.isEmpty else { return strayLines += 1 }
            let gap = fields[fields.count - 1].value.isEmpty ? "" : " "
            fields[fields.count - 1].value += gap + Self.text(line)
        } else if let colon = line.firstIndex(of: UInt8(ascii: ":")), colon > line.startIndex,
            line[..<colon].allSatisfy(Self.isNameByte)
        {
            let name = String(decoding: line[..<colon], as: UTF8.self).lowercased()
            fields.append((name, Self.text(line[(colon + 1)...])))
        } else {
            strayLines += 1
        }
    }

    /// The first value of that name, which is in lower case; `nil` for none and for an empty one.
    subscript(name: String) -> String? {
        fields.first { $0.name == name && !$0.value.isEmpty }?.value
    }

    func holds(_ name: String) -> Bool { fields.contains { $0.name == name } }

    /// Source: RFC 5322, section 2.2.
    private static func isNameByte(_ byte: UInt8) -> Bool {
        byte > 0x20 && byte < 0x7F && byte != UInt8(ascii: "<") && byte != UInt8(ascii: "\"")
    }

    /// Old programs write other encodings than UTF-8 into a header, undeclared.
    private static func text(_ bytes: ArraySlice<UInt8>) -> String {
        let isASCII = bytes.allSatisfy { $0 < 0x80 }
        let decoded = isASCII ? nil : (try? TextDecoder().text(from: Array(bytes)))?.utf8
        return String(String(decoding: decoded ?? Array(bytes), as: UTF8.self)[...].trimmed)
    }
}

extension MIMEHeader {
    /// Takes the header from the start of a text, up to the empty line; the rest begins behind it.
    init(popping text: inout ArraySlice<UInt8>, sizeLimit: Int) {
        let end = text.index(text.startIndex, offsetBy: sizeLimit, limitedBy: text.endIndex)
        while !text.isEmpty, text.startIndex < end ?? text.endIndex {
            let line = text.popLine()
            if line.isEmpty { return }
            append(line)
        }
    }
}

extension ArraySlice<UInt8> {
    /// Takes the first line, and answers it without its end.
    mutating func popLine() -> ArraySlice<UInt8> {
        let line = prefix { $0 != 0x0A }
        self = dropFirst(line.count + 1)
        return line.last == 0x0D ? line.dropLast() : line
    }
}

/// A value with parameters: `text/html; charset="utf-8"`.
struct MIMEValue {
    /// In lower case, without the parameters.
    let value: String
    /// By name in lower case.
    let parameters: [String: String]

    init(_ text: String) {
        var pieces = Self.pieces(of: text)[...]
        value = pieces.popFirst()?.lowercased() ?? ""
        parameters = Dictionary(
            pieces.compactMap(Self.parameter), uniquingKeysWith: { first, _ in first })
    }

    /// What stands between semicolons outside of quotation marks.
    private static func pieces(of text: String) -> [String] {
        var pieces = [""]
        var isQuoted = false
        var isEscaped = false
        for character in text {
            if isEscaped {
                pieces[pieces.count - 1].append(character)
                isEscaped = false
            } else if isQuoted, character == "\\" {
                isEscaped = true
            } else if character == "\"" {
                isQuoted.toggle()
            } else if character == ";", !isQuoted {
                pieces.append("")
            } else {
                pieces[pieces.count - 1].append(character)
            }
        }
        return pieces.map { String($0[...].trimmed) }
    }

    private static func parameter(_ piece: String) -> (String, String)? {
        guard let equals = piece.firstIndex(of: "=") else { return nil }
        let value = piece[piece.index(after: equals)...].trimmed
        return (piece[..<equals].trimmed.lowercased(), String(value))
    }
}
