/// A JSON value, as far as linked data needs it: numbers and truth values say nothing here.
indirect enum JSONValue: Sendable {
    case string(String)
    case object([String: JSONValue])
    case array([JSONValue])
    case other

    /// Members of an object; empty for anything else.
    var members: [String: JSONValue] {
        guard case .object(let members) = self else { return [:] }
        return members
    }

    /// The values of an array; a single value as one; nothing for null.
    var values: [JSONValue] {
        switch self {
        case .array(let values): values
        case .other: []
        default: [self]
        }
    }

    /// Every string directly in it.
    var strings: [String] {
        values.compactMap { value in
            guard case .string(let string) = value else { return nil }
            return string
        }
    }
}
