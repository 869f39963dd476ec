/// Text as XML holds it, between tags and inside quoted attributes alike.
package enum XMLText {
    /// Escapes `& < > " '`, and leaves out the control characters and noncharacters that XML 1.0
    /// (section 2.2) forbids.
    package static func escaped(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: { needsCare($0) }) else { return text }
        var escaped = ""
        escaped.reserveCapacity(text.utf8.count + 16)
        for scalar in text.unicodeScalars where isAllowed(scalar) {
            if let reference = reference(for: scalar) {
                escaped += reference
            } else {
                escaped.unicodeScalars.append(scalar)
            }
        }
        return escaped
    }

    private static func needsCare(_ scalar: Unicode.Scalar) -> Bool {
        reference(for: scalar) != nil || !isAllowed(scalar)
    }

    private static func reference(for scalar: Unicode.Scalar) -> String? {
        switch scalar {
        case "&": "&amp;"
        case "<": "&lt;"
        case ">": "&gt;"
        case "\"": "&quot;"
        case "'": "&#39;"
        default: nil
        }
    }

    static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x9, 0xA, 0xD: true
        case 0..<0x20, 0xFFFE, 0xFFFF: false
        default: true
        }
    }
}
