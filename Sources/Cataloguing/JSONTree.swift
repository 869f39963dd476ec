/// A value about to be written as JSON.
enum JSONTree {
    case text(String)
    case number(Int)
    case list([JSONTree])
    case object([String: JSONTree])
    /// Written before, at the depth where it stands.
    case written([UInt8])

    /// An object without the keys that have no value.
    static func object(_ members: KeyValuePairs<String, JSONTree?>) -> JSONTree {
        let known = members.compactMap { key, value in value.map { (key, $0) } }
        return .object(Dictionary(known, uniquingKeysWith: { first, _ in first }))
    }
}

extension String {
    var json: JSONTree { .text(self) }
}

extension [String] {
    /// `nil` for an empty list, which says nothing.
    var json: JSONTree? { isEmpty ? nil : .list(map(\.json)) }
}
