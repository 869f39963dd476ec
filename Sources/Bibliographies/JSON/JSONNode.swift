import Foundation

/// A JSON value as an enumeration.
enum JSONNode: Sendable, Equatable {
    case object([String: JSONNode])
    case array([JSONNode])
    case string(String)
    /// As JSON writes it.
    case number(String)
    case other

    init(_ value: Any) {
        switch value {
        case let text as String: self = .string(text)
        case let values as [Any]: self = .array(values.map { JSONNode($0) })
        case let members as [String: Any]: self = .object(members.mapValues { JSONNode($0) })
        case let number as NSNumber: self = .number(number.stringValue)
        default: self = .other
        }
    }

    subscript(key: String) -> JSONNode? {
        if case .object(let members) = self { members[key] } else { nil }
    }

    var items: [JSONNode] { if case .array(let items) = self { items } else { [] } }

    var members: [String: JSONNode] {
        if case .object(let members) = self { members } else { [:] }
    }

    /// Text or number; `nil` for anything else and for nothing but space.
    var text: String? {
        switch self {
        case .string(let text): text.contains { !$0.isWhitespace } ? text : nil
        case .number(let number): number
        default: nil
        }
    }

    /// The texts of a list, or one text alone.
    var texts: [String] { items.isEmpty ? [text].compactMap { $0 } : items.compactMap(\.text) }
}
