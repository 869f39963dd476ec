/// Mends JSON where only one reading is possible: wrappers around it, commas before a closing
/// bracket, raw line breaks in strings, a semicolon at the end.
enum JSONRepair {
    static func repaired(_ source: [UInt8]) -> [UInt8] {
        var repair = Repair(source: unwrapped(source))
        return repair.run()
    }

    /// What stands between the first bracket and the last: comments, CDATA marks and a semicolon
    /// fall away.
    private static func unwrapped(_ source: [UInt8]) -> ArraySlice<UInt8> {
        let opening: Set<UInt8> = [UInt8(ascii: "{"), UInt8(ascii: "[")]
        let closing: Set<UInt8> = [UInt8(ascii: "}"), UInt8(ascii: "]")]
        var body = source[...]
        for mark in ["<![CDATA[", "]]>"] {
            if let range = body.firstRange(of: Array(mark.utf8)) {
                body = mark.hasPrefix("<") ? body[range.upperBound...] : body[..<range.lowerBound]
            }
        }
        guard let start = body.firstIndex(where: opening.contains),
            let end = body.lastIndex(where: closing.contains), start < end
        else { return body }
        return body[start...end]
    }

    private struct Repair {
        let source: ArraySlice<UInt8>
        private var result: [UInt8] = []
        private var isInString = false
        private var isEscaped = false

        init(source: ArraySlice<UInt8>) { self.source = source }

        mutating func run() -> [UInt8] {
            result.reserveCapacity(source.count)
            for byte in source {
                if isInString { copyString(byte) } else { copyStructure(byte) }
            }
            return result
        }

        private mutating func copyString(_ byte: UInt8) {
            switch byte {
            case _ where isEscaped:
                isEscaped = false
                // No escape of JSON: the backslash was meant for another language.
                if byte == UInt8(ascii: "'") { result.removeLast() }
                result.append(byte)
            case UInt8(ascii: "\\"):
                isEscaped = true
                result.append(byte)
            case 0..<0x20: result.append(0x20)
            default:
                if byte == UInt8(ascii: "\"") { isInString = false }
                result.append(byte)
            }
        }

        private mutating func copyStructure(_ byte: UInt8) {
            if byte == UInt8(ascii: "\"") { isInString = true }
            if byte == UInt8(ascii: "}") || byte == UInt8(ascii: "]") { dropComma() }
            result.append(byte)
        }

        private mutating func dropComma() {
            let last = result.lastIndex { $0 > 0x20 }
            if let last, result[last] == UInt8(ascii: ",") { result.removeSubrange(last...) }
        }
    }
}
