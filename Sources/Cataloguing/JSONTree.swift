/// A value about to be written as JSON.
enum JSONTree: Encodable {
    case text(String)
    case number(Int)
    case list([JSONTree])
    case object([String: JSONTree])

    /// An object without the keys that have no value.
    static func object(_ members: KeyValuePairs<String, JSONTree?>) -> JSONTree {
        let known = members.compactMap { key, value in value.map { (key, $0) } }
        return .object(Dictionary(known, uniquingKeysWith: { first, _ in first }))
    }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        switch self {
        case .text(let text): try container.encode(text)
        case .number(let number): try container.encode(number)
        case .list(let list): try container.encode(list)
        case .object(let members): try container.encode(members)
        }
    }
}

extension String {
    var json: JSONTree { .text(self) }
}

extension [String] {
    /// `nil` for an empty list, which says nothing.
    var json: JSONTree? { isEmpty ? nil : .list(map(\.json)) }
}
