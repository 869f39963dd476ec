/// A string as YAML holds it.
package enum YAMLScalar {
    /// A double-quoted scalar on one line: a string for readers of YAML 1.1 and 1.2 alike, where
    /// `no`, `12:30` or `2017-06-17` without quotes would be a truth, a number or a date.
    package static func quoted(_ text: String) -> String {
        var quoted = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": quoted += "\\\""
            case "\\": quoted += "\\\\"
            case "\n": quoted += "\\n"
            case "\t": quoted += "\\t"
            default:
                guard isPrintable(scalar) else {
                    quoted += escape(scalar)
                    continue
                }
                quoted.unicodeScalars.append(scalar)
            }
        }
        return quoted + "\""
    }

    /// Source: `c-printable` of YAML 1.2.2, less the line and paragraph separators and the byte
    /// order mark, which YAML 1.1 reads as breaks or drops.
    private static func isPrintable(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0..<0x20, 0x7F...0x9F, 0x2028, 0x2029, 0xFEFF, 0xFFFE, 0xFFFF: false
        default: true
        }
    }

    private static func escape(_ scalar: Unicode.Scalar) -> String {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    }
}
