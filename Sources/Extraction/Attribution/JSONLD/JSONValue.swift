import Foundation

/// A JSON value, as far as linked data needs it: numbers and truth values say nothing here.
indirect enum JSONValue: Sendable {
    case string(String)
    case object([String: JSONValue])
    case array([JSONValue])
    case other

    /// - Returns: `nil` for what is no JSON even after repair.
    init?(source: [UInt8]) {
        for bytes in [{ source }, { JSONRepair.repaired(source) }] {
            let data = Data(bytes())
            if let value = try? JSONSerialization.jsonObject(with: data, options: .fragmentsAllowed)
            {
                self.init(value)
                return
            }
        }
        return nil
    }

    private init(_ value: Any) {
        switch value {
        case let string as String: self = .string(string)
        case let object as [String: Any]: self = .object(object.mapValues(JSONValue.init))
        case let array as [Any]: self = .array(array.map(JSONValue.init))
        default: self = .other
        }
    }

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
